import { Temporal } from 'temporal-polyfill';
import type { Person } from '../../src/domain/people/person.ts';
import type { Account, Premises } from '../../src/domain/premises/record.ts';
import { addDays, londonDate } from '../../src/domain/time.ts';

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
  /** Words of the line about it, and the day that it names. */
  readonly words: string;
  readonly day: string;
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
      const day = lastMorning(now);
      const found = new Map<string, { logIn: Due[]; password: Due[] }>();
      for (const { ods, accounts } of premises)
        for (const account of accounts) {
          const person = account.personId ? people.get(account.personId) : undefined;
          // Leave ends with the morning after its last day.
          if (!person || (person.leaveUntil ?? '') >= day) continue;
          const fresh = (due: Due) => {
            const key = `${person.id} ${ods} ${account.id} ${due.key}`;
            if (told.has(key) || due.on > day) return false;
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
        [...lastOf(due.logIn), ...lastOf(due.password)].map(({ words, day }) => [words, inWords(day)]),
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
    on: addDays(since, days),
    words,
    day: days === 28 ? addDays(since, 30) : since,
  }));
}

function passwordDue({ passwordChangedOn: since }: Account): Due[] {
  if (!since) return [];
  const day = Temporal.PlainDate.from(since).add({ months: 3 }).toString();
  return password.map(({ words, days }) => ({
    key: `${words} ${since}`,
    on: addDays(day, -days),
    words,
    day,
  }));
}

/** One for all days: making one takes memory that is given back late. */
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it and as the bot does: 4 January 2027. */
export function inWords(day: string): string {
  return longDate.format(new Date(day));
}

/** The last day whose morning, nine o'clock in London, has come. */
export function lastMorning(now: number): string {
  const today = londonDate(now);
  const nine = Temporal.ZonedDateTime.from(`${today}T09:00[Europe/London]`).epochMilliseconds;
  return nine <= now ? today : addDays(today, -1);
}
