import { bare, isHarmless } from './look-alikes.ts';

/** Keys and tokens that are known by their beginning or their name. */
const known: readonly RegExp[] = [
  /\beyJ[\w-]{10,}/,
  /-----BEGIN [A-Z ]*KEY/,
  /\b(?:sk|pk|rk)-[\w-]{16,}/,
  /\bgh[pousr]_\w{16,}/,
  /\bxox[abprs]-[\w-]{10,}/,
  /\bAKIA[A-Z0-9]{12,}/,
  /\bAIza[\w-]{20,}/,
  /\bSG\.[\w-]{10,}/,
  /\bssh-(?:rsa|ed25519)\s+\S{12,}/,
  /\$2[aby]\$\d\d\$\S{20,}/,
  /\b(?:AccountKey|SharedAccessKey|ClientSecret|api[_-]?key|access[_-]?token|password|pwd)=[^\s;]{4,}/i,
  /\bBearer\s+[\w.~+/-]{16,}/i,
  /[?&](?:sig|token|key|secret|code|password|access_token)=[\w%+/=-]{6,}/i,
  /\b(?:\d{6}[ -]){5,}\d{6}\b/,
];

/** A word too long and too mixed for any language: a key, a hash, a session. */
function isLongToken(word: string): boolean {
  if (isHarmless(word) || /^https?:/i.test(word)) return false;
  const body = bare(word).replace(/^\w{1,20}[=:]/, '');
  if (body.length < 20 || !/^[\w+/=.~-]+$/.test(body)) return false;
  const isWords = /^[a-z]+(?:[-._][a-z]+)*$/i.test(body);
  if (isWords) return body.length >= 32 && /[a-z][A-Z]/.test(body);
  // Digits alone are told apart by their own rules: cards, references, telephones.
  return /[a-z]/i.test(body) && /\d/.test(body) && !/^[a-z]{2,8}[-#]?\d[\d-]*$/i.test(body);
}

/** Whether a text holds a key, a token or a hash. */
export function holdsToken(text: string): boolean {
  return known.some((shape) => shape.test(text)) || text.split(/\s+/).some(isLongToken);
}
