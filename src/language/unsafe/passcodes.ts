import { bare, isHarmless } from './look-alikes.ts';

/** Codes that are no secret: their kind stands right before the word. */
const otherCodes =
  /\b(?:ods|post|zip|error|area|dial\w*|country|bar|contractor|office|pharmacy|f|status|organisation|trust|sort|qr|sqlstate|exit|https?)[ -]?$/i;
const noun = /\b(?:pass ?code|code|otp|o\.t\.p\.?|pin(?: (?:number|code))?|one[- ]time password)\b/gi;
const between =
  /^(?:[\s,:=-]|\b(?:is|was|it|they|sent|texted|messaged|me|gave|us|says|said|the|came|now|here|your|my|number|on|app|text|that|are|of|has|come|arrived|for|this|use)\b)*/i;
const digits = /^\d(?:[ -]{0,3}\d){3,9}(?!\d|[ -]?\d)/;
const mixed = /^(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{5,10}\b(?!-)/i;
const before =
  /\b\d(?:[ -]?\d){3,7} (?:is|was) (?:the|my|our) (?:pass|one[- ]time |security )?(?:code|pin|otp)\b/i;
const shown =
  /\b(?:authenticator|the app|app|text|sms|message|it|they|desk)\b(?: app)?\s+(?:texted|sent|says|shows|said|showed|texted me|sent me|displays|reads|gave me)\s+(?:me )?(\d(?:[ -]?\d){3,7})\b/i;
const smsIs = /\b(?:sms|text|message)\b[^.]{0,20}\b(?:is|was|says)\s+(\d(?:[ -]?\d){3,7})\b/i;
const onAuthenticator = /\bauthenticator\b[^.]{0,20}\b(?:is|says|shows)\s*:?\s*\d(?:[ -]?\d)+\b/i;

/** Whether six digits are a day, such as 231126. */
function isShortDate(six: string): boolean {
  const day = Number(six.slice(0, 2));
  const month = Number(six.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function isBareCode(text: string): boolean {
  const alone = text.trim();
  if (/^\d{3}[ -]\d{3}$/.test(alone) || /\bG-\d{6}\b/.test(alone)) return true;
  return /^\d{6}$/.test(alone) && !isShortDate(alone);
}

/** Whether a text tells a one-time code or a PIN. */
export function tellsPasscode(text: string): boolean {
  if (
    isBareCode(text) ||
    before.test(text) ||
    shown.test(text) ||
    smsIs.test(text) ||
    onAuthenticator.test(text)
  )
    return true;
  return [...text.matchAll(noun)].some(({ index, 0: word }) => {
    if (otherCodes.test(text.slice(0, index))) return false;
    const rest = text.slice(index + word.length).replace(between, '');
    if (digits.test(rest)) return true;
    const value = mixed.exec(rest)?.[0];
    return value !== undefined && !isHarmless(bare(rest.split(/\s/)[0] ?? ''));
  });
}
