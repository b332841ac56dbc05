import { Temporal } from 'temporal-polyfill';
import type { Person } from '../../src/domain/people/person.ts';
import type { Account, Premises } from '../../src/domain/premises/record.ts';

/** The words by which a reminder of each kind begins, and the days after the last log-in on which it is due. */
const logIn = [
  { words: 'You last logged in to NHSmail on', days: 21 },
  { words: 'Please log in to NHSmail today.', days: 28 },
  { words: 'I have not heard of a log-in to NHSmail since', days: 31 },
] as const;
/** The days before the three months of a password are over. */
const password = [
  { words: 'Please change it before then.', days: 10 },
  { words: 'Please change it today.', days: 2 },
] as const;

/** Whether a line of a message reminds of an account's clock. */
export function isReminder(line: string): boolean {
  return [...logIn, ...password].some(({ words }) => line.includes(words));
}

interface Due {
  readonly key: string;
  readonly on: string;
  /** The words that the line about it has, of which one part names its dates. */
  readonly words: readonly string[];
}

/** Knows which reminders are due, by its own arithmetic and its own memory of what was due before. */
export interface Expected {
  /** What each person has to be told now, as words of the lines; to be asked once, right before a sweep. */
  due(
    premises: readonly Premises[],
    people: ReadonlyMap<string, Person>,
    now: number,
  ): Map<string, string[][]>;
}

/** Makes the memory of one year. */
export function createExpected(): Expected {
  const told = new Set<string>();
  return {
    due(premises, people, now) {
      const found = new Map<string, { logIn: Due[]; password: Due[] }>();
      for (const { ods, accounts } of premises)
        for (const account of accounts) {
          const person = account.personId ? people.get(account.personId) : undefined;
          if (!person || isOnLeave(person, now)) continue;
          const fresh = (due: Due) => {
            const key = `${person.id} ${ods} ${account.id} ${due.key}`;
            if (told.has(key) || nine(due.on) > now) return false;
            told.add(key);
            return person.remindersOff !== true;
          };
          const known = found.get(person.id) ?? { logIn: [], password: [] };
          known.logIn.push(...logInDue(account).filter(fresh));
          known.password.push(...passwordDue(account).filter(fresh));
          found.set(person.id, known);
        }
      const lines = [...found].map(([id, due]): [string, string[][]] => [
        id,
        [...lastOf(due.logIn), ...lastOf(due.password)].map(({ words }) => [...words]),
      ]);
      return new Map(lines.filter(([, words]) => words.length > 0));
    },
  };
}

/** Of what is due of one clock, only the last is said. */
function lastOf(due: readonly Due[]): Due[] {
  return due.toSorted((a, b) => a.on.localeCompare(b.on)).slice(-1);
}

function logInDue({ lastLogInOn: since }: Account): Due[] {
  if (!since) return [];
  return logIn.map(({ words, days }) => ({
    key: `${words} ${since}`,
    on: Temporal.PlainDate.from(since).add({ days }).toString(),
    words: [words, days === 28 ? inWords(since, { days: 30 }) : inWords(since)],
  }));
}

function passwordDue({ passwordChangedOn: since }: Account): Due[] {
  if (!since) return [];
  return password.map(({ words, days }) => ({
    key: `${words} ${since}`,
    on: Temporal.PlainDate.from(since).add({ months: 3 }).subtract({ days }).toString(),
    words: [words, inWords(since, { months: 3 })],
  }));
}

function inWords(date: string, after: { readonly days?: number; readonly months?: number } = {}): string {
  const day = Temporal.PlainDate.from(date).add({ days: 0, ...after });
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function isOnLeave({ leaveUntil }: Person, now: number): boolean {
  return (
    leaveUntil !== undefined && nine(Temporal.PlainDate.from(leaveUntil).add({ days: 1 }).toString()) > now
  );
}

/** Nine o'clock in London. */
function nine(date: string): number {
  return Temporal.ZonedDateTime.from(`${date}T09:00[Europe/London]`).epochMilliseconds;
}
