import type { Button, Input, View } from '../../cards/view.ts';
import type { Content, Slots } from '../../content/pack.ts';
import type { QuestionWords } from '../../content/questions.ts';
import { labels } from '../../content/words/labels.ts';
import { stageNames } from '../../content/words/names.ts';
import type { Blocker } from '../../domain/blocker.ts';
import { expectedAddress } from '../../domain/nhsmail-address.ts';
import { saidBy } from '../../domain/premises/locks.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { addDays, londonDate } from '../../domain/time.ts';
import { progress } from '../../domain/walk/next.ts';
import type { Expectation, InputKind, Situation, Step } from '../../domain/walk/step.ts';
import { askHeadOfficeOn, portalFollowUpOn, suggestedAskAgain } from '../../domain/walk/steps/application.ts';
import { blockerInTheWay } from '../../domain/walk/steps/mailbox.ts';
import { button, universalButtons } from './buttons.ts';
import { inWords, momentInWords } from './dates.ts';

/** What a question's words need to know beyond the situation. */
export interface QuestionContext {
  readonly content: Content;
  readonly testAddress: string;
  /** The cell lead as one line, or the LPC. */
  readonly lead: string;
}

/** The values that the words of a question may use. */
export function questionSlots(s: Situation, step: Step, context: QuestionContext): Slots {
  const { premises, policy } = s;
  const { walk } = premises;
  const followUp = step.id === 'head_office_answer' ? askHeadOfficeOn(s) : portalFollowUpOn(s);
  const shared = {
    pharmacy: premises.name,
    ods: premises.ods,
    person: step.subject?.(s)?.label ?? '',
    expected: expectedAddress(premises.ods),
    mailbox: walk.address ?? '',
    testAddress: context.testAddress,
    lead: context.lead,
    needed: policy.minimumLinkedAccounts,
    asked: walk.headOffice?.asked ?? '',
    suggested: inWords(suggestedAskAgain(s)),
    followUp: inWords(followUp),
    isAhead: followUp > s.today ? 'yes' : 'no',
    word: walk.test?.word ?? '',
    wordUntil: walk.test ? momentInWords(walk.test.expiresAt) : '',
  };
  return { ...shared, ...blockerSlots(s, shared, context) };
}

function blockerSlots({ premises, personId }: Situation, slots: Slots, { content }: QuestionContext): Slots {
  const blocker = blockerInTheWay(premises);
  if (!blocker) return { blocker: '', remedy: '', since: '', teller: '' };
  const { title, remedy } = content.blocker(blocker.code);
  return {
    blocker: title,
    remedy: content.fill(remedy, slots),
    since: inWords(londonDate(blocker.raisedAt)),
    teller: tellerOf(blocker, premises, personId),
  };
}

/** Who said that a blocker is there, as the reader sees them. */
export function tellerOf(
  blocker: Blocker,
  { people }: Premises,
  reader: string,
): 'you' | 'colleague' | 'nobody' {
  const tellers = saidBy(blocker);
  if (tellers.includes(reader)) return 'you';
  return tellers.some((id) => people.includes(id)) ? 'colleague' : 'nobody';
}

/**
 * The card of a question.
 * @param said what is said before the question is asked
 */
export function questionView(
  s: Situation,
  step: Step,
  context: QuestionContext,
  said: readonly string[] = [],
): View {
  const { content } = context;
  const words = content.questions[step.id];
  const slots = questionSlots(s, step, context);
  const ask = content.fill(words.ask, slots);
  const { at, of } = progress(step);
  return {
    summary: said[0] ?? ask,
    progress: {
      at,
      of,
      text: `${s.premises.name} · ${content.fill(labels.step, { at, of })}: ${stageNames[step.stage]}`,
    },
    said: [...said],
    lead: ask,
    ...(words.more ? { more: content.fill(words.more, slots) } : {}),
    ...answerParts(s, step, context, slots),
    actions: universalButtons(),
  };
}

/** The inputs and buttons of a question. */
function answerParts(s: Situation, step: Step, { content }: QuestionContext, slots: Slots): Partial<View> {
  const words = content.questions[step.id];
  const expectation = step.expects(s);
  const asked = { question: step.id, ods: s.premises.ods, turn: s.premises.walk.turn };
  return {
    ...inputParts(s, words, expectation, content, slots),
    answers: [
      ...sendButton(expectation, asked),
      ...optionButtons(s, step, content),
      ...linkButton(words, content),
    ],
  };
}

/** A question without what belongs to its card: its words and its buttons. */
export function bareQuestion(
  s: Situation,
  step: Step,
  context: QuestionContext,
): { lead: string; answers: Button[] } {
  const { content } = context;
  const lead = content.fill(content.questions[step.id].ask, questionSlots(s, step, context));
  return { lead, answers: optionButtons(s, step, content) };
}

/** The answers of a question that are buttons; each names the question that it answers. */
function optionButtons(s: Situation, step: Step, content: Content): Button[] {
  const asked = { question: step.id, ods: s.premises.ods, turn: s.premises.walk.turn };
  return step.expects(s).options.map((option) =>
    button(optionName(s, content.questions[step.id], option), {
      type: 'answer',
      asked,
      answer: { kind: 'option', option },
    }),
  );
}

function sendButton({ input }: Expectation, asked: unknown): Button[] {
  if (!input) return [];
  if (input === 'blocker')
    return [button(labels.send, { type: 'stuck' }, { style: 'positive', withInputs: true })];
  return [button(labels.send, { type: 'answer', asked }, { style: 'positive', withInputs: true })];
}

function linkButton(words: QuestionWords, content: Content): Button[] {
  if (!words.link) return [];
  const { label, value } = content.contact(words.link);
  return [{ label, url: /^https?:/.test(value) ? value : `https://${value}` }];
}

/** What an option is called: by the content, or, where the options are accounts, by the account's label. */
export function optionName(
  { premises }: Pick<Situation, 'premises'>,
  words: QuestionWords,
  option: string,
): string {
  const named = words.options?.[option]?.label;
  return named ?? premises.accounts.find(({ id }) => id === option)?.label ?? option;
}

function inputParts(
  s: Situation,
  words: QuestionWords,
  { input }: Expectation,
  content: Content,
  slots: Slots,
): Pick<View, 'inputs'> {
  if (!input) return {};
  if (input === 'blocker') return { inputs: blockerInputs(content) };
  const { label, error, placeholder } = words.input ?? { label: words.name, error: words.name };
  const field: Input = {
    id: 'reply',
    kind: isDate(input) ? 'date' : 'text',
    label,
    error,
    required: true,
    ...(placeholder ? { placeholder: content.fill(placeholder, slots) } : {}),
    ...dateBounds(s, input),
  };
  return { inputs: [field] };
}

function isDate(input: InputKind): boolean {
  return input === 'past_date' || input === 'future_date';
}

function dateBounds({ today }: Situation, input: InputKind): Pick<Input, 'min' | 'max'> {
  if (input === 'past_date') return { max: today };
  return input === 'future_date' ? { min: addDays(today, 1) } : {};
}

/** The inputs with which somebody says what is in the way. */
export function blockerInputs(content: Content): Input[] {
  return [
    {
      id: 'code',
      kind: 'choice',
      label: content.say('stuck_input'),
      error: content.say('stuck_input_error'),
      required: true,
      choices: content.blockers
        .filter(({ offered }) => offered)
        .map(({ title, code }) => ({ title, value: code })),
    },
    {
      id: 'text',
      kind: 'text',
      label: content.say('stuck_words'),
      error: content.say('stuck_words_error'),
      required: false,
      multiline: true,
      maxLength: 500,
    },
  ];
}
