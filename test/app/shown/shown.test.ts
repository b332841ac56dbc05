import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyRequest } from '../../count/requests.ts';
import { day } from '../../support/bot.ts';
import type { TeamsPerson } from '../../support/teams.ts';
import { matrix } from '../authority/matrix.ts';
import {
  type Asker,
  askers,
  marks,
  marksOfCell,
  openShownWorld,
  publicWords,
  type ShownWorld,
} from './world.ts';

const requests = everyRequest({
  cell: ['Zedland', 'South'],
  cells: [['Zedland'], ['South', 'Zedland']],
  ods: ['FQZ01'],
  person: ['Cara Quzone'],
  importId: ['none'],
  nudgeId: ['none'],
  part: ['left_out', 'not_here'],
  days: [1],
  code: ['locked_out'],
});

/** What is asked next about any list. */
const followUps: readonly Record<string, unknown>[] = [
  { type: 'narrow', cell: 'Zedland' },
  { type: 'narrow', days: 1 },
  { type: 'narrow', status: 'says_it_has_one' },
  { type: 'the_others' },
  { type: 'the_others' },
  { type: 'their_lead' },
  { type: 'more_rows' },
  { type: 'export_csv' },
];

const sentences = [
  'which premises lack shared mailboxes in Zedland',
  'only Zedland',
  'and the others?',
  'who is their lead?',
  'who is blocked in Zedland and why',
  'older than 30 days',
  'more',
  'export csv',
  'status of Quzfield Chemist 0',
  'history of Quzfield Chemist 0',
  'is Quzfield Chemist 0 blocked?',
  'who is blocked at ZZ9 9QZ',
  'what about FQZ01',
  'how far is Quzfield',
  'progress in Zedland',
  'what happened this week in Zedland',
  'what happened at FQZ01 this week',
  'trend',
  'funnel',
  'who leads FQZ01',
  'pharmacies with nobody on Teams in Zedland',
  'invitation for FQZ06',
  'nudge everyone in Zedland',
  'did my message arrive at FQZ02',
  'delivery report',
  'my alerts',
  'my premises',
  'audit of Cara Quzone',
  'what do you hold about me?',
  'forget Cara Quzone',
  'take the alert of FQZ01',
  'solve the alert of FQZ01',
  'may we sign up?',
  'who is my cell lead',
  'help',
];

const fileLink = /\/files\/[\w.-]+/g;

describe('what is shown of pharmacies that are not the asker’s', () => {
  let world: ShownWorld;
  beforeAll(async () => {
    world = await openShownWorld();
  }, 300_000);
  afterAll(() => world.close());

  /** All that reaches somebody by what they do: answers to the press, new and changed cards, and files. */
  async function reaching(person: TeamsPerson, act: () => Promise<unknown>): Promise<string> {
    const { posted } = world.bot.connector;
    const before = posted.map(({ updates }) => updates);
    const answered = await act();
    const fresh = posted
      .filter(({ conversationId }) => conversationId === person.conversationId)
      .filter((message) => message.updates !== before[posted.indexOf(message)])
      .map(({ activity }) => JSON.stringify(activity));
    const links = fresh.flatMap((card) => card.match(fileLink) ?? []);
    const files = await Promise.all(
      links.map(async (link) => (await fetch(`${world.bot.url}${link}`)).text()),
    );
    // The signature of a link is chance, and so may spell anything.
    return [JSON.stringify(answered), ...fresh, ...files].join('\n').replaceAll(fileLink, '/files/');
  }

  function press(person: TeamsPerson, command: Record<string, unknown>): Promise<string> {
    const action = { type: 'Action.Execute', verb: 'press', data: { command } };
    const activity = person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    return reaching(person, () => person.posts(activity));
  }

  const say = (person: TeamsPerson, text: string) => reaching(person, () => person.says(text));

  it('an admin is shown all of it, so that what is looked for is there', { timeout: 300_000 }, async () => {
    await world.reset();
    let shown = '';
    for (const list of requests) shown += await press(world.admin, { type: 'show_list', list });
    for (const ods of ['FQZ01', 'FQZ02']) shown += await press(world.admin, { type: 'status', ods });
    for (const alertId of world.alertIds) shown += await press(world.admin, { type: 'show_alert', alertId });
    for (const mark of [
      ...['Quzfield Chemist 0', 'FQZ05', 'ZZ9 9QZ', 'pharmacy.fqz01@nhs.net', 'Quzsam', 'nobody@quz.example'],
      ...['A quznote', 'Gil Quzguest', 'Cara Quzone', 'Zedland', 'Zoe Zedlead', '7946 0951'],
    ])
      expect(shown.includes(mark), mark).toBe(true);
  });

  it.each(['admin', 'zoe'] as const)(
    'a channel is shown nothing of any pharmacy, whoever asks there: %s',
    { timeout: 300_000 },
    async (who) => {
      await world.reset();
      const speaker = world.inChannel(who);
      for (const list of requests) {
        await press(speaker, { type: 'show_list', list });
        expectNoPharmacy(speaker, list);
        for (const next of followUps) {
          await press(speaker, next);
          expectNoPharmacy(speaker, list, next);
        }
      }
      for (const text of sentences) {
        await say(speaker, text);
        expectNoPharmacy(speaker, text);
      }
    },
  );

  /** Of what stands in the channel: numbers and cells, and no name, code, address or person. */
  function expectNoPharmacy(speaker: TeamsPerson, ...asked: readonly unknown[]): void {
    const shown = speaker.cards().at(-1);
    const found = JSON.stringify(shown?.json ?? '').match(marks) ?? [];
    const typed = JSON.stringify(asked).toLowerCase();
    expect(
      found.filter((mark) => !typed.includes(mark.toLowerCase())),
      JSON.stringify(asked),
    ).toEqual([]);
  }

  describe.each(askers)('%s', { timeout: 300_000 }, (asker) => {
    it('gets nothing of them from any list, page or file', async () => {
      await world.reset();
      const person = world.who[asker];
      for (const list of requests) {
        expectNothing(await press(person, { type: 'show_list', list }), asker, list);
        expectNothing(await press(person, { type: 'show_list', list, page: 2 }), asker, list);
        expectNothing(await press(person, { type: 'export_csv', list }), asker, list);
      }
    });

    it('gets nothing of them from what is asked next', async () => {
      await world.reset();
      const person = world.who[asker];
      for (const list of requests.filter((request) => Object.keys(request).length === 1)) {
        for (const next of followUps) {
          await press(person, { type: 'show_list', list });
          expectNothing(await press(person, next), asker, list, next);
        }
      }
    });

    it('gets nothing of them from any command, pressed or typed', async () => {
      const person = world.who[asker];
      for (const [type, [, sample, words]] of Object.entries(matrix)) {
        for (const target of world.targets) {
          await world.reset();
          expectNothing(await press(person, { type, ...sample(target) }), asker, type, target);
          if (words === undefined) continue;
          await world.reset();
          const text = typeof words === 'string' ? words : words(target);
          expectNothing(await say(person, text), asker, text);
        }
      }
    });

    it('gets nothing of them from questions in words, privately and in a channel', async () => {
      const channel = { conversationId: `19:${asker}`, conversationType: 'channel' } as const;
      for (const person of [world.who[asker], world.speaks(asker, channel)]) {
        await world.reset();
        for (const text of sentences) expectNothing(await say(person, text), asker, text);
      }
    });

    it('gets nothing of them by itself: digest, summary, reminders', async () => {
      await world.reset();
      const person = world.who[asker];
      const shown = await reaching(person, async () => {
        for (let days = 0; days < 8; days += 1) {
          world.bot.wait(day);
          await world.bot.sweep();
        }
      });
      expectNothing(shown, asker, 'eight days');
    });
  });
});

/**
 * Nothing of a pharmacy, but its name and place where somebody says which pharmacy is theirs; of the other cell, only
 * who leads it, and only to leads.
 */
function expectNothing(shown: string, asker: Asker, ...asked: readonly unknown[]): void {
  const isLookUp = /"type":"(?:choose_pharmacy|confirm)"/.test(shown);
  const rest = isLookUp ? shown.replace(publicWords, '') : shown;
  const leadsAreNamed = asker.startsWith('lead');
  const typed = JSON.stringify(asked).toLowerCase();
  const found = [...rest.matchAll(marks), ...(leadsAreNamed ? [] : rest.matchAll(marksOfCell))]
    // What somebody has typed tells them nothing.
    .filter(([mark]) => !typed.includes(mark.toLowerCase()))
    .map(({ 0: mark, index }) => `${mark}: ${rest.slice(Math.max(0, index - 150), index + 50)}`);
  expect(found.slice(0, 3), JSON.stringify(asked)).toEqual([]);
}
