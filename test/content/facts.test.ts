import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { z } from 'zod/v4';
import { blockers } from '../../src/content/blockers.ts';
import { contacts } from '../../src/content/contacts.ts';
import { facts } from '../../src/content/facts/index.ts';
import { PolicyValues, policies } from '../../src/content/policies.ts';
import { BlockerContent, Contact, Fact, Source } from '../../src/content/schema.ts';
import { sources } from '../../src/content/sources.ts';
import { type Actor, type BlockerCode, blockerCodes, type Severity } from '../../src/domain/blocker.ts';
import { readability } from './readability.ts';

/** The catalogue of the domain facts, §5: who acts, severity, days until the bot asks again. */
const catalogue: Record<BlockerCode, readonly [acts: readonly Actor[], severity: Severity, days: number]> = {
  pharmacy_not_found: [['pharmacy', 'service_desk'], 'normal', 7],
  already_registered: [['pharmacy', 'service_desk'], 'normal', 5],
  head_office: [['head_office'], 'normal', 10],
  no_passcode: [['pharmacy', 'service_desk'], 'normal', 3],
  no_activation_text: [['pharmacy', 'service_desk'], 'normal', 3],
  no_uk_mobile: [['pharmacy', 'service_desk'], 'normal', 5],
  locked_out: [['service_desk'], 'high', 2],
  password_expired: [['pharmacy', 'service_desk'], 'normal', 2],
  lost_everything: [['owner', 'service_desk'], 'high', 3],
  no_mfa: [['pharmacy', 'service_desk'], 'normal', 3],
  owner_left: [['service_desk'], 'high', 5],
  not_linked: [['owner'], 'normal', 3],
  only_one_person: [['pharmacy'], 'normal', 14],
  legacy_name: [['service_desk', 'lpc'], 'normal', 14],
  mailbox_full_or_failing: [['pharmacy', 'service_desk'], 'normal', 3],
  change_of_ownership: [['pharmacy', 'service_desk'], 'high', 7],
  service_desk_silent: [['lpc'], 'high', 2],
  test_not_received: [['pharmacy', 'lpc'], 'normal', 3],
  undeliverable: [['lpc'], 'normal', 0],
  stalled: [['pharmacy', 'lpc'], 'normal', 7],
  other: [['lpc'], 'normal', 2],
};

/** The 22 statements of the LPC's page, in its order (domain facts, §1). */
const lpcStatements = [
  'secure_accredited',
  'who_may_use',
  'how_many_use',
  'mail_is_secure',
  'saves_money',
  'resilient',
  'national_directory',
  'endorsed',
  'virus_spam',
  'flexible',
  'mobile',
  'integrated',
  'why_have_one',
  'cell_lead_helps',
  'keep_using',
  'needed_before_sign_up',
  'personal_and_linked',
  'how_to_get',
  'thirty_days',
  'password_change',
  'service_desk',
  'more_help',
];

const contactSlots = contacts.map((contact) => contact.id);
const remedySlots = [...contactSlots, 'pharmacy', 'ods', 'lead'];

interface Text {
  readonly name: string;
  readonly text: string;
  readonly slots: readonly string[];
}

const answers: readonly Text[] = facts.flatMap(({ id, answer, today }) => [
  { name: `${id}, answer`, text: answer, slots: contactSlots },
  ...(today ? [{ name: `${id}, today`, text: today.answer, slots: contactSlots }] : []),
]);
const remedies: readonly Text[] = blockers.map(({ code, remedy }) => ({
  name: `${code}, remedy`,
  text: remedy,
  slots: remedySlots,
}));
const labels: readonly Text[] = [
  ...facts.map(({ id, question }) => ({ name: `${id}, question`, text: question, slots: [] })),
  ...blockers.map(({ code, title }) => ({ name: `${code}, title`, text: title, slots: [] })),
  ...contacts.map(({ id, label }) => ({ name: `${id}, label`, text: label, slots: [] })),
];
const messages = [...answers, ...remedies];
const shown = [...messages, ...labels];

/** The slots of a message. Throws when it is not a sound ICU message, or holds more than words and plain slots. */
function slotsOf(text: string): string[] {
  const [literal, argument] = [0, 1];
  return new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true }).getAst().flatMap((part) => {
    if (part.type === literal) return [];
    if (part.type === argument && 'value' in part) return [part.value];
    throw new Error(`"${text}" holds more than words and plain slots`);
  });
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the shape of the content', () => {
  test('follows its schemas', () => {
    expect(z.array(Fact).parse(facts)).toEqual(facts);
    expect(z.array(BlockerContent).parse(blockers)).toEqual(blockers);
    expect(z.array(Contact).parse(contacts)).toEqual(contacts);
    expect(z.record(z.string(), Source).parse(sources)).toEqual(sources);
    for (const values of Object.values(policies)) expect(PolicyValues.parse(values)).toEqual(values);
  });

  test('has unique ids', () => {
    expect(repeated(facts.map((fact) => fact.id))).toEqual([]);
    expect(repeated(contacts.map((contact) => contact.id))).toEqual([]);
    expect(repeated(blockers.map((blocker) => blocker.title))).toEqual([]);
  });

  test('has every statement of the LPC’s page, with that page as its source', () => {
    for (const id of lpcStatements) {
      expect(facts.find((fact) => fact.id === id)?.source, id).toBe('lpcPage');
    }
  });
});

describe('sources', () => {
  const cited = [
    ...facts.flatMap(({ source, today }) => (today ? [source, today.source] : [source])),
    ...blockers.map(({ source }) => source),
    ...contacts.map(({ source }) => source),
    ...Object.values(policies).flatMap((values) => Object.values(values).map(({ source }) => source)),
  ];

  test('exist for every statement', () => {
    expect(cited.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  });

  test('are all used', () => {
    expect(Object.keys(sources).filter((id) => !cited.includes(id))).toEqual([]);
  });

  test('never send people to an unofficial copy', () => {
    const unofficial = Object.values(sources).filter(({ label }) => /unofficial/i.test(label));
    expect(unofficial.map(({ url }) => url)).toEqual([undefined]);
  });
});

describe('the catalogue of blockers', () => {
  test('has every code exactly once', () => {
    expect(blockers.map((blocker) => blocker.code).toSorted()).toEqual([...blockerCodes].toSorted());
  });

  test.each(blockers)('$code has the actors, severity and days of the domain facts', (blocker) => {
    expect([blocker.acts, blocker.severity, blocker.days]).toEqual(catalogue[blocker.code]);
  });

  test('does not offer what only the bot or a lead can raise', () => {
    const raised = blockers.filter((blocker) => !blocker.offered).map((blocker) => blocker.code);
    expect(raised).toEqual(['test_not_received', 'undeliverable', 'stalled']);
  });
});

describe('phrases', () => {
  const lists = [
    ...facts.map(({ id, phrases }) => ({ id, phrases, atLeast: 8 })),
    ...blockers.map(({ code, phrases }) => ({ id: code, phrases, atLeast: 12 })),
  ];

  test.each(lists)('$id has enough of them', ({ phrases, atLeast }) => {
    expect(phrases.length).toBeGreaterThanOrEqual(atLeast);
  });

  test('are in lower case, on one line', () => {
    const odd = (phrase: string) => phrase !== phrase.toLowerCase() || /\s\s|\n/.test(phrase);
    expect(lists.flatMap(({ phrases }) => phrases.filter(odd))).toEqual([]);
  });

  test('mean one thing only', () => {
    expect(repeated(lists.flatMap(({ phrases }) => phrases))).toEqual([]);
  });
});

describe('texts', () => {
  test.each(shown)('$name is a sound message with known slots', ({ text, slots }) => {
    expect(slotsOf(text).filter((slot) => !slots.includes(slot))).toEqual([]);
  });

  test.each(shown)('$name uses the words that contractors use', ({ text }) => {
    expect(text).not.toMatch(/\b(premises|declar\w*|evidence|regist\w*)\b/i);
    expect(text, 'apostrophes are typographic').not.toMatch(/['"<>]/);
  });

  test.each(shown)('$name has short sentences', ({ text }) => {
    expect(readability(text).longestSentence).toBeLessThanOrEqual(22);
  });

  test.each(messages)('$name is plain English', ({ text }) => {
    const { sentences, grade } = readability(text);
    expect(sentences.length).toBeLessThanOrEqual(4);
    if (sentences.length >= 3) expect(grade).toBeLessThanOrEqual(6);
  });
});

describe('the measure of plain English', () => {
  test('splits sentences, and not addresses, links or names', () => {
    const text = 'Use NHS.net Connect. Write to pharmacy.{ods}@nhs.net or open https://portal.nhs.net. Done?';
    expect(readability(text).sentences).toHaveLength(3);
  });

  test('tells hard texts from easy ones', () => {
    expect(readability('The cat sat on the mat. It was warm. The dog sat too.').grade).toBeLessThan(2);
    expect(
      readability('Organisational administrators necessarily require comprehensive documentation procedures.')
        .grade,
    ).toBeGreaterThan(15);
  });
});

describe('policies', () => {
  test('differ only where the national rule has moved on', () => {
    expect(policies['lpc-page'].passwordDays.value).toEqual({ months: 3 });
    expect(policies.national.passwordDays.value).toEqual({ days: 365 });
    const { passwordDays: _page, logInLimitDays: pageLimit, ...page } = policies['lpc-page'];
    const { passwordDays: _national, logInLimitDays: nationalLimit, ...national } = policies.national;
    expect(page).toEqual(national);
    expect(pageLimit.value).toBe(nationalLimit.value);
  });

  test('ask head office again when its blocker does', () => {
    const headOffice = blockers.find((blocker) => blocker.code === 'head_office');
    expect(policies['lpc-page'].headOfficeFollowUpDays.value).toBe(headOffice?.days);
  });
});
