import type { Heard } from '../domain/heard.ts';
import { type Answer, optionOf } from '../domain/walk/answer.ts';
import type { OpenQuestion, Reading, Understanding } from '../ports/interpreter.ts';
import { readInput } from './answers.ts';
import { readDates } from './dates.ts';
import type { Scored } from './model/phrases.ts';
import type { Options } from './options.ts';
import { isQuestion, nothing, surely } from './said.ts';
import { leadingYesNo } from './yes-no.ts';

/** The answer to the open question, by its shape or by what people say for its options. */
export function asAnswer(
  text: string,
  reading: Reading,
  options: Options,
  ranked: readonly Scored[],
): Understanding | undefined {
  const { question } = reading;
  if (!question) return undefined;
  const isDate = question.input === 'past_date' || question.input === 'future_date';
  const dated = isDate && leadingYesNo(text) === undefined && asShaped(text, question, reading, ranked);
  const option = options.read(text, question);
  if (dated && dated.commands.length > 0 && (option?.score ?? 0) < 0.9) return dated;
  const isAsked = isQuestion(text) && !/^can (?:we|i) (?:move|skip|go|carry)\b/i.test(text);
  if (option && isHalfTaken(option, text))
    return { commands: [], confidence: 0.5, choices: [{ type: 'answer', answer: option.answer }] };
  if (option && !isAsked && isMeantByOption(option, question, ranked))
    return surely({ type: 'answer', answer: option.answer }, Math.max(0.65, option.score));
  if (question.input === 'blocker') return undefined;
  return asShaped(text, question, reading, ranked);
}

/** "Sent, but from my own address": a done thing, half taken back. */
function isHalfTaken(
  { answer, score }: { readonly answer: Answer; readonly score: number },
  text: string,
): boolean {
  const isDone = /^(?:yes|sent|applied|arrived|ready|found_can_open)$/.test(optionOf(answer) ?? '');
  return (
    isDone &&
    score < 0.9 &&
    /\b(?:but|except|although)\b.*\b(?:not|own|wrong|only|nothing|no|never|\w+n'?t)\b/i.test(text)
  );
}

/** What is a blocker's word too, and says no more than an option of the question does. */
const sameAsBlocker: Readonly<Record<string, RegExp>> = {
  'can_open:cannot': /not_linked/,
  'look_first:found_cannot_open': /not_linked/,
  'second_person:nobody_else': /only_one_person/,
  'account_linked:not_yet': /not_linked/,
  'ownership:head_office': /head_office|change_of_ownership/,
  'ownership:independent': /only_one_person|change_of_ownership/,
};

/** Whether a blocker says no more than the option that was just given. */
export function isEchoOf(option: string, code: string, { id }: OpenQuestion): boolean {
  return sameAsBlocker[`${id}:${option}`]?.test(code) ?? false;
}

/** The score of words that a blocker is known by. */
const asItStands = 1;

/** Whether an option says it, and not a blocker or a question that names the matter better. */
function isMeantByOption(
  { answer, score }: { readonly answer: Answer; readonly score: number },
  { id }: OpenQuestion,
  [best]: readonly Scored[],
): boolean {
  if (!best) return true;
  const option = optionOf(answer) ?? '';
  if (best.label === 'stop' && best.score >= 0.75 && option === 'not_yet' && score < 1) return false;
  if (best.label.startsWith('blocker:')) {
    // A blocker in its very own words is more than "cannot open".
    const isItself = best.score >= asItStands && /cannot/.test(option);
    if (!isItself && sameAsBlocker[`${id}:${option}`]?.test(best.label)) return true;
    return score >= best.score || (score + 0.35 >= best.score && !/^not_yet$|^no/.test(option));
  }
  return score + 0.35 >= best.score;
}

/** A date, an address or a reference: told apart by its shape. */
function asShaped(
  text: string,
  question: OpenQuestion,
  reading: Reading,
  ranked: readonly Scored[],
): Understanding | undefined {
  const { input } = question;
  if (isQuestion(text)) return undefined;
  if (input === 'past_date' || input === 'future_date') return asDate(text, input, reading, ranked);
  const isStrict = input === 'shared_address' || input === 'personal_address' || question.id === 'ticket';
  const answer = isStrict ? readInput(text, question, reading) : undefined;
  return answer && surely({ type: 'answer', answer }, 0.95);
}

/** Meanings that a day in the answer does not make less likely: they hold days themselves. */
const withDays = /^(?:report_|waiting|this_week|on_leave|act_on_alert|fact:how_long|due)/;

function asDate(
  text: string,
  input: 'past_date' | 'future_date',
  { today }: Reading,
  ranked: readonly Scored[],
): Understanding | undefined {
  const found = readDates(text, today, input === 'past_date' ? 'past' : 'future');
  if (/\b(?:remember|recall|not sure|no idea|(?:do not|don'?t) know)\b/i.test(text)) return nothing;
  const other = ranked.find(({ label }) => !withDays.test(label));
  if (found.kind === 'none' || (other && isSurer(other))) return undefined;
  // "It came today" tells what has happened; it names no day to ask again.
  if (
    found.kind === 'date' &&
    input === 'future_date' &&
    found.date <= today &&
    text.trim().includes(' ', 12)
  )
    return undefined;
  if (found.kind === 'date') return surely(dateAnswer(found.date), 0.9);
  if (found.kind === 'several')
    return { commands: [], confidence: 0.5, choices: found.dates.map((date) => dateAnswer(date)) };
  return (other?.score ?? 0) > 0.6 ? undefined : nothing;
}

/** Whether another meaning is so clear that a day in the text is not the answer. */
function isSurer({ label, score }: Scored): boolean {
  return score > (label.startsWith('blocker:') || label.startsWith('fact:') ? 0.85 : 1.05);
}

function dateAnswer(date: string): Heard {
  return { type: 'answer', answer: { kind: 'date', date } };
}
