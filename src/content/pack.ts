import type { IntlMessageFormat } from 'intl-messageformat';
import type { BlockerCode } from '../domain/blocker.ts';
import type { Policy } from '../domain/policy.ts';
import { blockers } from './blockers.ts';
import { checkContent } from './check.ts';
import { contacts } from './contacts.ts';
import { facts } from './facts/index.ts';
import { messageOf } from './message.ts';
import { type Overrides, override } from './overrides.ts';
import type { ContentParts } from './parts.ts';
import { type PolicyName, policies } from './policies.ts';
import { questions } from './questions.ts';
import type { BlockerContent, Contact, Fact, Source } from './schema.ts';
import { sources } from './sources.ts';
import { chatWords } from './words/chat.ts';
import { clockWords } from './words/clocks.ts';
import { deskWords } from './words/desk.ts';
import { fileWords } from './words/files.ts';
import { historyWords } from './words/history.ts';
import { listWords } from './words/lists.ts';
import { nudgeWords } from './words/nudges.ts';
import { peopleWords } from './words/people.ts';
import { privacyWords } from './words/privacy.ts';
import { questionWords } from './words/questions.ts';
import { refusals } from './words/refusals.ts';
import { reportWords } from './words/reports.ts';

const words = {
  ...chatWords,
  ...clockWords,
  ...deskWords,
  ...listWords,
  ...peopleWords,
  ...fileWords,
  ...questionWords,
  ...historyWords,
  ...privacyWords,
  ...reportWords,
  ...nudgeWords,
} as const;

/** The pack as it is, before an LPC replaces any of it. */
const ours: ContentParts = { sources, contacts, words, questions, blockers, facts, policies };

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
 * @param overrides what the LPC has in the place of the pack's own
 * @throws ContentError when the overrides do not fit the pack
 */
export function loadContent(options: {
  readonly policy: PolicyName;
  readonly slots?: Slots;
  readonly overrides?: Overrides | undefined;
}): Content {
  const parts = options.overrides ? override(ours, options.overrides) : ours;
  checkContent(parts, ours, Object.keys(options.slots ?? {}));
  const contactSlots = Object.fromEntries(parts.contacts.map(({ id, value }) => [id, value]));
  const everywhere: Slots = { ...contactSlots, ...options.slots };
  const messages = new Map<string, IntlMessageFormat>();

  function fill(text: string, slots: Slots = {}): string {
    let message = messages.get(text);
    if (!message) {
      message = messageOf(text);
      messages.set(text, message);
    }
    return String(message.format({ ...everywhere, ...slots }));
  }

  function blocker(code: BlockerCode): BlockerContent {
    return found(
      parts.blockers.find((candidate) => candidate.code === code),
      'blocker',
      code,
    );
  }

  return {
    fill,
    blocker,
    say: (id, slots) => fill(parts.words[id] ?? words[id], slots),
    fact: (id) => parts.facts.find((fact) => fact.id === id),
    source: (id) => found(parts.sources[id], 'source', id),
    contact: (id) =>
      found(
        parts.contacts.find((contact) => contact.id === id),
        'contact',
        id,
      ),
    phones: parts.contacts.map(({ value }) => value).filter((value) => /^\+?[\d ()-]{7,}$/.test(value)),
    questions: parts.questions as typeof questions,
    refusals,
    blockers: parts.blockers,
    facts: parts.facts,
    policy: policyOf(parts, options.policy),
  };
}

function policyOf({ policies, blockers }: ContentParts, name: PolicyName): Policy {
  const values = policies[name];
  const { minimumLinkedAccounts, testWordDays, portalFollowUpDays, headOfficeFollowUpDays } = values;
  return {
    minimumLinkedAccounts: minimumLinkedAccounts.value,
    testWordDays: testWordDays.value,
    portalFollowUpDays: portalFollowUpDays.value,
    headOfficeFollowUpDays: headOfficeFollowUpDays.value,
    snoozeMonths: values.snoozeMonths.value,
    clocks: {
      logInNudgeDays: values.logInNudgeDays.value,
      logInUrgentDays: values.logInUrgentDays.value,
      logInLimitDays: values.logInLimitDays.value,
      passwordLife: values.passwordDays.value,
      passwordReminderDays: values.passwordReminderDays.value,
      stallDays: values.stallDays.value,
    },
    retention: {
      leaverMonths: values.leaverMonths.value,
      freeTextMonths: values.freeTextMonths.value,
      messageDays: values.messageDays.value,
      auditMonths: values.auditMonths.value,
    },
    blockers: Object.fromEntries(
      blockers.map(({ code, severity, days }) => [code, { severity, days }]),
    ) as Policy['blockers'],
  };
}

function found<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw new Error(`The content pack has no ${what} "${id}".`);
  return value;
}
