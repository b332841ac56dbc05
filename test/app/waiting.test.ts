import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import { passDays } from '../support/days.ts';
import type { TeamsPerson } from '../support/teams.ts';

let bot: TestBot;
let amara: TeamsPerson;
let priya: TeamsPerson;

beforeEach(async () => {
  bot = await startTestBot();
  amara = bot.person(people.contractor);
  priya = bot.person(people.lead);
  await priya.opens();
});
afterEach(() => bot.close());

const pass = (days: number) => passDays(bot, amara, days);

const leadKnows = () => priya.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'));

describe('who still waits on the day of the answer is asked again, and is not stuck', () => {
  it('for the portal', async () => {
    const applied = [
      'FAD37',
      'yes',
      'no',
      'none',
      'not yet',
      'independent',
      'ready',
      'applied',
      'today',
      'no',
    ];
    for (const text of applied) await amara.says(text);
    expect((await pass(14)).join()).toContain('do you have your mailbox now?');
    await amara.presses('Go on with Bracken Hill Pharmacy');
    await amara.presses('Not yet');
    expect(amara.last().text).toContain('I will ask you again on 30 November 2026');
    expect(await pass(13)).toEqual([]);
    expect((await pass(1)).join()).toContain('do you have your mailbox now?');
    // Some days late is late all the same.
    expect(await pass(3)).toEqual([]);
    await amara.says('go on');
    await amara.says('not yet');
    expect(amara.last().text).toContain('I will ask you again on 17 December 2026');
    expect((await amara.says('status')).text).toContain('17 December 2026');
    expect(await pass(13)).toEqual([]);
    expect(leadKnows()).toBe(false);
  });

  it('for head office', async () => {
    const asked = [
      'FAD37',
      'yes',
      'no',
      'none',
      'not yet',
      'head office',
      'Sam',
      'today',
      '12 November 2026',
    ];
    for (const text of asked) await amara.says(text);
    await amara.presses('Not yet');
    expect(amara.last().text).toContain('I will ask you again on 12 November 2026');
    expect((await pass(10)).join()).toContain('has head office answered?');
    await amara.presses('Go on with Bracken Hill Pharmacy');
    await amara.says('not yet');
    expect(amara.last().text).toContain('I will ask you again on 22 November 2026');
    expect(await pass(9)).toEqual([]);
    expect((await pass(1)).join()).toContain('has head office answered?');
    expect(leadKnows()).toBe(false);
  });
});

describe('what the bot asked last is what a yes or a no answers', () => {
  const says = async (...texts: readonly string[]) => {
    for (const text of texts) await amara.says(text);
  };
  const statusOf = async (code: string) => (await priya.says(`status of ${code}`)).text;
  const waitsForPortal = ['no', 'none', 'not yet', 'independent', 'ready', 'applied', 'today', 'none'];

  it('whether what was set aside is fixed: yes', async () => {
    await says('FAD37', 'yes', 'the code never came');
    await amara.presses('Go on without it for now');
    expect((await pass(3)).join()).toContain('is this fixed?');
    await amara.says('yes it is fixed');
    expect(amara.last().text).toContain('Can you open');
    expect(await statusOf('FAD37')).not.toContain('since 2 November 2026');
    expect(await statusOf('FAD37')).not.toContain('says it has one');
  });

  it('whether what was set aside is fixed: no', async () => {
    await says('FAD37', 'yes', 'the code never came');
    await amara.presses('Go on without it for now');
    await pass(3);
    await amara.says('no');
    expect(await statusOf('FAD37')).toContain('since 2 November 2026');
    expect(await statusOf('FAD37')).toContain('not heard yet');
    await amara.presses('Go on without it for now');
    expect(amara.last().text).toContain('Can you open');
  });

  it('whether it is fixed at the pharmacy that was not in hand, in words and by button', async () => {
    await says('FAB12', 'yes', 'the code never came', 'FAD37', 'yes');
    expect(amara.last().text).toContain('Bracken Hill Pharmacy');
    expect((await pass(3)).join()).toContain('Foxglove Pharmacy: is this fixed?');
    expect(amara.last().buttons.map(({ title }) => title)).toContain('That fixed it');
    await amara.says('that fixed it');
    expect(amara.last().text).toContain('Foxglove Pharmacy');
    expect(await statusOf('FAB12')).not.toContain('since 2 November 2026');
  });

  it('whether the portal has answered for the pharmacy that was not in hand', async () => {
    await says('FAB12', 'yes', ...waitsForPortal);
    bot.wait(6 * day);
    await says('FAD37', 'yes');
    expect((await pass(8)).join()).toContain('Foxglove Pharmacy: do you have your mailbox now?');
    await amara.says('yes');
    expect(amara.last().text).toContain('Foxglove Pharmacy');
    expect(await statusOf('FAB12')).toContain('says it has one');
    expect(await statusOf('FAD37')).not.toContain('says it has one');
  });

  it('and where two pharmacies are asked about, a yes asks which one is meant', async () => {
    await says('FAB12', 'yes', ...waitsForPortal, 'FAD37', 'yes', ...waitsForPortal);
    const [asked] = await pass(14);
    expect(asked).toContain('Foxglove Pharmacy: do you have your mailbox now?');
    expect(asked).toContain('Bracken Hill Pharmacy: do you have your mailbox now?');
    await amara.says('yes');
    expect(await statusOf('FAB12')).not.toContain('says it has one');
    expect(await statusOf('FAD37')).not.toContain('says it has one');
    expect(
      amara
        .last()
        .buttons.map(({ title }) => title)
        .join(),
    ).toMatch(/Foxglove.*Bracken|Bracken.*Foxglove/);
  });
});
