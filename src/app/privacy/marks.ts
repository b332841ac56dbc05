import { labels } from '../../content/words/labels.ts';
import { forgottenId, type Person } from '../../domain/people/person.ts';
import type { Work } from '../work.ts';

/** An account of which nobody on Teams has said that it is theirs: what its pharmacy calls it. */
export interface HeldAccount {
  readonly label: string;
  readonly ods: string;
}

/**
 * Whose data are to go: somebody who has opened the bot, somebody whom only the roster names, or somebody who is only
 * on a pharmacy's list of accounts.
 */
export interface Subject {
  readonly person?: string | undefined;
  readonly email?: string | undefined;
  readonly account?: HeldAccount | undefined;
}

/** All by which somebody can be told in what is stored, and what stands there afterwards. */
export interface Marks {
  readonly subject: Subject;
  /** What stands for them from now on, in the place of their id and of their e-mail address. */
  readonly anonymous: string;
  readonly name: string | undefined;
  /** Their private chats. */
  readonly chats: ReadonlySet<string>;
  /** Whether a text names them. */
  isIn(text: string): boolean;
  /** A text without them. */
  replaceIn(text: string): string;
}

/** Finds everything by which a person can be told. */
export async function marksOf(work: Work, subject: Subject, newId: string): Promise<Marks> {
  const person = subject.person === undefined ? undefined : await work.get('person', subject.person);
  const email = person?.email ?? subject.email;
  const contact = email ? await work.get('contact', email) : undefined;
  const leads = (await work.find('cell')).flatMap((cell) =>
    cell.leads.filter((lead) => lead.email === email),
  );
  const chats =
    subject.person === undefined ? [] : await chatsOf(work, subject.person, person?.address?.conversationId);
  return createMarks({ ...subject, email }, forgottenId(newId), {
    name: person?.name,
    chats,
    others: [
      ...(person ? tokensOf(person) : []),
      ...[contact?.phone, ...leads.map(({ phone }) => phone)].filter((phone) => phone !== undefined),
    ],
  });
}

function tokensOf({ aadObjectId, address }: Person): string[] {
  return [aadObjectId, address?.userId].filter((token) => token !== undefined);
}

async function chatsOf(work: Work, person: string, newest: string | undefined): Promise<string[]> {
  const own = await work.findIds('conversation', { where: { person } });
  return [...new Set([...own, ...(newest ? [newest] : [])])];
}

/** Makes marks of what is known of somebody. */
export function createMarks(
  subject: Subject,
  anonymous: string,
  known: {
    readonly name: string | undefined;
    readonly chats: readonly string[];
    readonly others: readonly string[];
  },
): Marks {
  const whole = [subject.person, subject.email].filter((token) => token !== undefined);
  const own = [...whole, ...known.chats, ...known.others].filter((text) => text !== '');
  const tokens = own.length > 0 ? pattern(own) : nothing;
  const isNamed = known.name !== undefined && known.name.trim().length >= 3;
  const name = isNamed ? pattern([known.name ?? '']) : undefined;
  const needles = [...own, ...(isNamed ? [known.name ?? ''] : [])].map((text) => text.toLowerCase());
  const { account } = subject;
  const held = account && /\S\s+\S/.test(account.label.trim()) ? pattern([account.label.trim()]) : undefined;
  const isWhole = (text: string) => whole.some((token) => token.toLowerCase() === text.toLowerCase());
  return {
    subject,
    anonymous,
    name: isNamed ? known.name : undefined,
    chats: new Set(known.chats),
    isIn(text) {
      if (account && isAbout(account, text)) return true;
      // Looking for parts of words is many times faster, and rules most texts out.
      const plain = text.toLowerCase();
      if (!needles.some((needle) => plain.includes(needle))) return false;
      return text.search(tokens) >= 0 || (name !== undefined && text.search(name) >= 0);
    },
    replaceIn(text) {
      if (isWhole(text)) return anonymous;
      const without = text.replace(tokens, labels.removed);
      return [name, held].reduce(
        (left, each) => (each ? left.replace(each, labels.somebody) : left),
        without,
      );
    },
  };
}

/** Finds nothing. */
const nothing = /(?!)/;

/** What a pharmacy calls an account may be anybody's name: it means the account only where its pharmacy stands, too. */
function isAbout({ label, ods }: HeldAccount, text: string): boolean {
  return text.includes(ods) && wholeWord(label).test(text);
}

function pattern(texts: readonly string[]): RegExp {
  return wholeWord(...texts.toSorted((a, b) => b.length - a.length));
}

/** Finds any of some texts where it is not a part of a longer word, whatever its case. */
export function wholeWord(...texts: readonly string[]): RegExp {
  const any = texts.map((text) => RegExp.escape(text)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Any stored value with each of its texts, and each name of its fields, changed. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((part) => mapTexts(part, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, part]) => [change(name), mapTexts(part, change)]);
  return Object.fromEntries(fields) as T;
}
