/**
 * A text as the rules compare it: lower case, plain apostrophes and spaces, no punctuation at its ends, "e-mail" and
 * "email" alike.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\be-mail/g, 'email')
    .replace(/\bnhs[ .-]?(?:e?mails?)\b/g, 'nhsmail')
    .replace(/\bnhs\.net connect\b/g, 'nhsmail')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.,;:!?\s]+|[.,;:!?\s]+$/g, '');
}

/** The same without apostrophes and inner punctuation: for comparing whole short answers. */
export function squash(text: string): string {
  return normalise(text)
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
