import { replaceNames } from '../full-names.ts';
import { normalise } from '../normalise.ts';

/** What stands in the place of words that differ from one message to the next, and mean the same for the intent. */
const places: readonly (readonly [RegExp, string])[] = [
  [/[^\s<>,;]+@[^\s<>,;]+/g, ' emailplace '],
  [/\b(?:monday|tuesday|tues?|wednesday|weds?|thursday|thurs?|friday|saturday|sunday)\b/g, ' dayplace '],
  [
    /\b(?:yesterday|yday|yest|today|2day|tomorrow|tmrw|tomo|(?:this|yesterday) (?:morning|afternoon|evening)|tonight)\b/g,
    ' dayplace ',
  ],
  [
    /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b/g,
    ' dayplace ',
  ],
  [
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?\b/g,
    ' dayplace ',
  ],
  [/\b\d{4}-\d{2}-\d{2}\b/g, ' dayplace '],
  [/\b[a-z]{2,8}[-/ ]?\d[\d-]{3,}\b|\b\d{6,}\b/g, ' numberplace '],
  [/\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/g, ' postcodeplace '],
  [/\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b/g, ' dayplace '],
];

/** Codes of pharmacies in every spelling; a part that stands apart must hold a digit: "for fz" is none. */
const codes =
  /(?<![a-z0-9])f(?:(?=[a-z0-9]*\d)[a-z0-9]{4}|[ .\-_](?=[a-z0-9]*\d)[a-z0-9]{4}|[a-z0-9][ .\-_](?=[a-z0-9]*\d)[a-z0-9]{3}|(?!or|ar|eb|ri|ee|ew|ix)[a-z0-9]{2}[ .\-_](?=[a-z0-9]*\d)[a-z0-9]{2}|(?:[ .\-_][a-z0-9]){4})(?=s?(?![a-z0-9]))/g;

/** Shorthand of phones, and words that say the same in other words. */
const sameWords: Readonly<Record<string, string>> = {
  u: 'you',
  wat: 'what',
  wots: 'what is',
  wats: 'what is',
  coz: 'because',
  cos: 'because',
  cuz: 'because',
  ppl: 'people',
  b4: 'before',
  tho: 'though',
  nite: 'night',
  mornin: 'morning',
  gd: 'good',
  bout: 'about',
  abt: 'about',
  hav: 'have',
  dun: 'done',
  dunno: 'dont know',
  idk: 'dont know',
  info: 'information',
  max: 'maximum',
  min: 'minimum',
  hols: 'holiday',
  holidays: 'holiday',
  site: 'website',
  webpage: 'website',
  chemist: 'pharmacy',
  wont: 'wont',
  shouldnt: 'should not',
  couldnt: 'could not',
  wouldnt: 'would not',
  youre: 'you are',
  thats: 'that is',
  hes: 'he is',
  shes: 'she is',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  pw: 'password',
  pwd: 'password',
  pword: 'password',
  passcode: 'passcode',
  acc: 'account',
  acct: 'account',
  msg: 'message',
  txt: 'text',
  sms: 'text',
  tel: 'telephone',
  fone: 'phone',
  mob: 'mobile',
  ho: 'head office',
  hq: 'head office',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  cannot: 'cant',
  'can not': 'cant',
  dont: 'dont',
  doesnt: 'doesnt',
  wot: 'what',
  whats: 'what is',
  wheres: 'where is',
  whos: 'who is',
  hows: 'how is',
  whens: 'when is',
  im: 'i am',
  ive: 'i have',
  ill: 'i will',
  weve: 'we have',
  were: 'were',
  theyre: 'they are',
  theres: 'there is',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  havent: 'have not',
  hasnt: 'has not',
  didnt: 'did not',
  helpdesk: 'service desk',
  'help desk': 'service desk',
  shops: 'pharmacies',
  shop: 'pharmacy',
  stores: 'pharmacies',
  store: 'pharmacy',
  premises: 'pharmacies',
  branches: 'pharmacies',
  branch: 'pharmacy',
  login: 'log in',
  logon: 'log in',
  signin: 'log in',
  logins: 'log in',
  logged: 'logged',
  emails: 'email',
  mails: 'mail',
  mailbx: 'mailbox',
  authenticator: 'authenticator',
  pasword: 'password',
  passwrd: 'password',
  passward: 'password',
  paswrd: 'password',
  unable: 'cant',
  nada: 'nothing',
  zilch: 'nothing',
  nowt: 'nothing',
  summat: 'something',
  defo: 'definitely',
  nicked: 'stolen',
  pinched: 'stolen',
  resigned: 'left',
  popped: 'sent',
  pinged: 'sent',
  forwarded: 'sent',
  mailed: 'sent',
  billed: 'charged',
  invoiced: 'charged',
  tomoz: 'tomorrow',
};

const verbs: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will' };

/** A text with a sign in the place of each cell: first of all, as cells are called like places and people. */
function withoutCells(text: string, cells: readonly string[]): string {
  return cells.reduce((rest, cell) => {
    const words = cell
      .trim()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map(RegExp.escape);
    if (words.length === 0) return rest;
    const name = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'giu');
    return rest.replace(name, ' cellplace ');
  }, text);
}

/** The words of a text as the model compares them. @param cells names of cells, which stand for any */
export function tokensOf(text: string, cells: readonly string[] = []): readonly string[] {
  let plain = normalise(
    replaceNames(withoutCells(text, cells), ' nameplace ')
      .replace(/nhs[ .]?net connect/gi, 'connectname')
      .replace(/\bconnect\b/gi, 'connectname'),
  );
  for (const [pattern, place] of places) plain = plain.replace(pattern, place);
  plain = plain
    .replace(/\blet's\b/g, 'let us')
    .replace(/\b(phone|mobile|telephone|tel|contact|ticket) no\b/g, '$1 number')
    .replace(/\b4 (?=today|me|now|you|u|us|it|the)\b/g, 'for ')
    .replace(/\b2 (?=them|me|you|u|do|get|the|my|our)\b/g, 'to ')
    .replace(codes, ' codeplace ')
    .replace(/\b(?:not (?:been )?able|(?:have )?been unable|(?:am|are|is) unable|unable) to\b/g, 'cant')
    .replace(/\b(we|they|you|i)'(re|ve|ll)\b/g, (_, who: string, verb: string) => `${who} ${verbs[verb]}`)
    .replace(/'s\b/g, ' is')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (Object.hasOwn(sameWords, word) ? (sameWords[word] ?? word).split(' ') : [word]));
}

const negations =
  /^(?:not|no|never|none|nobody|without|cant|dont|doesnt|didnt|wont|isnt|arent|wasnt|havent|hasnt|cannot|nothing|neither|nor|lack|lacks|lacking|missing)$/;
const asking =
  /^(?:what|which|who|whom|whose|why|how|when|where|can|could|may|do|does|did|is|are|should|will|would|must|am|has|have|any)$/;

/** Whether a text denies something. */
export function isNegative(tokens: readonly string[]): boolean {
  return tokens.some((token) => negations.test(token));
}

/** Words before what is really said: "hang on, what …", "sorry but who …". */
const leadingIn =
  /^(?:hang|on|hold|wait|sorry|ok|okay|so|btw|and|but|well|er|erm|um|oh|hi|hello|hey|please|quick|question|one|sec|second|again|actually|also|then|right)$/;

/** The words of a text from where it begins in earnest. */
export function withoutLeadIn(tokens: readonly string[]): readonly string[] {
  const start = tokens.findIndex((token) => !leadingIn.test(token));
  return start > 0 ? tokens.slice(start) : tokens;
}

/** Whether a text is put as a question. */
export function isQuestion(text: string, tokens: readonly string[]): boolean {
  return text.trim().endsWith('?') || asking.test(withoutLeadIn(tokens)[0] ?? '');
}
