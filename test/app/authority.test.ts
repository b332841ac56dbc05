import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../src/app/records.ts';
import type { CommandType } from '../../src/domain/commands.ts';
import { people } from '../../src/playground/people.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { beginning, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** Who speaks, as seen from the pharmacy that the command is about. */
const roles = [
  'stranger',
  'its contractor',
  'contractor of another',
  'who waits for a yes',
  'its lead',
  'lead of another cell',
  'its lead and contractor',
  'admin',
] as const;
type Role = (typeof roles)[number];

/** What the command is about: a pharmacy and its alerts; or such as do not exist. */
interface Target {
  readonly ods: string;
  readonly blocker: string;
  readonly test: string;
  readonly claim: string;
}

const nowhere: Target = { ods: 'FZZ99', blocker: 'FZZ99-1', test: 'FZZ99-2', claim: 'FZZ99-c3' };
const all: readonly Role[] = roles;
const desk: readonly Role[] = ['its lead', 'its lead and contractor', 'lead of another cell', 'admin'];
const theirLeads: readonly Role[] = ['its lead', 'its lead and contractor', 'admin'];
const otherLeads: readonly Role[] = ['its lead', 'admin'];
const own: readonly Role[] = ['its contractor', 'who waits for a yes', 'its lead and contractor'];
const admin: readonly Role[] = ['admin'];

/** Who may give each command, written down a second time; and the command as a card may send it. */
const matrix: Readonly<
  Record<CommandType, readonly [readonly Role[], (target: Target) => Record<string, unknown>]>
> = {
  greet: [all, () => ({})],
  thanks: [all, () => ({})],
  help: [all, () => ({})],
  stop: [all, () => ({})],
  not_understood: [all, () => ({})],
  unsure: [all, () => ({ choices: [{ type: 'help' }] })],
  not_yet: [all, () => ({})],
  complaint: [all, () => ({})],
  out_of_scope: [all, () => ({})],
  unsafe: [all, () => ({})],
  unreadable: [all, () => ({ why: 'empty' })],
  ask_fact: [all, () => ({ fact: 'thirty_days' })],
  confirm: [all, () => ({ yes: true })],
  say_pharmacy: [all, ({ ods }) => ({ text: ods })],
  head_office_code: [all, () => ({ text: 'A1B2C' })],
  choose_pharmacy: [all, ({ ods }) => ({ ods })],
  other_pharmacy: [all, () => ({})],
  answer: [
    own,
    ({ ods }) => ({
      asked: { question: 'can_open', ods, turn: 0 },
      answer: { kind: 'option', option: 'yes' },
    }),
  ],
  show_question: [all, () => ({})],
  back: [all, () => ({})],
  correct: [all, () => ({})],
  stuck: [all, () => ({})],
  fixed: [all, () => ({})],
  need_lead: [all, () => ({})],
  start_over: [all, () => ({})],
  may_we_sign_up: [all, () => ({})],
  who_is_my_lead: [all, () => ({})],
  status: [[...own, 'its lead', 'admin'], ({ ods }) => ({ ods })],
  my_alerts: [desk, () => ({})],
  show_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker })],
  take_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker })],
  note_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker, text: 'Note' })],
  solve_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker })],
  test_result: [otherLeads, ({ test }) => ({ alertId: test, received: true })],
  pass_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker, to: 'nobody' })],
  snooze_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker, until: 'tomorrow' })],
  reopen_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker })],
  digest: [desk, () => ({ on: true })],
  did_it_arrive: [theirLeads, ({ ods }) => ({ ods })],
  report: [all, () => ({ what: 'logged_in' })],
  leave: [all, () => ({ until: '2026-12-24' })],
  back_from_leave: [all, () => ({})],
  reminders: [all, () => ({ on: true })],
  show_list: [desk, () => ({ list: { of: 'blocked' } })],
  more_rows: [desk, () => ({})],
  narrow: [desk, () => ({ list: { of: 'blocked' }, cell: 'Narnia' })],
  the_others: [desk, () => ({})],
  their_lead: [desk, () => ({})],
  who_leads: [theirLeads, ({ ods }) => ({ ods })],
  history: [['its contractor', ...theirLeads], ({ ods }) => ({ ods })],
  audit: [admin, () => ({})],
  how_to_import: [admin, () => ({})],
  import_file: [admin, () => ({ name: 'list.csv' })],
  apply_import: [admin, () => ({ importId: 'none' })],
  cancel_import: [admin, () => ({ importId: 'none' })],
  make_lead: [admin, () => ({ who: 'Priya Shah', cell: 'South' })],
  remove_lead: [admin, () => ({ who: 'Priya Shah', cell: 'North' })],
  move_pharmacy: [admin, ({ ods }) => ({ ods, cell: 'South' })],
  bind_channel: [theirLeads, () => ({ cell: 'North' })],
  unbind_channel: [desk, () => ({})],
  add_admin: [admin, () => ({ who: 'Priya Shah' })],
  remove_admin: [admin, () => ({ who: 'Priya Shah' })],
  decide_claim: [otherLeads, ({ claim }) => ({ alertId: claim, approve: true })],
  leave_pharmacy: [own, ({ ods }) => ({ ods })],
  invitation: [theirLeads, ({ ods }) => ({ ods })],
  act_for: [otherLeads, ({ ods }) => ({ ods })],
  stop_acting: [desk, () => ({})],
  export_csv: [desk, () => ({ list: { of: 'blocked' } })],
  take_file: [[], () => ({ exportId: 'none', accept: false })],
};

const refusal = /cannot show or do that for you|This is your own pharmacy|list is not there any more/;

describe('who may do what: every command × role × scope', () => {
  let store: StoreAdapter;
  const targets = new Map<string, Target>();

  /** FAD37 and FZ210 of North, each with somebody stuck, a test message and a request to join. */
  beforeAll(async () => {
    store = createMemoryStore({ now: () => beginning });
    const bot = await startTestBot({ store });
    const who = everybody(bot);
    for (const role of ['its lead', 'lead of another cell', 'admin'] as const) await who[role].opens();
    for (const text of [
      'FAD37',
      'yes',
      'yes',
      'pharmacy.fad37@nhs.net',
      'me and Sam',
      'sent',
      'I am locked out',
    ])
      await who['its contractor'].says(text);
    for (const text of [
      'FZ210',
      'yes',
      'yes',
      'pharmacy.fz210@nhs.net',
      'me and Sam',
      'sent',
      'I am locked out',
    ])
      await who['its lead and contractor'].says(text);
    for (const text of ['FZ211', 'yes']) await who['contractor of another'].says(text);
    for (const ods of ['FZ210', 'FAD37'])
      for (const text of [ods, 'yes']) await who['who waits for a yes'].says(text);
    const alerts = (await store.query({ kind: 'alert' })).map(
      ({ value }) => value as { id: string; ods: string; subject: { kind: keyof Omit<Target, 'ods'> } },
    );
    for (const ods of ['FAD37', 'FZ210']) {
      const idOf = (kind: string) =>
        alerts.find((alert) => alert.ods === ods && alert.subject.kind === kind)?.id ?? '';
      targets.set(ods, { ods, blocker: idOf('blocker'), test: idOf('test'), claim: idOf('claim') });
    }
    expect([...targets.values()].flatMap((target) => Object.values(target))).not.toContain('');
    await bot.close();
  });
  afterAll(() => store.close());

  it.each(roles)('%s', { timeout: 120_000 }, async (role) => {
    const target = targets.get(role === 'its lead and contractor' ? 'FZ210' : 'FAD37') ?? nowhere;
    let bot = await startTestBot({ store: await copyOf(store) });
    for (const type of Object.keys(matrix) as CommandType[]) {
      const [allowed, sample] = matrix[type];
      const before = await state(bot);
      const answer = await press(everybody(bot)[role], { type, ...sample(target) });
      if (allowed.includes(role)) {
        expect(answer, type).not.toMatch(refusal);
        // The next command meets the same state as this one.
        if (isDeepStrictEqual(await state(bot), before)) continue;
        await bot.close();
        bot = await startTestBot({ store: await copyOf(store) });
        continue;
      }
      expect(answer, type).toMatch(refusal);
      expect(await state(bot), type).toEqual(before);
      // Own alerts are shown, and somebody else decides. Everything else is refused as if it were not there.
      if (answer.includes('This is your own pharmacy')) continue;
      expect(await press(everybody(bot)[role], { type, ...sample(nowhere) }), type).toBe(answer);
    }
    await bot.close();
  });
});

function everybody(bot: TestBot): Record<Role, TeamsPerson> {
  const guest = (name: string, code: string) => {
    const aadObjectId = `de300000-0000-4000-8000-0000000000${code}`;
    return bot.person({ name, email: '', aadObjectId, teamsId: `29:${aadObjectId}` });
  };
  const owen = { ...people.secondContractor, name: 'Owen Hale', email: 'owen.hale@hillpharmacy.example' };
  return {
    stranger: guest('Nobody Known', 'e1'),
    'its contractor': bot.person(people.contractor),
    'contractor of another': bot.person(owen),
    'who waits for a yes': guest('Ada Guest', 'e2'),
    'its lead': bot.person(people.secondLead),
    'lead of another cell': bot.person(people.thirdLead),
    'its lead and contractor': bot.person(people.lead),
    admin: bot.person(people.admin),
  };
}

/** Presses a forged button; gives what came back and what was said, without the question that is asked again. */
async function press(person: TeamsPerson, command: Record<string, unknown>): Promise<string> {
  const said = person.cards().length;
  const action = { type: 'Action.Execute', verb: 'press', data: { command } };
  const { status, body } = await person.posts(
    person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
  );
  expect(status, String(command.type)).toBe(200);
  const cards = person.cards().slice(said);
  return `${JSON.stringify(body)}\n${cards.map(({ text }) => text).join('\n')}`;
}

/** Everything that a refused command must leave as it was: all but the chats themselves. */
async function state({ store }: TestBot): Promise<unknown> {
  const beside = ['conversation', 'outbox', 'processed', 'person', 'meta', 'tick'];
  const kept = Object.keys(kinds).filter((kind) => !beside.includes(kind));
  return (await Promise.all(kept.map((kind) => store.query({ kind })))).flat();
}

async function copyOf(from: StoreAdapter): Promise<StoreAdapter> {
  const copy = createMemoryStore({ now: () => beginning });
  const entries = (await Promise.all(Object.keys(kinds).map((kind) => from.query({ kind })))).flat();
  await copy.commit(entries.map(({ key, value }) => ({ key, expected: 0, value })));
  return copy;
}
