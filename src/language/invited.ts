/** "Invite Kofi": only by a capital letter somebody's name is told from what else can be invited. */
const named =
  /\b[Ii]nvit(?:e|ation (?:for|to)) (\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]+){0,2}|\S+@\S+?)[.!?]*$/u;

/** Whom an invitation is for, where no pharmacy is named: the cell leads, or somebody. */
export function readInvited(text: string): { readonly leads?: true; readonly who?: string } {
  const who = named.exec(text.trim())?.[1];
  if (who) return { who };
  return /\b(?:cell )?leads?\b/i.test(text) ? { leads: true } : {};
}
