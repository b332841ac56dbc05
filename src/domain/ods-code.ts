/** A pharmacy's ODS code: F and four more letters or digits. */
const pharmacyCode = /^F[A-Z0-9]{4}$/;
/** Head-office codes: letter-digit-letter-digit-letter, or the older P and two more or four more. */
const headOfficeCode = /^(?:[A-Z]\d[A-Z]\d[A-Z]|P[A-Z0-9]{2,4})$/;

function squeezed(text: string): string {
  return text.replace(/[\s.\-_]+/g, '').toUpperCase();
}

/** Reads a text that is nothing but an ODS code, in any case and spacing: "f ad37" is FAD37. */
export function readOdsCode(text: string): string | undefined {
  const code = squeezed(text);
  return pharmacyCode.test(code) ? code : undefined;
}

/** Whether a text is nothing but a head office's code, which pharmacies often have at hand instead of their own. */
export function isHeadOfficeCode(text: string): boolean {
  const code = squeezed(text);
  return headOfficeCode.test(code) && /\d/.test(code);
}

/**
 * The ODS codes inside a sentence. English words have the same shape ("first", "fixed"), so a word counts only when
 * it holds a digit or is `known` to the pharmacy list. A code may be split by one space ("f ad37").
 */
export function findOdsCodes(text: string, known: (code: string) => boolean = () => false): string[] {
  const found = new Set<string>();
  for (const [word] of text
    .toUpperCase()
    .matchAll(/\bF(?:[A-Z0-9]{4}|[ \-.][A-Z0-9]{4}|[A-Z0-9]{2} ?[A-Z0-9]{2})\b/g)) {
    const code = squeezed(word);
    if (!pharmacyCode.test(code)) continue;
    if (/\d/.test(code) || known(code)) found.add(code);
  }
  return [...found];
}
