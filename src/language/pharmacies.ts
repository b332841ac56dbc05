import type { Heard } from '../domain/heard.ts';
import { findOdsCodes, isHeadOfficeCode, readOdsCode } from '../domain/ods-code.ts';
import { readPostcode } from '../domain/postcode.ts';
import type { Reading } from '../ports/interpreter.ts';

/** A text that is nothing but a postcode, or a code of the pharmacy list, or has a digit and the shape of one. */
export function readBareCode(text: string, { isListed }: Reading): string | undefined {
  const plain = text.trim().replace(/[?!.]+$/, '');
  const code = readOdsCode(plain);
  if (code !== undefined && (/\d/.test(code) || isListed(code))) return code;
  return readPostcode(plain);
}

const postcodeInside = /\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/i;
const leadIn =
  /^(?:(?:hi|hello|yes|ok|well)[, ]+)?(?:(?:it'?s|it is|its|i am|i'm|im|we are|we're|this is)\s+)?(?:(?:i|we)\s+(?:now\s+)?work\s+(?:at|for|in)\s+)?(?:(?:my|our|the)\s+pharmacy\s+(?:is|name is|is called)\s+)?(?:(?:the\s+)?(?:one|pharmacy)\s+called\s+)?(?:called\s+)?(?:at\s+)?/i;

/** A pharmacy by its code anywhere; by postcode; by its name while the bot asks for one. */
export function readPharmacy(text: string, { pending, isListed }: Reading): Heard | undefined {
  const [code] = findOdsCodes(text, isListed);
  if (code) return { type: 'say_pharmacy', text: code };
  const postcode = readPostcode(postcodeInside.exec(text)?.[1] ?? '');
  if (postcode) return { type: 'say_pharmacy', text: postcode };
  if (pending !== 'pharmacy') return undefined;
  if (isHeadOfficeCode(text)) return { type: 'head_office_code', text: text.slice(0, 20) };
  const name = text
    .trim()
    .replace(leadIn, '')
    .replace(/[.!]+$/, '')
    .trim();
  const isShort = name.length <= 100 && /[\p{L}\p{N}]/u.test(name);
  return isShort ? { type: 'say_pharmacy', text: name } : undefined;
}
