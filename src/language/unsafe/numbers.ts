/** Whether ten digits are an NHS number: the tenth is the check digit of the others (Modulus 11). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Whether digits pass the check of card numbers (Luhn). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The first digits and the lengths that card schemes use. */
const schemes: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5\d{15}|2(?:2[2-9]|[3-6]\d|7[01])\d{13})$/,
  /^(?:6\d{11,18}|50\d{10,17}|5[6-9]\d{10,17})$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[689]\d)\d{11}$/,
  /^35\d{14}$/,
];

export function isCardNumber(digits: string): boolean {
  return digits.length >= 13 && schemes.some((scheme) => scheme.test(digits)) && passesLuhn(digits);
}

/** Shapes whose digits are no number of a person: dates, times, telephones, references that begin with letters. */
const known: readonly RegExp[] = [
  /\b\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?\b/g,
  /\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b/g,
  /\b\d{1,2} \d{1,2} 20\d\d\b/g,
  /\b\d{1,2}:\d\d\b/g,
  /(?<![\d-]|\d[ .-])(?:\+|00)?44[ .-]?(?:\(0\))?(?:[ .-]?\d){9,10}(?![ .-]?\d)/g,
  /(?<![\d-]|\d[ .-])\(?0\)?\d?(?:[ .()-]{0,2}\d){8,9}(?![ .-]?\d)/g,
  /\b(?!nhs|chi|no|num)[a-z]{2,}[-#]?\d[\d-]*/gi,
];
const phoneBefore =
  /\b(?:call|ring|rang|phone|tel|telephone|mobile|mob|text|fax|number is|reach me|whatsapp)\b[^\d]{0,20}$/i;
const referenceBefore =
  /\b(?:ticket|ref|reference|case|incident|inc|job|order|request)\b(?: (?:number|no|reference|ref|is))*[\s.:#]*$/i;
const personal = /\b(?:nhs ?(?:no|num|number)|patient|pt|chi number|dob)\b/i;

/** Runs of digits with single separators between their groups. */
const run = /\d(?:[ .\-/]?\d)*/g;

interface Run {
  readonly groups: readonly string[];
  readonly before: string;
}

function runsOf(text: string): readonly Run[] {
  return [...text.matchAll(run)].map(({ 0: digits, index }) => ({
    groups: digits.split(/[ .\-/]/),
    before: text.slice(0, index),
  }));
}

/** Every row of neighbouring groups of a run, joined, that has a length between two bounds. */
function joined({ groups }: Run, least: number, most: number): readonly { text: string; sizes: string }[] {
  return groups.flatMap((_, from) =>
    groups.slice(from).flatMap((__, count) => {
      const part = groups.slice(from, from + count + 1);
      const text = part.join('');
      const sizes = part.map(({ length }) => length).join();
      return text.length >= least && text.length <= most ? [{ text, sizes }] : [];
    }),
  );
}

/** How people space ten digits of an NHS number; references are not spaced so. */
const spacings: ReadonlySet<string> = new Set([
  '3,3,4',
  '1,1,1,1,1,1,1,1,1,1',
  '3,7',
  '6,4',
  '5,5',
  '3,3,2,2',
]);

/** A text without the numbers that are known to be harmless; their places are kept apart by a letter. */
function withoutKnown(text: string, phones: readonly string[]): string {
  const stripped = known.reduce((rest, shape) => rest.replace(shape, ' x '), text);
  return phones.reduce((rest, phone) => {
    const digits = phone.replace(/\D/g, '').replace(/^0/, '');
    return digits ? rest.replace(new RegExp([...digits].join('[ .-]?'), 'g'), ' x ') : rest;
  }, stripped);
}

/** Whether a text holds an NHS number, in any spacing. @param phones telephone numbers that everybody may know */
export function holdsNhsNumber(text: string, phones: readonly string[]): boolean {
  if (/\bnhs ?(?:no|num|number)\b\W{0,3}(?:is\W)?\W{0,3}[1-9](?:[ .-]?\d){8,9}(?!\d)/i.test(text))
    return true;
  return runsOf(withoutKnown(text, phones)).some((found) => {
    const isPersonal = personal.test(text);
    if (!isPersonal && phoneBefore.test(found.before)) return false;
    return joined(found, 10, 10).some(({ text: digits, sizes }) => {
      const isReference = !isPersonal && referenceBefore.test(found.before) && !spacings.has(sizes);
      return isNhsNumber(digits) && !isReference;
    });
  });
}

const cardWords =
  /\bcvv\b\D{0,5}\d{3,4}\b|\bcvc\b\D{0,5}\d{3,4}\b|\bsort code\b\D{0,5}\d\d[ -]?\d\d[ -]?\d\d\b/i;
const cardBefore = /\b(?:credit|debit|bank)? ?card\b[^\d]{0,15}$/i;

/** Whether a text holds a card number, or what belongs to one. */
export function holdsCardNumber(text: string): boolean {
  if (cardWords.test(text)) return true;
  return runsOf(text).some((found) => {
    const isTold = cardBefore.test(found.before) && found.groups.join('').length >= 13;
    return isTold || joined(found, 13, 19).some(({ text: digits }) => isCardNumber(digits));
  });
}
