import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { outboxOf } from '../delivery/outbox.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { Card } from '../support/cards.ts';
import type { TeamsPerson } from '../support/teams.ts';

const guests = ['Ada Bell', 'Ben Cole', 'Cleo Dunn', 'Dev Ellis', 'Eve Frost'];

describe('the report of a nudge', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let staff: TeamsPerson[];
  /** Five people look after FAD37. */
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    const priya = bot.person(people.lead);
    for (const person of [tom, priya]) await person.opens();
    staff = guests.map((name, n) => {
      const aadObjectId = `de300000-0000-4000-8000-0000000001${n}0`;
      return bot.person({ name, email: '', aadObjectId, teamsId: `29:${aadObjectId}` });
    });
    for (const person of staff) {
      for (const text of ['FAD37', 'yes']) await person.says(text);
      await priya.presses('Yes, they work there');
    }
  });
  afterEach(() => bot.close());

  const got = (person: TeamsPerson) =>
    person.cards().filter(({ text }) => text.includes('Tom Ellery of Bracken Vale LPC asks you'));
  const reports = () => tom.cards().filter(({ text }) => text.includes('on the way.'));
  const report = (): Card => reports().at(-1) ?? tom.last();
  const lineOf = ({ text }: Card, name: string) =>
    new RegExp(`${name}\\nBracken Hill Pharmacy \\(FAD37\\)\\n(.*)`).exec(text)?.[1];

  function failFor(faults: readonly [person: TeamsPerson | undefined, fault: number | 'hang up'][]): void {
    bot.connector.fault = ({ path }) =>
      faults.find(([person]) => person && path.includes(person.conversationId))?.[1];
  }

  /** Ada's is refused, Ben's is perhaps taken, Cleo has taken the bot away, Dev's has to wait; Eve gets it. */
  async function nudgeWithFailures(): Promise<void> {
    const [ada, ben, cleo, dev] = staff;
    await cleo?.posts(cleo.activity({ type: 'installationUpdate', action: 'remove' }));
    failFor([
      [ada, 400],
      [ben, 'hang up'],
      [dev, 429],
    ]);
    for (const text of ['nudge everyone without a mailbox', 'yes']) await tom.says(text);
  }

  it('comes at once and brings itself up to date, in place, as long as something is on its way', async () => {
    await nudgeWithFailures();
    expect(reports()).toHaveLength(1);
    bot.wait(5_000);
    await bot.settle();
    expect(reports()).toHaveLength(1);
    expect(report().text).toContain(
      '**1** arrived. **1** on the way. **1** perhaps arrived. **2** not arrived.',
    );
    expect(lineOf(report(), 'Ada Bell')).toBe('not arrived: Teams did not take it');
    expect(lineOf(report(), 'Ben Cole')).toBe('perhaps arrived');
    expect(lineOf(report(), 'Cleo Dunn')).toBe('not arrived: the person has to open Mailbox Guide first');
    expect(lineOf(report(), 'Dev Ellis')).toMatch(/^(?:waiting: Teams asked for a pause|being sent)$/);
    expect(lineOf(report(), 'Eve Frost')).toBe('arrived');
    bot.connector.fault = () => undefined;
    for (let minute = 0; minute < 2; minute += 1) {
      bot.wait(60_000);
      await bot.settle();
    }
    expect(reports()).toHaveLength(1);
    expect(report().text).toContain('**2** arrived. **0** on the way.');
    const updates = () => bot.connector.requests.filter((request) => request.startsWith('PUT')).length;
    const before = updates();
    bot.wait(60 * 60_000);
    await bot.settle();
    expect(updates()).toBe(before);
  });

  it('is shown anew when it is asked for, and exported as it is', async () => {
    await nudgeWithFailures();
    for (const words of ['did it arrive', 'delivery report']) {
      const { text } = await tom.says(words);
      expect(text).toContain('**1** arrived. **1** on the way. **1** perhaps arrived. **2** not arrived.');
    }
    await tom.says('export csv');
    const link = tom.last().buttons.find(({ title }) => title === 'Download')?.url ?? '';
    const lines = (await (await fetch(link)).text()).trim().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => line.includes('not arrived'))).toHaveLength(2);
  });

  it('sends again only to those whom it did not reach and who can be reached', async () => {
    await nudgeWithFailures();
    bot.connector.fault = () => undefined;
    await tom.says('delivery report');
    await tom.presses('Send again to the failed');
    expect(tom.last().text).toContain('Send it again to 1 person?');
    expect(tom.last().text).toContain('1 other still cannot be reached');
    expect(tom.last().text).toContain('Tom Ellery of Bracken Vale LPC asks you to go on');
    await tom.presses('Send');
    expect(staff.map((person) => got(person).length)).toEqual([1, 0, 0, 0, 1]);
    // Cleo opens the bot again: now she can be reached, but only if that is said.
    await staff[2]?.opens();
    bot.wait(60_000);
    await bot.settle();
    expect(staff.map((person) => got(person).length)).toEqual([1, 0, 0, 1, 1]);
    for (const text of ['resend failed messages', 'yes']) await tom.says(text);
    expect(staff.map((person) => got(person).length)).toEqual([1, 0, 1, 1, 1]);
    expect((await tom.says('resend failed messages')).text).toContain('there is nothing to send again');
    const entries = await bot.store.query({ kind: 'audit' });
    const counts = entries.map(({ value }) => value as { what: string; counts?: object });
    expect(counts.filter(({ what }) => what === 'nudged_again')).toHaveLength(2);
  });

  it('sends again to those whom it perhaps reached only when that is said', async () => {
    await nudgeWithFailures();
    bot.connector.fault = () => undefined;
    await tom.says('delivery report');
    await tom.says('send it again to those it perhaps reached');
    expect(tom.last().text).toContain('Send it again to 2 people?');
    await tom.says('no');
    await tom.says('delivery report');
    await tom.presses('Also to those it perhaps reached');
    expect(tom.last().text).toContain('Send it again to 2 people?');
    expect(tom.last().text).toContain('It perhaps reached 1 of them already.');
    await tom.presses('Send');
    expect(staff.map((person) => got(person).length)).toEqual([1, 1, 0, 0, 1]);
    await tom.presses('Send');
    expect(staff.map((person) => got(person).length)).toEqual([1, 1, 0, 0, 1]);
  });

  it('sends nothing again that was cancelled, or whose reader does not want it any more', async () => {
    await nudgeWithFailures();
    bot.connector.fault = () => undefined;
    await tom.says('resend failed messages');
    await tom.says('no');
    expect(tom.last().text).toContain('Cancelled. Nothing is sent.');
    await tom.says('resend failed messages');
    await staff[0]?.says('stop reminders');
    await tom.says('yes');
    expect(got(staff[0] as TeamsPerson)).toHaveLength(0);
  });

  it('whoever was not reached can be nudged again on the same day', async () => {
    await nudgeWithFailures();
    bot.connector.fault = () => undefined;
    await tom.says('nudge everyone without a mailbox');
    expect(tom.last().text).toContain('Nudge 2 people?');
    expect(tom.last().text).toContain('3 people were nudged today already');
    await tom.says('yes');
    expect(got(staff[0] as TeamsPerson)).toHaveLength(1);
    // The first nudge cannot be sent again to whom the second one has reached.
    const [first] = (await bot.store.query({ kind: 'nudge' })).map(({ key }) => key.replace('nudge:', ''));
    const command = { type: 'resend_failed', nudgeId: first };
    const action = { type: 'Action.Execute', verb: 'press', data: { command } };
    await tom.posts(tom.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }));
    expect(tom.last().text).toContain('There is nobody to whom I can send it again.');
    expect(tom.last().text).toContain('1 other was nudged again meanwhile.');
  });

  it('is of one’s own nudges only, and of the pharmacies that one may see now', async () => {
    const priya = bot.person(people.lead);
    expect((await priya.says('delivery report')).text).toContain('You have nudged nobody');
    for (const text of ['nudge everyone without a mailbox', 'yes', 'delivery report']) await priya.says(text);
    expect(priya.last().text).toContain('Eve Frost');
    for (const text of ['move FAD37 to South', 'yes']) await tom.says(text);
    expect((await priya.says('delivery report')).text).not.toMatch(/Eve Frost|FAD37/);
    expect((await staff[0]?.says('delivery report'))?.text).toContain('I cannot show or do that');
  });

  it('forgets whoever is erased, and is kept no longer for it', async () => {
    await nudgeWithFailures();
    for (const text of ['erase Eve Frost', 'yes']) await tom.says(text);
    await bot.sweep();
    expect((await tom.says('delivery report')).text).not.toContain('Eve Frost');
    const kept = await Promise.all(['nudge', 'nudged', 'outbox'].map((kind) => bot.store.query({ kind })));
    expect(JSON.stringify(kept)).not.toContain('de300000-0000-4000-8000-000000000140');
    bot.wait(31 * day);
    expect(await bot.store.query({ kind: 'nudge' })).toEqual([]);
  });

  it('outlives a restart of the bot', async () => {
    await nudgeWithFailures();
    await bot.restart();
    bot.connector.fault = () => undefined;
    for (let minute = 0; minute < 2; minute += 1) {
      bot.wait(60_000);
      await bot.settle();
    }
    expect(report().text).toContain('**2** arrived. **0** on the way.');
    expect((await outboxOf(bot.store, 'nudge')).map(({ state }) => state).toSorted()).toEqual([
      'ambiguous',
      'delivered',
      'delivered',
      'failed',
      'unreachable',
    ]);
  });
});
