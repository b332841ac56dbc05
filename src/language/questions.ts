import type { Content } from '../content/pack.ts';
import { stepOf } from '../domain/walk/next.ts';
import { QuestionId } from '../domain/walk/question-ids.ts';
import type { InputKind } from '../domain/walk/step.ts';
import type { OpenQuestion } from '../ports/interpreter.ts';

export function isQuestionId(text: string): text is QuestionId {
  return QuestionId.safeParse(text).success;
}

/** The inputs that questions take, where nothing of a pharmacy is known: for measuring, outside a conversation. */
const inputs: Readonly<Partial<Record<QuestionId, InputKind>>> = {
  what_is_wrong: 'blocker',
  own_account: 'personal_address',
  head_office_asked: 'text',
  head_office_asked_on: 'past_date',
  head_office_ask_again: 'future_date',
  head_office_answer: 'future_date',
  applied_on: 'past_date',
  ticket: 'text',
  portal_answer: 'future_date',
  shared_address: 'shared_address',
  who_opens: 'names',
  second_person: 'names',
  last_log_in: 'past_date',
  password_changed: 'past_date',
};

/** A question of the walk as it is mostly asked: with every option that it can have. */
export function questionOf(id: QuestionId, questions: Content['questions']): OpenQuestion {
  return { id: stepOf(id).id, options: Object.keys(questions[id].options ?? {}), input: inputs[id] };
}
