import { bare, isHarmless, isStrong, isVeryStrong } from './look-alikes.ts';
import { stopWords } from './stop-words.ts';

const noun = String.raw`\b(?:pass ?-?words?|pas+[wo]+r?d|passw(?:o?r)?d|pas+wor?d|passwd|pwd|p\/w|pw|psw|pass ?phrase)`;
const filler = String.raw`(?:\s+(?:they|he|she|it|for|to|of|the|i|we|you|gave|sent|set|me|us|my|our|nhsmail|mailbox|shared|account|login|portal|email|mail|chose|use|used|now|text|texted|had|got|before|desk))`;
const verb = String.raw`\s*(?:is now|is|was|are|=+|:|->|-)\s*`;

const afterVerb = new RegExp(`${noun}${filler}{0,6}${verb}(\\S.*)`, 'i');
/** "pass" is also what one does with a case, so a sign or a strong word must follow. */
const afterPass = /\bpass(?:\s*[:=]|\s+is)\s*(\S.*)/i;
const changedTo = new RegExp(
  String.raw`\b(?:chang\w*|set|reset|updat\w*|made)\b\s+(?:it|(?:the|my|our)?\s*(?:new )?${noun}|(?:the|my|our) pass)\s+(?:to|as)\s+(\S.*)`,
  'i',
);
const strongAfter = new RegExp(String.raw`(?:${noun}|\bpass)\s+(?:to |as |for )?(\S+)`, 'gi');
const isMine = new RegExp(String.raw`(\S+)\s+(?:is|was|as)\s+(?:my|our|the)\s+(?:new |old )?${noun}`, 'i');
const usesAs = new RegExp(String.raw`\buse[ds]?\s+(\S+)\s+as\s+(?:my|our|the|a)\s+${noun}`, 'i');
const tryThis = /\b(?:try|use|using|enter|type|with)\s+(\S+)/gi;

/** Whether what follows "the password is" tells it. */
export function tellsValue(rest: string): boolean {
  if (/^["']\s*\S/.test(rest)) return true;
  const [first = '', ...others] = rest.split(/\s+/).slice(0, 4);
  const word = bare(first);
  if (word === '' || stopWords.has(word.toLowerCase())) return others.some(isStrong);
  if (isHarmless(first)) return false;
  return !/^\d{1,3}$/.test(word);
}

function isMixed(word: string): boolean {
  return isStrong(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && word.length >= 7;
}

/** A word that is all that was typed, and can hardly be anything but a password. */
function isBarePassword(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const [only = ''] = words;
  if (words.length !== 1 || isHarmless(only)) return false;
  const isWordAndNumber = /^\p{L}{4,}\d{1,4}!?$/u.test(only);
  return isWordAndNumber || (isMixed(only) && bare(only).length >= 8 && /\d/.test(only));
}

/** "I changed it to …": a word that names the password is needed, or one that looks like it. */
function tellsChange(text: string): boolean {
  const [phrase, value] = changedTo.exec(text) ?? [];
  if (!phrase || !value) return false;
  return /\bpas|pw|p\/w/i.test(phrase) ? tellsValue(value) : isStrong(value.split(/\s/)[0] ?? '');
}

/** "… is my password". */
function tellsBefore(text: string): boolean {
  const mine = isMine.exec(text);
  return mine?.[1] !== undefined && (isStrong(mine[1]) || (mine.index === 0 && tellsValue(mine[1])));
}

function told(value: string | undefined): boolean {
  return value !== undefined && tellsValue(value);
}

function someWord(text: string, pattern: RegExp, isSecret: (word: string) => boolean): boolean {
  return [...text.matchAll(pattern)].some(([, word]) => word !== undefined && isSecret(word));
}

/** Whether a text tells a password. */
export function tellsPassword(text: string): boolean {
  return (
    told(afterVerb.exec(text)?.[1] ?? afterPass.exec(text)?.[1]) ||
    tellsChange(text) ||
    tellsBefore(text) ||
    told(usesAs.exec(text)?.[1]) ||
    someWord(text, strongAfter, isStrong) ||
    someWord(text, tryThis, isMixed) ||
    isBarePassword(text) ||
    text.split(/\s+/).some(isVeryStrong)
  );
}
