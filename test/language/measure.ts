import { loadContent } from '../../src/content/pack.ts';
import type { Roles } from '../../src/domain/people/person.ts';
import { londonDate } from '../../src/domain/time.ts';
import { isQuestionId, questionOf } from '../../src/language/questions.ts';
import type { Interpreter, Reading, Understanding } from '../../src/ports/interpreter.ts';
import { cells, type Row, saidAt, speaker } from './labelled/row.ts';
import type { Expected } from './labelled/vocabulary.ts';

/** What became of one row. `wrong_action`: something was about to be done that nobody asked for. */
export type Verdict = 'right' | 'slots' | 'asked_among' | 'asked' | 'wrong' | 'wrong_action';

export interface Judged {
  readonly row: Row;
  readonly verdict: Verdict;
  readonly understanding: Understanding;
}

/** Codes of the pharmacy list that the rows speak of; FZQXV has no digit, so only the list tells that it is one. */
const listed = new Set(['FZQXV']);

/** What changes something, or has something sent, when it is taken. */
const actions =
  /^(?:answer|confirm|fixed|need_lead|start_over|back|stuck|report|leave|reminders|digest|forget_me|erase|act_|make_|add_|move_|mark_|remove_|nudge|resend|stop_acting|bind_|unbind_)/;

export function rolesOf(role: Row['role']): Roles {
  return {
    admin: role === 'admin',
    leadOf: role === 'lead' ? ['north'] : [],
    contractorOf: role === 'contractor' ? ['FAD37'] : [],
    claims: [],
  };
}

/** The situation in which a row is said. */
export function readingOf({ role, question, pending }: Row): Reading {
  return {
    person: speaker,
    roles: rolesOf(role),
    today: londonDate(saidAt),
    question: question && isQuestionId(question) ? questionOf(question, content.questions) : undefined,
    pending: pending ?? undefined,
    cells,
    isListed: (code) => listed.has(code),
  };
}

export const content = loadContent({ policy: 'lpc-page', slots: { lpc: 'Bracken Vale LPC' } });

export function judgeAll(rows: readonly Row[], interpreter: Interpreter): readonly Judged[] {
  return rows.map((row) => {
    const understanding = interpreter.interpret(row.text, readingOf(row));
    return { row, understanding, verdict: judge(row, understanding) };
  });
}

function judge({ expect }: Row, { commands, choices }: Understanding): Verdict {
  const heard: readonly Expected[] = commands;
  if (expect[0]?.type === 'ask') {
    if (heard.length === 0) return 'right';
    return heard.some(({ type }) => actions.test(type)) ? 'wrong_action' : 'wrong';
  }
  if (heard.length === 0) {
    const isAmong = choices.some((choice) => expect.some((wanted) => isSame(choice, wanted)));
    return isAmong ? 'asked_among' : 'asked';
  }
  if (heard.length === expect.length && heard.every((said, index) => isSame(said, expect[index])))
    return 'right';
  const types = expect.map(kindOf);
  if (heard.length === expect.length && heard.every((said, index) => kindOf(said) === types[index]))
    return 'slots';
  return heard.some((said) => actions.test(said.type) && !types.includes(kindOf(said)))
    ? 'wrong_action'
    : 'wrong';
}

/** The meaning without its slots. */
function kindOf(said: Expected): string {
  const answer = said.answer as { kind?: string; option?: string } | undefined;
  const list = said.list as { of?: string } | undefined;
  const isOn = typeof said.on === 'boolean' ? said.on : '';
  const { type, fact, code, act, as, what } = said;
  return [type, fact, code, act, as, what, isOn, list?.of, answer?.kind, answer?.option].join(':');
}

function isSame(said: Expected, wanted: Expected | undefined): boolean {
  return wanted !== undefined && plain(said) === plain(wanted);
}

/** Slots compared without case, spaces and the order of fields. */
function plain(value: unknown): string {
  return JSON.stringify(sorted(value))
    .toLowerCase()
    .replace(/[ '’.-]/g, '');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** How many of each verdict. */
export function counts(judged: readonly Judged[]): Readonly<Record<Verdict, number>> {
  const of = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).length;
  return {
    right: of('right'),
    slots: of('slots'),
    asked_among: of('asked_among'),
    asked: of('asked'),
    wrong: of('wrong'),
    wrong_action: of('wrong_action'),
  };
}
