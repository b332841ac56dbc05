import { both, everybody } from '../domain/commands.ts';
import { normalise } from './normalise.ts';

/** What is done with an account; the first that a text has. */
const deeds: readonly RegExp[] = [
  /\b(?:logg?ed|signed) ?(?:back )?(?:in|on)(?:to)?\b|\b(?:changed|reset|renewed|updated|swapped) (?:(?:the|a|an|his|her|their|own|nhs\S*) )*(?:pass?words?|pw|pwd)\b/,
  /\b(?:changed|reset|renewed|updated|opened|checked|used|accessed|entered)\b/,
];
/** Whose account, where that is said of the account. */
const owned =
  /(?<![\p{L}'])([\p{L}-]+)'s (?:own )?(?:nhs\S* )?(?:pass?word|pw|pwd|account|log-?in)\b|\b(?:to|into|changed|reset|renewed|updated) (his|her|their) (?:own )?(?:nhs\S* )?(?:pass?word|pw|pwd|account)\b/u;
/** "We both", "all of us": everybody of the pharmacy. */
const allOfUs = /\bwe(?:'ve| have)? (?:both|all)\b|\b(?:both|all) of us\b|\beverybody\b|\beveryone\b/;
/** The speaker with somebody else: "Jo and I", "me and Jo". */
const withSpeaker = /(?<=^|\s)([\p{L}'-]+) and (?:i|me|myself)$|(?:^|\s)(?:i|me|myself) and ([\p{L}'-]+)$/u;
/** What can stand between who does it and what is done. */
const between =
  /(?:(?:^|\s)(?:has|have|had|did|just|also|already|finally|now|only|then|recently|actually|really|successfully|first|last|duly|again|once|and|got|was|were|is|been|being|to|be))+$/;
const noName = new RegExp(
  `^(?:${[
    'i|me|myself|we|us|ourselves|im|ive|weve|id|it|its|this|that|there|which|who|what|when|as|if|yes|yep|yeah|yea|no|not|forced|haven|havent|hadn|hadnt|didn|didnt|ok|okay|done|fyi|btw|well|so|sorry|please|hi|hello|never|both|all',
    'my|our|your|the|a|an|mine|own|account|accounts|password|passwords|pasword|pw|pwd|email|emails|mail|mailbox|inbox|nhs|nhsmail|outlook|login|log-in|pharmacy|shop|update|news|records?|notes?',
    'today|yesterday|tonight|morning|afternoon|evening|night|noon|lunch|ago|now|later|earlier|week|weeks|month|months|day|days|hour|hours|minutes?|time|times|before|after|since|on|at|in|by|for|of|from|with|you|your|know',
    'mon|tues?|weds?|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  ].join('|')})$`,
);
const mostWords = 6;

/**
 * Who, by the words, has logged in or changed a password, where that is not the speaker: the words that stand where a
 * name does, the name at their end.
 */
export function readSubject(text: string): string | undefined {
  const words = normalise(text).replace(/ ?[&+] ?/g, ' and ');
  const [, name, pronoun] = owned.exec(words) ?? [];
  if (name && !isNoName(name)) return name;
  if (pronoun && /\b(?:i|we)\b/.test(words)) return pronoun;
  const deed = deeds.map((pattern) => pattern.exec(words)).find((found) => found !== null);
  if (!deed) return undefined;
  const clause =
    words
      .slice(0, deed.index)
      .split(/[^\p{L}\p{N}\s'-]|\s-\s/u)
      .at(-1) ?? '';
  const [together] = allOfUs.exec(clause) ?? [];
  if (together) return together.includes(both) ? both : everybody;
  const doers = clause.trim().replace(between, '').trim();
  const [, one, other = one] = withSpeaker.exec(doers) ?? [];
  if (other && !isNoName(other)) return `${other} and me`;
  const before = doers.split(/\s+/);
  const first = before.findLastIndex((word) => isNoName(word)) + 1;
  const subject = before
    .slice(Math.max(first, before.length - mostWords))
    .join(' ')
    .replace(/^(?:and|but|because|so|that) /, '');
  return subject === '' ? undefined : subject;
}

function isNoName(word: string): boolean {
  return !/\p{L}/u.test(word) || /\d/.test(word) || noName.test(word.replace(/'(?:ve|m|d|s|t|ll)?/g, ''));
}
