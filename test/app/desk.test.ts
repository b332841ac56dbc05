import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('what admins and leads ask', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    await priya.opens();
    await tom.opens();
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'])
      await amara.says(text);
    await amara.says('other pharmacy');
    await amara.presses(/Foxglove/);
    for (const text of ['no', 'none', 'not yet', 'independent', 'ready', 'applied', 'yesterday', 'no'])
      await amara.says(text);
  });
  afterEach(() => bot.close());

  it.each([
    'which premises lack shared mailboxes',
    'Which premises lack shared mailboxes?',
    'who lacks a shared mailbox',
    'list pharmacies without a shared mailbox',
    'show me the shops that have no shared mailbox',
    "which pharmacies don't have a mailbox yet",
    'how many premises are missing a mailbox',
    'WHICH PHARMACIES STILL NEED A SHARED MAILBOX',
  ])('"%s"', async (text) => {
    const { text: answer } = await tom.says(text);
    expect(answer).toContain('**0** confirmed. **1** say they have one, not yet confirmed. **39** have none');
    expect(answer).toContain('Of those 39: 0 have none, 1 is waiting, 38 not heard yet.');
    expect(answer).toContain('By cell: Central 13, North 14, South 13.');
    expect(answer).toContain('1 to 15 of 40.');
  });

  it('counts a pharmacy as confirmed once its lead has confirmed it', async () => {
    await priya.presses('Received');
    const { text } = await tom.says('which premises lack shared mailboxes');
    expect(text).toContain('**1** confirmed. **0** say they have one');
    expect(text).not.toContain('FAD37');
  });

  it('answers by cell, in words and by button', async () => {
    const { text } = await tom.says('which premises in North lack shared mailboxes');
    expect(text).toContain('Only North.');
    expect(text).not.toContain('South');
    await tom.says('which premises lack a mailbox in south');
    expect(tom.last().text).toContain('Only South.');
    await tom.says('which premises lack shared mailboxes');
    await tom.presses('Only this cell', { cell: 'Central' });
    expect(tom.last().text).toContain('Only Central.');
    expect((await tom.says('which premises in Narnia lack a mailbox')).text).toContain(
      'There are: Central, North, South',
    );
  });

  it('shows a lead only their own cells', async () => {
    const { text } = await priya.says('which premises lack shared mailboxes');
    expect(text).toContain('**13** have none');
    expect(text).not.toMatch(/South|Central/);
  });

  it('names who is blocked, and how one pharmacy stands', async () => {
    const amara = bot.person(people.contractor);
    await amara.says('locked out');
    expect((await tom.says('who is blocked?')).text).toContain('Foxglove Pharmacy');
    const { text } = await tom.says('status of FAB12');
    expect(text).toContain('Foxglove Pharmacy (FAB12)');
    expect(text).toContain('applied, waiting');
    expect((await tom.says('status of fad37')).text).toContain('says it has one: pharmacy.fad37@nhs.net');
    expect((await tom.says('status of FZZ99')).text).toContain('I cannot find FZZ99');
  });

  it('finds a pharmacy by code, postcode and part of a name, with a choice where several fit', async () => {
    const amara = bot.person(people.contractor);
    await amara.says('other pharmacy');
    expect(
      (await amara.says('riverside')).buttons.filter(({ title }) => /Riverside/.test(title)),
    ).toHaveLength(2);
    await amara.says('other pharmacy');
    expect((await amara.says('foxglvoe')).text).toContain('Foxglove');
    await amara.says('other pharmacy');
    expect((await amara.says('zz12bd')).text).toContain('Foxglove');
  });

  it('tells a channel only counts', async () => {
    const channel = bot.person(people.admin, { conversationId: '19:channel', conversationType: 'channel' });
    const { text } = await channel.says('which premises lack shared mailboxes');
    expect(text).toContain('**39** have none');
    expect(text).not.toMatch(/F[A-Z0-9]{4}\b/);
    expect((await channel.says('status of FAB12')).text).toContain('Please ask me that in our private chat.');
  });
});
