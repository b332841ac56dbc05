import { tellsCredentials } from './unsafe/credentials.ts';
import { holdsCardNumber, holdsNhsNumber } from './unsafe/numbers.ts';
import { tellsPasscode } from './unsafe/passcodes.ts';
import { tellsPassword } from './unsafe/passwords.ts';
import { tellsOfPatient } from './unsafe/patients.ts';
import { tellsSecurityAnswer } from './unsafe/security-answers.ts';
import { holdsToken } from './unsafe/tokens.ts';

/** The kinds of things that nobody may type here. */
export const secretKinds = [
  'password',
  'passcode',
  'security_answer',
  'nhs_number',
  'patient_details',
  'card_number',
  'token',
  'credentials',
] as const;
export type SecretKind = (typeof secretKinds)[number];

/** Nobody means anything by more than this; the rest is not read, and never stored. */
const longest = 4000;

/**
 * Looks for what must not be typed here. It errs on the safe side where words tell of a secret, and lets pass what only
 * looks like one: references, telephones, dates, codes of pharmacies, and talk about passwords that tells none.
 * @param phones telephone numbers that the bot itself gives out
 */
export function findSecret(text: string, phones: readonly string[] = []): SecretKind | undefined {
  const whole = plainOf(text);
  // The path of a link is not what somebody tells; what a link carries behind its "?" is.
  const plain = whole.replace(/https?:\/\/[^\s?]+(?=\s|$)/gi, 'link');
  const withDigits = digitsOfWords(plain);
  if (holdsNhsNumber(withDigits, phones)) return 'nhs_number';
  if (holdsCardNumber(withDigits)) return 'card_number';
  if (tellsCredentials(plain)) return 'credentials';
  if (tellsPassword(plain)) return 'password';
  if (holdsToken(whole)) return 'token';
  if (tellsPasscode(withDigits)) return 'passcode';
  if (tellsSecurityAnswer(plain)) return 'security_answer';
  return tellsOfPatient(plain) ? 'patient_details' : undefined;
}

/** One form for signs that look alike; invisible ones are taken out. */
function plainOf(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/** A row of spoken digits as digits: "nine four three". Four or more in a row, as "one of us" is no number. */
function digitsOfWords(text: string): string {
  const word = Object.keys(digitWords).join('|');
  const row = new RegExp(`\\b(?:${word})(?:[ ,-]+(?:${word})){3,}\\b`, 'gi');
  return text.replace(row, (found) =>
    found
      .split(/[ ,-]+/)
      .map((name) => digitWords[name.toLowerCase()] ?? '')
      .join(''),
  );
}
