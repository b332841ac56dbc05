import { IntlMessageFormat } from 'intl-messageformat';
import type { BlockerCode } from '../domain/blocker.ts';
import type { Policy } from '../domain/policy.ts';
import { blockers } from './blockers.ts';
import { contacts } from './contacts.ts';
import { facts } from './facts/index.ts';
import { type PolicyName, policies } from './policies.ts';
import { questions } from './questions.ts';
import type { BlockerContent, Contact, Fact, Source } from './schema.ts';
import { sources } from './sources.ts';
import { chatWords } from './words/chat.ts';
import { deskWords } from './words/desk.ts';
import { refusals } from './words/refusals.ts';

const words = { ...chatWords, ...deskWords } as const;

/** The id of a sentence that the bot can say. */
export type WordsId = keyof typeof words;

/** Values for the places of a sentence. */
export type Slots = Readonly<Record<string, string | number>>;

/** Every fact and every word, ready to be spoken. */
export interface Content {
  /** A sentence with its places filled. @throws Error when a place has no value. */
  say(id: WordsId, slots?: Slots): string;
  /** Fills the places of any text of the pack. Contacts can be used by their ids everywhere. */
  fill(text: string, slots?: Slots): string;
  blocker(code: BlockerCode): BlockerContent;
  fact(id: string): Fact | undefined;
  source(id: string): Source;
  contact(id: string): Contact;
  /** Telephone numbers that the bot itself gives out. */
  readonly phones: readonly string[];
  readonly questions: typeof questions;
  readonly refusals: typeof refusals;
  readonly blockers: readonly BlockerContent[];
  readonly facts: readonly Fact[];
  readonly policy: Policy;
}

/**
 * Puts the content pack together.
 * @param slots values that every text may use, such as the LPC's name and test address
 */
export function loadContent(options: { readonly policy: PolicyName; readonly slots?: Slots }): Content {
  const contactSlots = Object.fromEntries(contacts.map(({ id, value }) => [id, value]));
  const everywhere: Slots = { ...contactSlots, ...options.slots };
  const messages = new Map<string, IntlMessageFormat>();

  function fill(text: string, slots: Slots = {}): string {
    let message = messages.get(text);
    if (!message) {
      message = new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true });
      messages.set(text, message);
    }
    return String(message.format({ ...everywhere, ...slots }));
  }

  function blocker(code: BlockerCode): BlockerContent {
    return found(
      blockers.find((candidate) => candidate.code === code),
      'blocker',
      code,
    );
  }

  return {
    fill,
    blocker,
    say: (id, slots) => fill(words[id], slots),
    fact: (id) => facts.find((fact) => fact.id === id),
    source: (id) => found(sources[id], 'source', id),
    contact: (id) =>
      found(
        contacts.find((contact) => contact.id === id),
        'contact',
        id,
      ),
    phones: contacts.map(({ value }) => value).filter((value) => /^\+?[\d ()-]{7,}$/.test(value)),
    questions,
    refusals,
    blockers,
    facts,
    policy: policyOf(options.policy),
  };
}

function policyOf(name: PolicyName): Policy {
  const { minimumLinkedAccounts, testWordDays, portalFollowUpDays, headOfficeFollowUpDays } = policies[name];
  return {
    minimumLinkedAccounts: minimumLinkedAccounts.value,
    testWordDays: testWordDays.value,
    portalFollowUpDays: portalFollowUpDays.value,
    headOfficeFollowUpDays: headOfficeFollowUpDays.value,
    blockers: Object.fromEntries(
      blockers.map(({ code, severity, days }) => [code, { severity, days }]),
    ) as Policy['blockers'],
  };
}

function found<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw new Error(`The content pack has no ${what} "${id}".`);
  return value;
}
