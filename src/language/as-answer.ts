import type { Heard } from '../domain/heard.ts';
import type { QuestionId } from '../domain/walk/question-ids.ts';
import type { OpenQuestion, Reading, Understanding } from '../ports/interpreter.ts';
import { isNoWish } from './acting.ts';
import { readInput } from './answers.ts';
import { readDates } from './dates.ts';
import type { Scored } from './meaning.ts';
import { shapeOf } from './options.ts';
import { countWords, isQuestion, nothing, surely } from './said.ts';
import { readSubject } from './subject.ts';

/** How sure another meaning must be, so that a day, a name or other words are not the answer. */
const surerThanShape = 0.6;
/** Of "nothing" it takes more, as all comes near to it that is like no phrase. */
const sureOfNothing = 0.9;
const few = 3;
/** Reports that say no more than the answer to a question does. */
const sameReport: Readonly<Partial<Record<QuestionId, string>>> = {
  last_log_in: 'report_log_in',
  password_changed: 'report_password_changed',
};

/** The answer to the open question in words of one's own: a day, an address, names or other words. */
export function asShaped(
  text: string,
  reading: Reading,
  ranked: readonly Scored[],
): Understanding | undefined {
  const { question } = reading;
  // Of somebody else's account it is no answer to a question about the speaker's.
  if (question && sameReport[question.id] && readSubject(text)) return undefined;
  if (!question || isQuestion(text) || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (isOther(text, question, ranked)) return undefined;
  if (question.input === 'past_date' || question.input === 'future_date')
    return asDate(text, question.input, reading);
  const answer = readInput(text, question, reading);
  return answer && surely({ type: 'answer', answer }, 0.9);
}

/** Whether something else is so likely that it is not the answer. */
function isOther(text: string, { id, input }: OpenQuestion, [first]: readonly Scored[]): boolean {
  const shape = shapeOf(input);
  if (!first || first.label === shape || first.score < surerThanShape) return false;
  // What is like no phrase is mostly just the answer, unless it tells of others.
  if (first.label === 'nothing' && countWords(text) <= few) return false;
  if (first.label === 'nothing') return first.score > sureOfNothing || isNoWish('report_log_in', text);
  return first.label !== sameReport[id];
}

function asDate(
  text: string,
  input: 'past_date' | 'future_date',
  { today }: Reading,
): Understanding | undefined {
  if (/\b(?:remember|recall|not sure|no idea|(?:do not|don'?t) know)\b/i.test(text)) return nothing;
  const found = readDates(text, today, input === 'past_date' ? 'past' : 'future');
  if (found.kind === 'none') return undefined;
  if (found.kind === 'several')
    return { commands: [], confidence: 0.5, choices: found.dates.map((date) => dateAnswer(date)) };
  if (found.kind !== 'date') return nothing;
  // "It came today" tells what has happened; it names no day to ask again.
  const isTold = input === 'future_date' && found.date <= today && text.trim().includes(' ', 12);
  return isTold ? undefined : surely(dateAnswer(found.date), 0.9);
}

function dateAnswer(date: string): Heard {
  return { type: 'answer', answer: { kind: 'date', date } };
}
