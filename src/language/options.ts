import type { QuestionId } from '../domain/walk/question-ids.ts';
import type { InputKind } from '../domain/walk/step.ts';
import type { OpenQuestion } from '../ports/interpreter.ts';

/** What an answer in words of one's own is, by the input that a question takes. */
const shapes: Readonly<Partial<Record<InputKind, string>>> = {
  past_date: 'answer:date',
  future_date: 'answer:date',
  shared_address: 'answer:address',
  personal_address: 'answer:address',
  names: 'answer:names',
  text: 'answer:text',
};

/** The label of answers in words of one's own to a question with such an input. */
export function shapeOf(input: InputKind | undefined): string | undefined {
  return input && shapes[input];
}

const ofOwnWords = new Set(Object.values(shapes));

/** Whether a label stands for an answer in words of one's own, which is read by its shape and is no option. */
export function isInOwnWords(label: string): boolean {
  return ofOwnWords.has(label);
}

/** Whether a label is one of the answers that a question takes. */
export function isAnswerTo(label: string, { options, input }: OpenQuestion): boolean {
  return options.includes(label.slice('answer:'.length)) || shapeOf(input) === label;
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

/** Whether a blocker says no more than an option of the question. */
export function isEchoOf(option: string, code: string, { id }: Pick<OpenQuestion, 'id'>): boolean {
  return sameAsBlocker[`${id}:${option}`]?.test(code) ?? false;
}

/** Whether one of two labels is an option of the question, and the other a blocker that says no more. */
export function areTwins(one: string, other: string, question: Pick<OpenQuestion, 'id'>): boolean {
  const [answer = '', blocker = ''] = one.startsWith('answer:') ? [one, other] : [other, one];
  return isEchoOf(answer.slice('answer:'.length), blocker.slice('blocker:'.length), question);
}

/** What is no blocker where the bot asks for just that. */
const noBlockerAt: Readonly<Partial<Record<QuestionId, RegExp>>> = {
  second_person: /^blocker:only_one_person$/,
  ownership: /^blocker:(?:head_office|only_one_person)$/,
};

/** Whether an option of the question says what a label says: "fixed", or that there is a head office. */
export function isToldByOption(label: string, { id, options }: OpenQuestion): boolean {
  return options.includes(label) || noBlockerAt[id]?.test(label) === true;
}
