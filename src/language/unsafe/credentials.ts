import { isStrong } from './look-alikes.ts';
import { tellsValue } from './passwords.ts';

const afterAddress = /[\w.'+-]+@[\w.-]+\.\w+\s*[,;:/|-]?\s*(\S+(?:\s+\S+){0,4})/g;
const named =
  /\b(?:user(?:name| name| id)?|login|log in|sign in|account|creds|credentials|u|id)\b.{1,60}?\b(?:password|passwd|pwd|pw|pass|p|pin)\b(?:\s*(?:is|=|:))?\s*(\S.*)/i;
const addressAndWord =
  /@[\w.-]+\.\w+.{0,20}?\b(?:password|passwd|pwd|pw|pass|pin|passcode|code)\b(?:\s*(?:is|=|:))?\s*(\S.*)/i;

/** Whether a text tells a log-in together with what opens it. */
export function tellsCredentials(text: string): boolean {
  const told = named.exec(text)?.[1] ?? addressAndWord.exec(text)?.[1];
  if (told && tellsValue(told)) return true;
  return [...text.matchAll(afterAddress)].some(([, rest]) => {
    const [first = '', second = '', third = ''] = rest?.split(/\s+/) ?? [];
    const next = /^(?:and|with|using|or|\/|-|,|:|then|pass|password)$/i.test(first) ? second : first;
    return isSecretBeside(next) || (next === second && isSecretBeside(third));
  });
}

/** A word with letters and digits that stands beside an address; names of places and people have none. */
function isSecretBeside(word: string): boolean {
  return isStrong(word) && word.length >= 6;
}
