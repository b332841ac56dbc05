import type { Content } from '../content/pack.ts';
import type { Heard } from '../domain/heard.ts';
import type { Reading, Understanding } from '../ports/interpreter.ts';
import { readOption } from './answers.ts';
import { asShaped } from './as-answer.ts';
import { asMeaning } from './as-meaning.ts';
import { readAskedPlainly } from './asked-plainly.ts';
import { readArrival } from './desk.ts';
import { hear } from './heard.ts';
import type { Meanings, Scored } from './meaning.ts';
import { readOffice } from './office.ts';
import { readOwnPharmacies } from './own.ts';
import { readPage } from './pages.ts';
import { readBareCode, readPharmacy } from './pharmacies.ts';
import { withReason } from './reason-slot.ts';
import { readSteering } from './reports.ts';
import { asksWhether, countWords, isQuestion, nothing, surely } from './said.ts';
import { isAtDesk } from './situation.ts';
import { saysNotFixed } from './still-stuck.ts';
import { readTold } from './told-done.ts';
import { readUniversal } from './universal.ts';
import { readBareYesNo, readYesNo } from './yes-no.ts';

/** What the reading of one thing needs besides the words and the situation. */
export interface Tools {
  readonly content: Content;
  readonly meanings: Meanings;
}

/** One thing said. */
export interface OneThing extends Understanding {
  /** The words are known as they stand, so that nothing else is looked for in them. */
  readonly isExact: boolean;
}

/** A meaning that is worth offering as a button, and how many there are. */
const worthOffering = 0.08;
const mostChoices = 3;

/** Reads a text as one thing. */
export function one(text: string, reading: Reading, tools: Tools): OneThing {
  const exact = exactly(text, reading, tools);
  if (exact) return { commands: [exact], confidence: 1, choices: [], isExact: true };
  const ruled = byRule(text, reading);
  const ranked = tools.meanings.rank(text, reading);
  if (ruled && onlyByRule.has(ruled.type) && !asksWhether(text))
    return { ...surely(ruled, 0.95), isExact: false };
  const meant =
    asShaped(text, reading, ranked) ?? asNamed(text, reading, ranked) ?? asMeaning(text, reading, ranked);
  const isUnclear = !meant || meant === nothing;
  const found =
    (isUnclear && ruled ? surely(ruled, 0.95) : meant) ??
    asPharmacy(text, reading) ??
    unsure(text, reading, ranked);
  const { commands, choices, confidence } = found;
  const complete = (heard: Heard) => withReason(heard, text, tools.meanings);
  return { commands: commands.map(complete), choices: choices.map(complete), confidence, isExact: false };
}

function exactly(text: string, reading: Reading, { content }: Tools): Heard | undefined {
  const { pending, isMild, isAskedByTheWay, question } = reading;
  if (pending === 'confirm') {
    const yes = readYesNo(text, isMild);
    if (yes !== undefined) return { type: 'confirm', yes };
  }
  const byTheWay = isAskedByTheWay ? readBareYesNo(text) : undefined;
  if (byTheWay !== undefined) return { type: 'confirm', yes: byTheWay };
  if (question && saysNotFixed(text, question)) return { type: 'need_lead' };
  const option = question && readOption(text, question, content);
  if (option) return { type: 'answer', answer: option };
  const universal = readUniversal(text);
  if (universal) return universal;
  const asked = !awaitsWords(reading) && isAtDesk(reading.roles) && readAskedPlainly(text, reading);
  if (asked) return asked;
  const code = readBareCode(text, reading);
  return code === undefined ? undefined : { type: 'say_pharmacy', text: code };
}

/** What the rules alone read, however near the words come to something else. */
const onlyByRule: ReadonlySet<string> = new Set([
  'show_list',
  'erase_person',
  'mark_pharmacy',
  'remove_contractor',
  'bind_channel',
  'unbind_channel',
  'stop_acting',
  'leave_pharmacy',
  'back_from_leave',
  'reminders',
  'did_it_arrive',
  'more_rows',
]);

/**
 * Whether the bot waits for words that may look like a rule's: a pharmacy's name, or a yes or no from somebody of a
 * pharmacy. Beside a preview that waits for their yes, leads and admins ask and do other things.
 */
function awaitsWords({ pending, isMild, roles }: Reading): boolean {
  return pending === 'pharmacy' || (pending === 'confirm' && (isMild === true || !isAtDesk(roles)));
}

/**
 * What the rules of lists, people and cells read; not while a question waits for free words. Who leaves a pharmacy and
 * gives its code answers no question.
 */
function byRule(text: string, reading: Reading): Heard | undefined {
  const ofOffice = readOffice(text, reading);
  if (ofOffice?.type === 'leave_pharmacy' && ofOffice.ods) return ofOffice;
  if (awaitsWords(reading) || reading.question?.input === 'names' || reading.question?.input === 'text')
    return undefined;
  return (
    ofOffice ??
    readSteering(text) ??
    readArrival(text, reading) ??
    readPage(text, reading) ??
    readOwnPharmacies(text) ??
    readTold(text, reading)
  );
}

/** How sure another meaning must be where the bot asks which pharmacy it is. */
const surerThanName = 0.6;
/** A few words that are like no phrase are mostly just the name. */
const few = 4;
const isOfName = /^(?:say_pharmacy|nothing)$/;

/** The pharmacy that was asked for. */
function asNamed(text: string, reading: Reading, [first]: readonly Scored[]): Understanding | undefined {
  if (reading.pending !== 'pharmacy' || isQuestion(text)) return undefined;
  const isOther = first && !isOfName.test(first.label) && first.score > surerThanName;
  const isShort = countWords(text) <= few;
  if (isOther || (first?.label === 'nothing' && first.score > surerThanName && !isShort)) return undefined;
  return asPharmacy(text, reading);
}

function asPharmacy(text: string, reading: Reading): Understanding | undefined {
  const command = readPharmacy(text, reading);
  if (command?.type !== 'say_pharmacy' || reading.roles.contractorOf.length > 0 || reading.pending)
    return command && surely(command, 0.8);
  // A lead or an admin who names a code in a sentence wants something of it; who may be new says where they work.
  const status = isAtDesk(reading.roles) ? hear('status_of', text, reading) : [];
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
