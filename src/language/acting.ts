import { tokensOf } from './model/tokens.ts';

/** What a person says of themselves; told of somebody else it is no report. */
const ofSelf = /^(?:report_|on_leave|left_pharmacy|opt_|back_from_leave)/;
const others =
  '(?:(?:(?:my|our|the|a|one of (?:my|our|the)) (?:[a-z]+ )?)?(?:locum|manager|owner|boss|colleague|pharmacist|technician|dispenser|assistant|staff|lead|wife|husband|partner|brother|sister|son|daughter|team|girl|guy|lady|others?)s?|he|she|they|someone|somebody|nobody|everyone)';
const saysOthers = new RegExp(
  `^(?:(?:and|but|because|so|well|sorry|please|hi) )*${others} (?:is|are|was|were|has|have|will|did|does|do|logged|changed|left|went|just|also|not|only|said|says|took)\\b`,
);
const forOthers = new RegExp(`\\b(?:to|for|from) ${others}$`);

/** Whoever the subject is, it is not the speaker, nor their account: "hubby is on holiday". */
const otherSubject =
  /^(?:(?:and|but|because|so|well|sorry|please|hi) )*(?!(?:i|we|it|this|that|there|all|everything|my|our|the|your|password|passwords|account|login|log) )[a-z]+ (?:is|are|has|was|will|does|went)\b/;

/** The speaker takes nothing back, but says that it was never said: "I never said I was locked out". */
const neverSaid = /\b(?:never|did not|have not|not) (?:said|say|told|tell|claimed?|meant|mean)\b/;

/** The speaker says that it is not so, not yet, or not wanted. */
const deniesIt =
  /^(?:please |no |ok |well |so |sorry |but )*(?:do not|dont|never|no need|not)\b|\b(?:i|we) (?:am |are |really |still )?(?:have not|did not|do not|dont|not|cant|could not|wont|will not|never|no longer)\b|\bno need\b/;
/** Meanings that are said with a "not" of their own. */
const saidWithNot =
  /^(?:opt_out|digest:off|left_pharmacy|blocker:|stuck|fixed|need_lead|act_on_alert:(?:reopen|note)|mark_premises:not|nudge|resend|correct|back|stop|act_for)/;
/** The same for those: what they say when they are denied. */
const denials: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^need_lead/,
    /\b(?:not|dont|no|never|without)\b(?: \w+){0,3} (?:need|want|tell|contact|call|ring|involve|bother|ask|alert|get)\b.*\b(?:lead|person|human|anyone|somebody|someone)\b/,
  ],
  [/^left_pharmacy/, /\b(?:have not|did not|not|never) (?:left|leave|leaving)\b|\bstill work\b/],
  [
    /^fixed/,
    /\b(?:am|are|is|were|was) not (?:stuck|locked|blocked)\b(?!.*\b(?:any ?more|now)\b)|\b(?:not|still|rejected|refused)\b(?!.*\b(?:any ?more|now)\b)|^(?:we|i|they) (?:have )?got it$/,
  ],
  [/^opt_out/, new RegExp(`\\b(?:to|for) ${others}\\b`)],
  [
    /^erase_person/,
    /^(?!.*\b(?:data|everything|details|information|records?|about|erase|delete|forget|wipe|gdpr|all of)\b)/,
  ],
];

/** What may come, or is only thought of. */
const supposed =
  /^if\b.*\b(?:were|ever|would|should)\b|\b(?:what (?:would|will|could) happen|what if|might|may be|maybe|perhaps|thinking (?:of|about)|considering|wants? to be|would like to be|in case|suppose)\b/;
/** Questions about such things, and free words, stand outside this. */
const mayBeSupposed = /^(?:blocker:|stuck|need_lead|act_on_alert:note|nudge|resend|correct|back|stop)/;

/** What can speak against taking a text at its word. */
type Caveat = 'others' | 'denied' | 'never said' | 'supposed';

/** What speaks against taking a text at its word: that it is of others, denied, never said, or only supposed. */
export function caveats(text: string): readonly Caveat[] {
  const said = tokensOf(text).join(' ');
  const signs: readonly (readonly [Caveat, readonly RegExp[]])[] = [
    ['others', [saysOthers, otherSubject, forOthers]],
    ['denied', [deniesIt]],
    ['never said', [neverSaid]],
    ['supposed', [supposed]],
  ];
  return signs.flatMap(([caveat, patterns]) => (patterns.some((sign) => sign.test(said)) ? [caveat] : []));
}

/** Whether a text speaks against doing what it seems to say: of others, denied, or only supposed. */
export function isNoWish(label: string, text: string): boolean {
  const said = tokensOf(text).join(' ');
  const found = new Set(caveats(text));
  if (found.has('never said')) return true;
  if (ofSelf.test(label) && found.has('others')) return true;
  if (!saidWithNot.test(label) && found.has('denied')) return true;
  if (denials.some(([meant, denial]) => meant.test(label) && denial.test(said))) return true;
  return !mayBeSupposed.test(label) && found.has('supposed');
}
