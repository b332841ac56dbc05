import type { Heard } from '../domain/heard.ts';
import type { Reading } from '../ports/interpreter.ts';
import { hear } from './heard.ts';
import { normalise } from './normalise.ts';
import { isQuestion } from './said.ts';

const someone = "(?!my )(?:[\\p{L}'-]+ ){1,5}?";
const when = '(?: (?:\\S+ ){0,4}\\S+)?';
const deeds = [
  ['report_log_in', new RegExp(`^${someone}(?:logg?ed|signed) (?:back )?(?:in|on)${when}$`, 'u')],
  [
    'report_password_changed',
    new RegExp(
      `^${someone}(?:changed|reset|renewed|updated) (?:(?:the|a|our|his|her|their|my|own|nhsmail) )*(?:pass?words?|pw|pwd)${when}$`,
      'u',
    ),
  ],
] as const;
const both = /\b(?:logg?ed|signed)\b.*\b(?:changed|reset|renewed|updated)\b/;
/** What has not happened, or not yet, or is only thought of. */
const undone =
  /\b(?:not|never|no|nobody|cannot|can|could|couldn't|can't|didn't|hasn't|haven't|hadn't|wasn't|isn't|won't|will|would|should|must|need|needs|if|when|once|until|unless|before|after|want|wants|try|tried|trying|who|which|anyone|they|pharmacy|pharmacies|but)\b/;

/** "Jo has logged in", "we both changed our passwords": what somebody has done, told in a few plain words. */
export function readTold(text: string, reading: Reading): Heard | undefined {
  const words = normalise(text);
  if (isQuestion(text) || undone.test(words)) return undefined;
  const [done, another] = deeds.filter(([, pattern]) => pattern.test(words));
  // Both in one message are two things to note.
  return done && !another && !both.test(words) ? hear(done[0], text, reading)[0] : undefined;
}
