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

/** Words that begin with F and may stand before a number: "for 12 days" holds no code. */
const words: ReadonlySet<string> = new Set(
  'F0R FOR FAR FEB FRI FEE FEES FIX FEW FIT FAN FAX FYI FIVE FOUR FLAT FROM FILE FORM FIRE FIND FELT FAIR'.split(
    ' ',
  ),
);

/**
 * The ODS codes inside a sentence, in any spelling of case, spaces, dots and hyphens: "f ad37", "F.A.D.3.7", "fab12s mailbox". English
 * words have the same shape ("first", "fixed"), so one counts only when it holds a digit or is `known` to the pharmacy
 * list; and a code that begins with a word of its own ("for 12") only when it is known.
 */
export function findOdsCodes(text: string, known: (code: string) => boolean = () => false): string[] {
  const found = new Set<string>();
  // Looked at from every F, as "for FZ 312" holds one that begins inside of what has the shape of another.
  for (const [, written = ''] of text
    .toUpperCase()
    .matchAll(/(?<![A-Z0-9])(?=(F(?:[ .\-_]?[A-Z0-9]){4})S?(?![A-Z0-9]))/g)) {
    const code = squeezed(written);
    const [first = ''] = written.split(/[ .\-_]/);
    if (!pharmacyCode.test(code)) continue;
    const isCode = /\d/.test(code) && !words.has(first) && !words.has(code.replace(/\d/g, ''));
    if (isCode || known(code)) found.add(code);
  }
  return [...found];
}
