import { labels } from '../../content/words/labels.ts';
import { both, type CommandOf, everybody } from '../../domain/commands.ts';
import type { Account, Premises } from '../../domain/premises/record.ts';
import { londonDate, type PlainDate } from '../../domain/time.ts';
import { changePremises } from '../premises.ts';
import { button } from '../present/buttons.ts';
import { inWords } from '../present/dates.ts';
import { dropDone } from '../sending/drop.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import { odsInHand } from '../turn/walk-on.ts';
import { detour } from './detour.ts';

type Report = CommandOf<'report'>;
type Held = { readonly premises: Premises; readonly account: Account };

/** Notes a log-in or a change of password: of the speaker, or of whom they name. */
export async function report(turn: Turn, command: Report): Promise<Outcome> {
  const { content, person, work, now } = turn;
  const day = command.on ?? londonDate(now);
  if (day > londonDate(now)) return detour(turn, content.say('report_future'));
  const held = [...(await work.getMany('premises', person.premises)).values()].flatMap((premises) =>
    premises.accounts.map((account) => ({ premises, account })),
  );
  const { whose, accountId } = command;
  if (!whose && !accountId) {
    const own = held.filter(({ account }) => account.personId === person.id);
    return own.length > 0 ? note(turn, own, command, day) : detour(turn, content.say('report_no_account'));
  }
  const ods = accountId ? command.ods : odsInHand(turn);
  const near = held.filter(({ premises }) => !ods || premises.ods === ods);
  const fitting = accountId
    ? near.filter(({ account }) => account.id === accountId)
    : await named(turn, near, whose ?? '');
  const isOfOnePharmacy = new Set(fitting.map(({ premises }) => premises.ods)).size === 1;
  if (!isOfOnePharmacy) return askWhose(turn, near, command, day);
  const same = fitting.map(isSamePersonAs);
  return note(
    turn,
    held.filter((one) => same.some((isSame) => isSame(one))),
    command,
    day,
  );
}

/** One account may be linked to the mailboxes of several pharmacies. */
function isSamePersonAs(one: Held): (other: Held) => boolean {
  const { personId } = one.account;
  return (other) => other === one || (personId !== undefined && other.account.personId === personId);
}

/** The accounts that words name: one for each name, or those of all. None where a name is not clear. */
async function named(turn: Turn, held: readonly Held[], whose: string): Promise<readonly Held[]> {
  if (whose === everybody || (whose === both && held.length === 2)) return held;
  const own = held.filter(({ account }) => account.personId === turn.person.id);
  const each = await Promise.all(
    whose.split(' and ').map((name) => (name === 'me' ? own : called(turn, held, name))),
  );
  return each.every((found) => found.length === 1) ? each.flat() : [];
}

/** The accounts that words name at their end: in full, or else by one of its names. */
async function called({ work }: Turn, held: readonly Held[], name: string): Promise<readonly Held[]> {
  const said = name.toLowerCase().split(' ');
  const people = await work.getMany(
    'person',
    held.flatMap(({ account }) => account.personId ?? []),
  );
  const isCalled = (fits: (name: string) => boolean) =>
    held.filter(({ account: { label, personId } }) =>
      [label, people.get(personId ?? '')?.name ?? label].some((name) => fits(name.toLowerCase())),
    );
  const inFull = isCalled((known) => ` ${said.join(' ')}`.endsWith(` ${known}`));
  return inFull.length > 0 ? inFull : isCalled((known) => known.split(/\s+/).includes(said.at(-1) ?? ''));
}

async function note(turn: Turn, held: readonly Held[], { what }: Report, day: PlainDate): Promise<Outcome> {
  for (const [premises, own] of Map.groupBy(held, (one) => one.premises)) {
    const events = own.map(({ account }) => ({
      type: 'reported' as const,
      what,
      on: day,
      accountId: account.id,
    }));
    await changePremises(turn, premises, events);
  }
  await dropWaiting(turn, held, what, day);
  const names = [...new Set(held.map(({ account }) => account.label))].join(', ');
  const isOwn = held.every(({ account }) => account.personId === turn.person.id);
  const words = what === 'logged_in' ? 'reported_log_in' : 'reported_password';
  const on = inWords(day);
  const { content } = turn;
  return detour(turn, isOwn ? content.say(words, { on }) : content.say(`${words}_of`, { on, person: names }));
}

/** Ends the reminders that have not gone out yet. Should one be due by the day that was told, the sweep sends another. */
async function dropWaiting(
  turn: Turn,
  held: readonly Held[],
  what: Report['what'],
  day: PlainDate,
): Promise<void> {
  const moved = held.filter(
    ({ account: { lastLogInOn, passwordChangedOn } }) =>
      (what === 'logged_in' ? lastLogInOn : passwordChangedOn) !== day,
  );
  for (const id of new Set(moved.flatMap(({ account }) => account.personId ?? [])))
    await dropDone(turn, id, what);
}

/** Nothing is noted before it is known of whom it was said. */
function askWhose(
  turn: Turn,
  held: readonly Held[],
  { what }: Report,
  on: PlainDate,
): Outcome | Promise<Outcome> {
  if (held.length === 0) return detour(turn, turn.content.say('report_nobody'));
  const lead = turn.content.say('report_whose');
  return {
    reply: {
      summary: lead,
      said: [],
      lead,
      answers: held.map(({ premises: { ods }, account: { id, label } }) =>
        button(label, { type: 'report', what, on, ods, accountId: id }),
      ),
      actions: [button(labels.go_on, { type: 'show_question' })],
    },
  };
}
