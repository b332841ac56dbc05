import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Person, people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

const channelId = '19:north@thread.tacv2';

describe('a channel that is bound to a cell', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let grace: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    [amara, priya, grace] = [people.contractor, people.lead, people.secondLead].map((person) =>
      bot.person(person),
    ) as [TeamsPerson, TeamsPerson, TeamsPerson];
    await priya.opens();
    await grace.opens();
  });
  afterEach(async () => {
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
    await bot.close();
  });

  /** A person in the channel: in the thread of one message, or where the bot posts. */
  const inChannel = (person: Person, thread = ''): TeamsPerson =>
    bot.person(person, {
      conversationId: `${channelId}${thread}`,
      conversationType: 'channel',
      teamId: 'team-1',
    });

  async function bind(person: Person = people.lead): Promise<TeamsPerson> {
    const speaker = inChannel(person, ';messageid=1');
    const mention = '<at>Mailbox Guide</at>';
    await speaker.posts(
      speaker.activity({
        type: 'message',
        text: `${mention} this channel is for North`,
        entities: [{ type: 'mention', mentioned: { id: '28:bot' }, text: mention }],
      }),
    );
    expect(speaker.last().text).toContain('Post the alerts of North in this channel?');
    await speaker.presses('Yes');
    expect(speaker.last().text).toContain('I post each new alert of North here');
    return inChannel(person);
  }

  async function beStuck(): Promise<void> {
    for (const text of ['FAD37', 'yes', "I'm stuck"]) await amara.says(text);
    await amara.presses('Send', { code: 'other', text: 'The screen goes blank after I log in' });
  }

  const titles = (person: TeamsPerson) => person.last().buttons.map(({ title }) => title);

  it('gets each alert of the cell, without the name and the words of the contractor', async () => {
    const channel = await bind();
    await beStuck();
    expect(channel.cards()).toHaveLength(1);
    const { text, buttons } = channel.last();
    expect(text).toContain('Bracken Hill Pharmacy (FAD37) needs help');
    expect(text).toContain('open: nobody has taken it');
    expect(JSON.stringify(channel.last().json)).not.toMatch(/Amara|Okafor|blank/);
    expect(priya.last().text).toContain('The screen goes blank');
    const link = buttons.find(({ title }) => title === 'Open in private chat')?.url;
    expect(link).toBe('https://teams.microsoft.com/l/chat/0/0?users=28:bot');
  });

  it('is kept in step, in place', async () => {
    const channel = await bind();
    await beStuck();
    await priya.presses('Add a note', { text: 'Rang Amara.' });
    await priya.presses('I take it');
    expect(channel.last().text).toContain('taken: Priya Shah');
    expect(titles(channel)).not.toContain('I take it');
    await priya.presses('Solved', { text: 'Another screen.' });
    expect(channel.last().text).toContain('solved: Priya Shah');
    expect(channel.cards()).toHaveLength(1);
    expect(JSON.stringify(channel.last().json)).not.toMatch(/Amara|Another|Rang/);
  });

  it('does not tell who needs help no longer', async () => {
    const channel = await bind();
    await beStuck();
    await amara.says('that fixed it');
    expect(channel.last().text).toContain('no longer needed');
    expect(JSON.stringify(channel.last().json)).not.toMatch(/Amara/);
  });

  it('says nothing of who asks to work at a pharmacy, or of a test message', async () => {
    const channel = await bind();
    const aadObjectId = 'de300000-0000-4000-8000-0000000000d1';
    const ada = bot.person({ name: 'Ada Guest', email: '', aadObjectId, teamsId: `29:${aadObjectId}` });
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    expect(channel.last().text).toContain('Does somebody work for Bracken Hill Pharmacy');
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'])
      await amara.says(text);
    expect(channel.last().text).toContain('has sent its test message');
    expect(JSON.stringify(channel.cards().map(({ json }) => json))).not.toMatch(/Ada Guest|Amara|TULIP/);
    expect(titles(channel)).toEqual(['Open in private chat']);
  });

  it('lets a lead take it there, who then has the rest in private', async () => {
    await bind();
    await beStuck();
    const inIt = inChannel(people.secondLead);
    await inIt.presses('I take it');
    expect(inIt.returned?.text).toContain('taken: Grace Mbeki');
    expect(JSON.stringify(inIt.returned?.json)).not.toMatch(/Amara|blank/);
    expect(inIt.last().text).toContain('taken: Grace Mbeki');
    expect(grace.last().text).toContain('The screen goes blank');
    expect(amara.last().text).toContain('Grace Mbeki has taken your case');
  });

  it('tells nothing to somebody without authority who presses', async () => {
    await bind();
    await beStuck();
    const daniel = inChannel(people.secondContractor);
    const before = daniel.cards().length;
    await daniel.presses('I take it');
    expect(daniel.returned).toBeUndefined();
    expect(daniel.cards()).toHaveLength(before);
    expect(daniel.last().text).toContain('open: nobody has taken it');
  });

  it('is bound by its leads and the admins only, and by nobody for a cell that is not theirs', async () => {
    const daniel = inChannel(people.secondContractor, ';messageid=2');
    expect((await daniel.says('this channel is for North')).text).toContain('cannot show or do that');
    const lead = inChannel(people.lead, ';messageid=3');
    expect((await lead.says('this channel is for South')).text).toContain('cannot show or do that');
    const tom = inChannel(people.admin, ';messageid=4');
    expect((await tom.says('this channel is for Narnia')).text).toContain('I do not know a cell named');
    await tom.says('this channel is for South');
    await daniel.says('yes');
    expect(daniel.last().text).not.toContain('Done');
    await tom.says('yes');
    expect(tom.last().text).toContain('I post each new alert of South here');
    expect((await priya.says('this channel is for North')).text).toContain('in the channel of a team');
  });

  it('is free again when a lead says so, and when the bot leaves the team', async () => {
    const channel = await bind();
    const lead = inChannel(people.lead, ';messageid=5');
    await lead.says('this channel is for no cell');
    await lead.says('yes');
    expect(lead.last().text).toContain('I post no more alerts of North here');
    await beStuck();
    expect(channel.cards()).toHaveLength(0);
    await amara.says('that fixed it');

    await bind();
    await channel.posts(
      inChannel(people.admin).activity({
        type: 'installationUpdate',
        action: 'remove',
        conversation: {
          id: '19:general@thread.tacv2',
          tenantId: 'de300000-0000-4000-8000-000000000001',
          conversationType: 'channel',
          isGroup: true,
        },
      }),
    );
    await amara.says('the code never came');
    await amara.presses('I need my cell lead');
    expect(channel.cards()).toHaveLength(0);
    expect(priya.last().text).toContain('Bracken Hill Pharmacy is stuck');
  });

  it('is free again when the bot cannot post there any more, and the leads are told all the same', async () => {
    const channel = await bind();
    bot.connector.fault = ({ path }) => (path.includes(channelId) ? 404 : undefined);
    await beStuck();
    bot.connector.fault = () => undefined;
    expect(await bot.store.query({ kind: 'channel' })).toEqual([]);
    expect(channel.cards()).toHaveLength(0);
    expect(priya.last().text).toContain('Bracken Hill Pharmacy is stuck');
  });

  it('hands a case on to the channel of the cell to which its pharmacy is moved, and back', async () => {
    const north = await bind();
    const [kofi, tom] = [bot.person(people.thirdLead), bot.person(people.admin)];
    await kofi.opens();
    await tom.opens();
    const central = bot.person(people.thirdLead, {
      conversationId: '19:central@thread.tacv2',
      conversationType: 'channel',
      teamId: 'team-1',
    });
    for (const text of ['this channel is for Central', 'yes']) await central.says(text);
    await beStuck();
    const before = central.cards().length;
    for (const text of ['move FAD37 to Central', 'yes']) await tom.says(text);
    await bot.sweep();
    expect(central.cards()).toHaveLength(before + 1);
    expect(central.last().text).toContain('open: nobody has taken it');
    expect(north.last().text).toContain('This case is with another cell now.');
    expect(titles(north)).toEqual([]);
    await kofi.presses('I take it');
    expect(central.last().text).toContain('taken: Kofi Lund');
    expect(north.last().text).not.toContain('Kofi Lund');
    for (const text of ['move FAD37 to North', 'yes']) await tom.says(text);
    await bot.sweep();
    expect(north.last().text).toContain('open: nobody has taken it');
    expect(titles(north)).toContain('I take it');
    expect(central.last().text).toContain('This case is with another cell now.');
    expect([north.cards().length, central.cards().length]).toEqual([1, before + 1]);
  });

  it('gets no case that was open before it was bound', async () => {
    await beStuck();
    const channel = await bind();
    await bot.sweep();
    expect(channel.cards()).toHaveLength(0);
  });

  it('does not lose the private chat of whoever takes the bot out of a team', async () => {
    const tom = bot.person(people.admin);
    await tom.opens();
    const general = inChannel(people.lead);
    await general.posts(general.activity({ type: 'installationUpdate', action: 'remove' }));
    await beStuck();
    expect(priya.last().text).toContain('Bracken Hill Pharmacy is stuck');
  });
});
