import type { Content } from '../content/pack.ts';
import type { Heard } from '../domain/heard.ts';
import { type Answer, optionOf } from '../domain/walk/answer.ts';
import type { OpenQuestion, Reading, Understanding } from '../ports/interpreter.ts';
import { readInput, readOption } from './answers.ts';
import { readDates } from './dates.ts';
import { readArrival } from './desk.ts';
import { hear } from './heard.ts';
import type { Meanings } from './meaning.ts';
import type { Scored } from './model/phrases.ts';
import { tokensOf, withoutLeadIn } from './model/tokens.ts';
import { normalise } from './normalise.ts';
import { readOffice } from './office.ts';
import type { Options } from './options.ts';
import { readBareCode, readPharmacy } from './pharmacies.ts';
import { readSteering } from './reports.ts';
import { readUniversal } from './universal.ts';
import { leadingYesNo, readYesNo } from './yes-no.ts';

/** What the reading of one thing needs besides the words and the situation. */
export interface Tools {
  readonly content: Content;
  readonly meanings: Meanings;
  readonly options: Options;
}

/** One thing said. `isExact`: the words are known as they stand, so that nothing else is looked for in them. */
export interface OneThing extends Understanding {
  readonly isExact: boolean;
}

/** How near a text must be to a meaning to be taken for it, and how much nearer than to the next one. */
const nearEnough = 0.4;
const clearBy = 0.08;
/** What changes anything takes more. */
const nearEnoughToAct = 0.55;
const clearByToAct = 0.08;
/** In a short text a little less is enough where nothing else comes near. */
const lessNear = 0.13;
const clearByFar = 0.2;
/** A meaning that is worth offering as a button, and how many there are. */
const worthOffering = 0.2;
const mostChoices = 3;

/** Reads a text as one thing. */
export function one(text: string, reading: Reading, tools: Tools): OneThing {
  const exact = exactly(text, reading, tools);
  if (exact) return { commands: [exact], confidence: 1, choices: [], isExact: true };
  const ruled = byRule(text, reading);
  if (ruled && onlyByRule.has(ruled.type)) return { ...surely(ruled, 0.95), isExact: false };
  const ranked = tools.meanings.rank(text, reading).filter(({ label }) => canMean(label, reading));
  const found =
    asAnswer(text, reading, tools, ranked) ??
    asMeaning(text, reading, ranked) ??
    (ruled && surely(ruled, 0.95)) ??
    asFreeAnswer(text, reading) ??
    asPharmacy(text, reading) ??
    unsure(text, reading, ranked);
  return { ...found, isExact: false };
}

/** Whose silence is told depends on who was asked: at these questions it is head office. */
function canMean(label: string, { question }: Reading): boolean {
  return label !== 'blocker:service_desk_silent' || !question?.id.startsWith('head_office');
}

function exactly(text: string, reading: Reading, { content }: Tools): Heard | undefined {
  const { pending, question } = reading;
  if (pending === 'confirm') {
    const yes = readYesNo(text);
    if (yes !== undefined) return { type: 'confirm', yes };
  }
  const option = question && readOption(text, question, content);
  if (option) return { type: 'answer', answer: option };
  const universal = readUniversal(text);
  if (universal) return universal;
  const code = readBareCode(text, reading);
  return code === undefined ? undefined : { type: 'say_pharmacy', text: code };
}

/** What the rules alone read, however near the words come to something else. */
const onlyByRule: ReadonlySet<string> = new Set([
  'erase_person',
  'remove_admin',
  'remove_lead',
  'move_premises',
  'mark_premises',
  'remove_contractor',
  'bind_channel',
  'unbind_channel',
  'stop_acting',
  'leave_pharmacy',
  'back_from_leave',
  'reminders',
  'did_it_arrive',
]);

/** What the rules of lists, people and cells read; not while a question waits for free words. */
function byRule(text: string, reading: Reading): Heard | undefined {
  if (reading.pending || reading.question?.input === 'names' || reading.question?.input === 'text')
    return undefined;
  return readOffice(text, reading) ?? readSteering(text) ?? readArrival(text, reading);
}

function surely(command: Heard, confidence: number): Understanding {
  return { commands: [command], confidence: Math.min(1, confidence), choices: [] };
}

const nothing: Understanding = { commands: [], confidence: 0, choices: [] };

/** The answer to the open question, by its shape or by what people say for its options. */
function asAnswer(
  text: string,
  reading: Reading,
  { options }: Tools,
  ranked: readonly Scored[],
): Understanding | undefined {
  const { question } = reading;
  if (!question) return undefined;
  const isDate = question.input === 'past_date' || question.input === 'future_date';
  const dated = isDate && leadingYesNo(text) === undefined && asShaped(text, question, reading, ranked);
  const option = options.read(text, question);
  if (dated && dated.commands.length > 0 && (option?.score ?? 0) < 0.9) return dated;
  if (option && !isQuestion(text) && isMeantByOption(option, question, ranked))
    return surely({ type: 'answer', answer: option.answer }, Math.max(0.65, option.score));
  if (question.input === 'blocker') return undefined;
  return asShaped(text, question, reading, ranked);
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

/** Whether an option says it, and not a blocker or a question that names the matter better. */
function isMeantByOption(
  { answer, score }: { readonly answer: Answer; readonly score: number },
  { id }: OpenQuestion,
  [best]: readonly Scored[],
): boolean {
  if (!best) return true;
  const option = optionOf(answer) ?? '';
  if (best.label.startsWith('blocker:')) {
    if (sameAsBlocker[`${id}:${option}`]?.test(best.label)) return true;
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
  if (found.kind === 'none' || (other && other.score > 0.85)) return undefined;
  if (found.kind === 'date') return surely(dateAnswer(found.date), 0.9);
  if (found.kind === 'several')
    return { commands: [], confidence: 0.5, choices: found.dates.map((date) => dateAnswer(date)) };
  return (other?.score ?? 0) > 0.6 ? undefined : nothing;
}

function dateAnswer(date: string): Heard {
  return { type: 'answer', answer: { kind: 'date', date } };
}

/** Meanings that change nothing: taken more lightly. */
const harmless =
  /^(?:fact:|greet|thanks|help|status|who_|may_we|my_|lacking|having|blocked|not_blocked|locked_out|not_heard|at_risk|due|not_started|nobody|leads|stalled|waiting|ready|counts|history|this_week|retention|audit|export|more_rows|follow_up|delivery|invitation|show_question|complaint|out_of_scope|stop|import_list|other_pharmacy|correct)/;
/** "Do not …": the opposite of what the rest says. */
const denied =
  /\b(?:do not|don'?t|dont|never|did not|didn'?t|have not|haven'?t|havent|has not|hasn'?t|not|won'?t|will not)\s+(?:please\s+)?(?:want (?:you )?to\s+|wish to\s+|yet\s+)?(?:start|restart|delete|erase|tell|chang\w*|stop|remove|forget|nudge|move|close|mark|take|solve|log|logged|reset|confirm|pass|go back|undo|contact|call|make|assign|remind them|send them|act|wipe|snooze)\b/i;
const meantAsDenied = /^(?:opt_|left_|blocker:|fact:|reopen|act_on_alert:reopen|mark_premises:not|stuck)/;

function asMeaning(text: string, reading: Reading, ranked: readonly Scored[]): Understanding | undefined {
  const [first, second] = ranked;
  if (!first || (isFreeAnswer(reading, first) && !isQuestion(text))) return undefined;
  const isHarmless = harmless.test(first.label);
  const isShort = text.trim().split(/\s+/).length <= 12;
  if (!isClear(first, second, isHarmless, isShort) && !sayTheSame(first, second, text, reading))
    return undefined;
  if (!isHarmless && denied.test(normalise(text)) && !meantAsDenied.test(first.label)) return nothing;
  const heard = hear(first.label, text, reading);
  if (!isHarmless && asksWhether(text) && !meantAsDenied.test(first.label))
    return { commands: [], confidence: 0.5, choices: heard.slice(0, 1) };
  const [command, ...others] = heard.map((found) => inQuestion(found, reading));
  if (!command) return first.score > 0.7 ? nothing : undefined;
  if (others.length > 0) return { commands: [], confidence: 0.5, choices: [command, ...others] };
  return surely(command, first.score);
}

/** Near enough and nearer than the next; what is not quite as near must be the nearer by far. */
function isClear(first: Scored, second: Scored | undefined, isHarmless: boolean, isShort: boolean): boolean {
  const [near, clear] = isHarmless ? [nearEnough, clearBy] : [nearEnoughToAct, clearByToAct];
  const lead = first.score - (second?.score ?? 0);
  return (
    (first.score >= near && lead >= clear) ||
    (isShort && first.score >= near - lessNear && lead >= clearByFar)
  );
}

/** Two labels that come to the same command leave nothing to choose. */
function sayTheSame(first: Scored, second: Scored | undefined, text: string, reading: Reading): boolean {
  if (!second || first.score < nearEnough) return false;
  const [one, other] = [first, second].map(({ label }) => JSON.stringify(hear(label, text, reading)));
  return one === other && one !== '[]';
}

/** Blockers that say no more than an option of the open question. */
const sameAsOption: Readonly<Record<string, string>> = {
  'second_person:only_one_person': 'nobody_else',
};

/** A blocker told where the bot asks what is wrong, or for what it comes to, is the answer to that. */
function inQuestion(command: Heard, { question }: Reading): Heard {
  if (question?.options.includes(command.type))
    return { type: 'answer', answer: { kind: 'option', option: command.type } };
  if (!question || command.type !== 'stuck' || !command.code) return command;
  const option = sameAsOption[`${question.id}:${command.code}`];
  if (option) return { type: 'answer', answer: { kind: 'option', option } };
  if (question.input !== 'blocker') return command;
  return { type: 'answer', answer: { kind: 'blocker', code: command.code } };
}

/** A short free answer ("Sam", "IT helpdesk") must not be taken for something that shares a word with it. */
function isFreeAnswer({ question, pending }: Reading, { label, score }: Scored): boolean {
  const isFree = question?.input === 'names' || question?.input === 'text' || pending === 'pharmacy';
  if (!isFree) return false;
  if (question?.id === 'head_office_asked' && label === 'blocker:head_office') return true;
  return /^(?:blocker|fact):/.test(label) ? score < 1.2 : score < 0.75;
}

function asFreeAnswer(text: string, reading: Reading): Understanding | undefined {
  const { question } = reading;
  if (!question || isQuestion(text) || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (question.input !== 'names' && question.input !== 'text') return undefined;
  const answer: Answer | undefined = readInput(text, question, reading);
  return answer && surely({ type: 'answer', answer }, 0.8);
}

function asPharmacy(text: string, reading: Reading): Understanding | undefined {
  const command = readPharmacy(text, reading);
  if (command?.type !== 'say_pharmacy' || reading.roles.contractorOf.length > 0 || reading.pending)
    return command && surely(command, 0.8);
  // A lead or an admin who names a code in a sentence wants something of it; who may be new says where they work.
  const isDesk = reading.roles.admin || reading.roles.leadOf.length > 0;
  const status = isDesk ? hear('status_of', text, reading) : [];
  return status.length > 0 ? { commands: [], confidence: 0.4, choices: status } : surely(command, 0.8);
}

/** Nothing is clear: what it could be, to choose from. */
function unsure(text: string, reading: Reading, ranked: readonly Scored[]): Understanding {
  const choices = ranked
    .filter(({ score }) => score >= worthOffering)
    .slice(0, mostChoices)
    .flatMap(({ label }) => hear(label, text, reading).slice(0, 1));
  return { commands: [], confidence: Math.min(1, ranked[0]?.score ?? 0), choices };
}

/** "Should I …?" asks for advice, and is no wish that it be done. */
function asksWhether(text: string): boolean {
  return /^(?:should|shall|must|why|when|what if|what happens|do (?:i|we) (?:need|have)|how (?:do|can|would|should) (?:i|we|you)|would it|is it (?:ok|possible|wise))\b/.test(
    withoutLeadIn(tokensOf(text)).join(' '),
  );
}

const questionWords =
  /^(?:what|which|who|why|how|when|where|can|could|may|do|does|did|is|are|should|will|would)\b/;

function isQuestion(text: string): boolean {
  if (text.trim().endsWith('?')) return true;
  const words = withoutLeadIn(tokensOf(text)).join(' ');
  // "Will do it tonight" is a promise, not a question.
  return (
    questionWords.test(words) &&
    !/^will (?:do|send|ask|try|look|check|get|call|ring|apply|finish)\b/.test(words)
  );
}
