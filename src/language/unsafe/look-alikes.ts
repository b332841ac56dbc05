/** Shapes of single words that hold letters and digits, and are known to be no secret. */
const harmless: readonly RegExp[] = [
  /^[^\s@]+@[\w-]+(?:\.[\w-]+)+$/,
  /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/[^?]*)?$/i,
  /^F[A-Z0-9]{4}$/i,
  /^[A-Z]\d[A-Z]\d[A-Z]$/i,
  /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/i,
  /^(?:INC|RITM|REQ|CS|SR|TKT|NHS|CASE|TASK|REF|TICKET|CHG|PRB)[-#:]?\d[\d-]*$/i,
  // The bot's own one-time word: a word and four digits.
  /^(?:[A-Z]{3,8}|[a-z]{3,8})-\d{4}$/,
  /^\d{1,4}[./:-]\d{1,2}(?:[./:-]\d{2,4})?$/,
  /^\d{4}-\d\d-\d\dT[\d:.]+Z?$/,
  /^\d+(?:st|nd|rd|th|am|pm|mg|ml|mcg|g|days?|months?|weeks?|hours?|hrs?|x|k|%)$/i,
  /^(?:\d+\.){2,}\d+$/,
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
  /^AADSTS\d+$/i,
  /^0x[\da-f]{1,8}$/i,
  /^(?:iphone|ipad|ios|windows|office|outlook|covid|android|galaxy|version|microsoft|teams|ms|room|unit|gphc|level|step|part|option|number|question|phase|shop|branch|v)-?\d[\d.]*$/i,
];

/** A word without the punctuation that a sentence puts around it. */
export function bare(word: string): string {
  return word.replace(/^[("'<[{]+|[)"'>\]},.;:?]+$/g, '');
}

/** Whether a word is known to be no secret though it looks like one. */
export function isHarmless(word: string): boolean {
  return harmless.some((shape) => shape.test(bare(word)));
}

/** Whether a word looks made to be kept secret: letters with digits, or with signs inside. */
export function isStrong(word: string): boolean {
  const text = bare(word);
  if (text.length < 5 || isHarmless(text)) return false;
  const hasLetter = /\p{L}/u.test(text);
  return hasLetter && (/\d/.test(text) || /\w[!#$%^&*=+~@_]|[!#$%^&*=+~@]\w/.test(text));
}

/** Whether a word can hardly be anything but a password: large and small letters, digits and signs. */
export function isVeryStrong(word: string): boolean {
  if (isHarmless(word)) return false;
  const text = bare(word);
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[!#$%^&*=+~@£]/].filter((shape) => shape.test(text)).length;
  return text.length >= 8 && classes >= 3 && /\d/.test(text) && /[a-z]/i.test(text);
}
