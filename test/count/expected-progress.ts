import type { RecordedEvent } from '../../src/domain/premises/events.ts';
import type { QuestionId } from '../../src/domain/walk/question-ids.ts';
import { dayNumber, dayOf, inWords, plusDays } from './days.ts';
import { mailboxOf } from './lists.ts';
import { readHistory } from './pharmacy.ts';
import { counts, type Told } from './told.ts';

/** The parts of the walk, as the desk reads them, and the questions that belong to each. */
const parts: readonly (readonly [name: string, ...questions: QuestionId[]])[] = [
  ['Begun'],
  ['Mailbox', 'still_stuck', 'can_open', 'what_is_wrong', 'look_first', 'shared_address'],
  [
    'Own account',
    'own_account',
    'ownership',
    'head_office_asked',
    'head_office_asked_on',
    'head_office_ask_again',
    'head_office_answer',
  ],
  ['Applying', 'get_ready', 'apply', 'applied_on', 'ticket', 'portal_answer'],
  ['People', 'who_opens', 'which_is_yours', 'account_set_up', 'account_linked', 'second_person'],
  ['Test message', 'send_test', 'test_awaited'],
  ['Ready', 'last_log_in', 'password_changed', 'done'],
];

const dayLong = 24 * 60 * 60 * 1000;

/** The lines of the file on how far pharmacies have come, and how long each part takes them. */
export function funnelRows(told: readonly Told[]): readonly string[] {
  const walks = told.filter(counts).map(firsts);
  const rows = parts.map(([name], index) => {
    const reached = walks.filter((walk) => walk.slice(index).some((at) => at !== undefined)).length;
    return [name, reached, percent(reached, walks.length), ...took(walks, index - 1, index)].join(',');
  });
  return [`In the list,${walks.length},${percent(walks.length, walks.length)},,`, ...rows];
}

/** The sentence on how many of them have begun, and have come to the end. */
export function funnelNumbers(told: readonly Told[]): RegExp {
  const walks = told.filter(counts).map(firsts);
  const begun = walks.filter((walk) => walk.some((at) => at !== undefined)).length;
  const ready = walks.filter((walk) => walk.at(-1) !== undefined).length;
  return new RegExp(
    `\\*\\*${begun}\\*\\* (has|have) begun\\. \\*\\*${ready}\\*\\* (has|have) come to the end`,
  );
}

/** When a pharmacy first came to each part. */
function firsts({ pharmacy, history }: Told): readonly (number | undefined)[] {
  return parts.map((_, index) =>
    index === 0 ? pharmacy.begunAt : history.find((recorded) => partOf(recorded) === index)?.at,
  );
}

function partOf({ event }: RecordedEvent): number | undefined {
  if (event.type === 'test_word_given') return 5;
  if (event.type === 'test_received') return 6;
  if (event.type !== 'answered') return undefined;
  return parts.findIndex(([, ...questions]) => questions.includes(event.question));
}

/** The middle of the days from one part to another, and on how many pharmacies it rests. */
function took(walks: readonly (readonly (number | undefined)[])[], from: number, to: number): string[] {
  const spans = walks
    .map((walk) => (walk[to] ?? Number.NaN) - (walk[from] ?? Number.NaN))
    .filter((span) => span >= 0)
    .toSorted((a, b) => a - b);
  if (spans.length === 0) return ['', ''];
  const [low = 0, high = 0] = [spans[Math.ceil(spans.length / 2) - 1], spans[Math.floor(spans.length / 2)]];
  return [String(Math.round(((low + high) / 2 / dayLong) * 10) / 10), String(spans.length)];
}

function percent(some: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * some) / all);
}

/** The lines of the file on how mailboxes stood when each of the last twelve weeks ended, London time. */
export function trendRows(told: readonly Told[], now: number): readonly string[] {
  const today = dayOf(now);
  const thisMonday = plusDays(today, -((dayNumber(today) + 3) % 7));
  const dated = told
    .filter(counts)
    .map(({ pharmacy: { ods }, history }) => ({ ods, history, days: history.map(({ at }) => dayOf(at)) }));
  return Array.from({ length: 12 }, (_, index) => {
    const monday = plusDays(thisMonday, 7 * (index - 11));
    const next = plusDays(monday, 7);
    const stood = dated.flatMap(({ ods, history, days }) => {
      const before = history.filter((_event, n) => (days[n] ?? '') < next);
      return before.length > 0 ? [mailboxOf(readHistory(ods, before))] : [];
    });
    const each = ['confirmed', 'says_it_has_one', 'waiting', 'none', 'unknown'].map(
      (status) => stood.filter((found) => found === status).length,
    );
    return [inWords(monday), ...each, stood.length].join(',');
  });
}
