/** Where a pharmacy's name stands in what leads and admins ask; the name is what lies between. */
const places: readonly RegExp[] = [
  /^(?:how is|how are|how's|hows) (.+?)(?: (?:doing|getting on|going|progressing|coming along|at the moment|today|now))+$/i,
  /^(?:what is |what's |whats |show (?:me )?|give me )?(?:the )?(?:full )?(?:status|history|state|update|timeline) (?:of|for|on|at|about) (.+)$/i,
  /^what(?: has|'s|s| is)? (?:happened|happening|gone on|going on|been going on|been happening) (?:at|with|in) (.+?)(?: so far)?$/i,
  /^where(?: is|'s|s| are) (.+?) up to$/i,
  /^(?:show me|tell me about|look up) (.+ (?:pharmacy|chemists?|healthcare))$/i,
  /^who (?:leads|is the lead (?:of|for)|looks after) (.+ (?:pharmacy|chemists?|healthcare))$/i,
  /^did (?:it|my message) arrive at (.+)$/i,
];
const politely = /^(?:(?:hi|hello|hey|please|can you|could you|tell me|and|ok|so),? )+/i;
/** What stands where a name would, and names no pharmacy. */
const noName =
  /^(?:it|its|we|they|them|us|things?|everyone|everybody|everything|all|that|this|those|these|my|our|mine|ours|the (?:cells?|leads?|others?|list|pharmacies|bot|walk|week)|each|every|(?:the )?progress)\b/i;

/** The words of a question that may be a pharmacy's name, to be looked for in the pharmacy list. */
export function possibleName(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/[?!.\s]+$/, '')
    .replace(politely, '');
  for (const place of places) {
    const name = place.exec(plain)?.[1]?.trim();
    if (name && name.length >= 3 && name.length <= 100 && !noName.test(name)) return name;
  }
  return undefined;
}
