import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { Card } from '../support/cards.ts';
import type { TeamsPerson } from '../support/teams.ts';

const opensPrivately = expect.objectContaining({
  title: 'Open in private chat',
  url: 'https://teams.microsoft.com/l/chat/0/0?users=28:bot',
});

describe('numbers about all pharmacies', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let priya: TeamsPerson;

  /** FAD37 of North is confirmed, after ten days; FAB12 of North has applied and is stuck, as Amara's account is locked, which opens FAD37's too; FB120 of South says no. */
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    await priya.opens();
    await tom.opens();
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'yes']) await amara.says(text);
    bot.wait(10 * day);
    for (const text of ['pharmacy.fad37@nhs.net', 'me and Sam', 'sent']) await amara.says(text);
    await priya.presses('Received');
    await amara.says('other pharmacy');
    await amara.presses(/Foxglove/);
    for (const text of ['no', 'none', 'not yet', 'independent', 'ready', 'applied', 'yesterday', 'no'])
      await amara.says(text);
    await amara.says('locked out');
  });
  afterEach(() => bot.close());

  /** Asks as a button does. */
  const asks = async (person: TeamsPerson, of: string, cell?: string): Promise<Card> => {
    const command = { type: 'show_list', list: { of, ...(cell ? { cell } : {}) } };
    const action = { type: 'Action.Execute', verb: 'press', data: { command } };
    await person.posts(person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }));
    return person.last();
  };
  const chartsOf = ({ json }: Card) =>
    (json.body as readonly Record<string, unknown>[]).filter(({ type }) => String(type).startsWith('Chart.'));
  const exported = async (person: TeamsPerson): Promise<string[]> => {
    await person.says('export csv');
    const { url = 'http://none' } = person.last().buttons.find(({ title }) => title === 'Download') ?? {};
    const response = await fetch(`${bot.url}${new URL(url).pathname}`);
    return (await response.text()).replace('\uFEFF', '').trim().split('\r\n');
  };

  it.each(['progress', 'counts by cell', 'how are we doing overall?'])(
    '"%s" draws how they stand',
    async (text) => {
      const card = await tom.says(text);
      expect(card.text).toContain(
        '**1** confirmed. **0** say they have one, not yet confirmed. **39** have none',
      );
      expect(card.text).toContain('Of those 39: 0 have none, 1 is waiting, 38 not heard yet.');
      expect(card.text).toContain('**3%** of 40 pharmacies are confirmed.');
      expect(card.text).toContain('**2** are blocked, and **1** is at risk.');
      expect(card.text).toMatch(/As of 12 November 2026 at 10:00/);
      const [chart] = chartsOf(card);
      expect(chart?.type).toBe('Chart.HorizontalBar.Stacked');
      expect(chart?.data).toContainEqual({
        title: 'North, 7%',
        data: [
          { legend: 'Confirmed', value: 1, color: 'good' },
          { legend: 'Waiting', value: 1, color: 'warning' },
          { legend: 'Not heard', value: 12, color: 'neutral' },
        ],
      });
      expect(card.json.fallbackText).toContain(
        'North, 7%: 1 confirmed, 0 say so, 1 waiting, 0 none, 12 not heard',
      );
      expect(await exported(tom)).toEqual([
        'Cell,Confirmed,Say so,Waiting,None,Not heard,Total,Confirmed %,Blocked,At risk',
        'All,1,0,1,0,38,40,3,2,1',
        'Central,0,0,0,0,13,13,0,0,0',
        'North,1,0,1,0,12,14,7,2,1',
        'South,0,0,0,0,13,13,0,0,0',
      ]);
    },
  );

  it('tells of one cell when that is asked for, also afterwards', async () => {
    await tom.says('progress in south');
    expect(tom.last().text).toContain('How we are doing: South');
    expect(tom.last().text).toContain('of 13 pharmacies');
    await tom.says('only north');
    expect(tom.last().text).toContain('How we are doing: North');
    await tom.presses('How far have they come?');
    expect(tom.last().text).toContain('How far they have come: North');
    await tom.says('who is their lead?');
    expect(tom.last().text).toContain('Priya Shah');
    expect((await tom.says('progress in Narnia')).text).toContain('There are: Central, North, South');
  });

  it('shows how far they have come, and how long it took', async () => {
    const card = await asks(tom, 'funnel');
    expect(card.text).toContain(
      'Of 40 pharmacies, **2** have begun. **1** has come to the end, now or before.',
    );
    expect(card.text).toContain(
      'took less than **10 days** from their first word. That rests on 1 pharmacy.',
    );
    expect(chartsOf(card)[0]).toMatchObject({
      type: 'Chart.HorizontalBar',
      data: [
        { x: 'In the list', y: 40 },
        { x: 'Begun', y: 2 },
        { x: 'Mailbox', y: 2 },
        { x: 'Own account', y: 2 },
        { x: 'Applying', y: 2 },
        { x: 'People', y: 1 },
        { x: 'Test message', y: 1 },
        { x: 'Ready', y: 1 },
      ],
    });
    expect(await exported(tom)).toEqual([
      'Part,Pharmacies,%,Median days,Rests on',
      'In the list,40,100,,',
      'Begun,2,5,,',
      'Mailbox,2,5,0,2',
      'Own account,2,5,0,1',
      'Applying,2,5,0,1',
      'People,1,3,,',
      'Test message,1,3,0,1',
      'Ready,1,3,0,1',
    ]);
  });

  it('shows the last twelve weeks, of which the pharmacies were in the list for two', async () => {
    const card = await asks(tom, 'trend');
    expect(card.text).toContain(
      '**1** is confirmed now. At the end of the first of these 12 weeks it was **0**.',
    );
    const [chart] = chartsOf(card);
    expect(chart).toMatchObject({ type: 'Chart.Line', yMin: 0, yMax: 40 });
    const [confirmed] = (chart?.data ?? []) as { legend: string; values: { x: string; y: number }[] }[];
    expect(confirmed?.legend).toBe('Confirmed');
    expect(confirmed?.values.map(({ x }) => x)).toEqual(expect.arrayContaining(['2026-08-24', '2026-11-09']));
    const rows = await exported(tom);
    expect(rows[0]).toBe('Week from,Confirmed,Say so,Waiting,None,Not heard,Total');
    expect(rows).toHaveLength(13);
    expect(rows.slice(-3)).toEqual([
      '26 October 2026,0,0,0,0,0,0',
      '2 November 2026,0,1,0,0,39,40',
      '9 November 2026,1,0,1,0,38,40',
    ]);
  });

  it('tells what happened in the last seven days, and where', async () => {
    const card = await tom.says('what happened this week?');
    expect(card.text).toContain('Since 5 November 2026 at 10:00.');
    const facts = (
      card.json.body as readonly { type: string; facts: { title: string; value: string }[] }[]
    ).find(({ type }) => type === 'FactSet')?.facts;
    expect(facts).toEqual([
      { title: 'Started', value: '1: Foxglove Pharmacy (FAB12)' },
      { title: 'Applied', value: '1: Foxglove Pharmacy (FAB12)' },
      { title: 'Say they have one', value: '0' },
      { title: 'Confirmed', value: '1: Bracken Hill Pharmacy (FAD37)' },
      { title: 'Got stuck', value: '2: Foxglove Pharmacy (FAB12), Bracken Hill Pharmacy (FAD37)' },
      { title: 'Stuck no more', value: '0' },
      {
        title: 'Alerts raised',
        value: '3 at 2 pharmacies: Foxglove Pharmacy (FAB12), Bracken Hill Pharmacy (FAD37)',
      },
      { title: 'Alerts solved', value: '1: Bracken Hill Pharmacy (FAD37)' },
      { title: 'People joined', value: '1: Foxglove Pharmacy (FAB12)' },
    ]);
    const rows = await exported(tom);
    expect(rows[0]).toBe('What,Number,Pharmacy,ODS code,Cell');
    expect(rows).toContain('Alerts raised,3,Foxglove Pharmacy,FAB12,North');
    expect(rows).toHaveLength(10);
  });

  it('gives leads their cells only, and contractors nothing', async () => {
    const kofi = bot.person(people.thirdLead);
    await kofi.opens();
    const amara = bot.person(people.contractor);
    for (const of of ['counts', 'funnel', 'trend', 'this_week']) {
      const own = await asks(kofi, of);
      expect(JSON.stringify(own.json), of).not.toMatch(/North|South|Foxglove|Bracken/);
      expect((await exported(kofi)).join('\n'), of).not.toMatch(/North|South|Foxglove|Bracken/);
      expect((await asks(kofi, of, 'North')).text, of).toContain('I do not know a cell named North.');
      expect((await asks(amara, of)).text, of).toContain('cannot show or do that for you');
    }
    expect((await asks(kofi, 'counts')).text).toContain('of 13 pharmacies');
    expect((await asks(kofi, 'this_week')).text).not.toMatch(/[1-9]: /);
  });

  it('tells the alerts of pharmacies of one name apart', async () => {
    const { text } = await tom.says('my alerts');
    expect(text).toContain('Foxglove Pharmacy, FAB12, My account is locked');
    const [heading, row] = await exported(tom);
    expect(heading).toBe('Pharmacy,ODS code,What,Since,Cell,State');
    expect(row).toContain('Foxglove Pharmacy,FAB12,My account is locked,12 November 2026,North,');
  });

  it('tells a channel numbers, and no pharmacy', async () => {
    const channel = bot.person(people.admin, { conversationId: '19:channel', conversationType: 'channel' });
    for (const of of ['counts', 'funnel', 'trend', 'this_week', 'lacking', 'alerts', 'leads']) {
      const { text, json, buttons } = await asks(channel, of);
      expect(text, of).toContain('For the names, ask me in our private chat.');
      expect(text, of).toMatch(/As of 12 November 2026 at 10:00/);
      expect(buttons, of).toEqual([opensPrivately]);
      expect(JSON.stringify(json), of).not.toMatch(/Foxglove|Bracken|F[A-Z]{2}\d{2}/);
    }
    expect((await asks(channel, 'counts')).text).toContain('**3%** of 40');
    const refused = await channel.says('status of FAB12');
    expect(refused.text).toContain('Please ask me that in our private chat.');
    expect(refused.buttons).toEqual([opensPrivately]);
  });

  it('counts everywhere the same pharmacies, and says of which it does not speak', async () => {
    for (const text of ['FZ451 is not providing the service', 'yes']) await tom.says(text);
    for (const text of ['FAD37 is not providing the service', 'yes']) await tom.says(text);
    const { text } = await tom.says('which premises lack shared mailboxes');
    expect(text).toContain('**1** confirmed. **0** say they have one, not yet confirmed. **38** have none');
    const about = {
      counts: '**3%** of 39 ',
      funnel: 'Of 39 pharmacies, **2** have begun',
      trend: '**1** is',
    };
    for (const [of, sentence] of Object.entries(about))
      expect((await asks(tom, of)).text).toContain(sentence);
    expect((await exported(tom)).at(-1)).toBe('9 November 2026,1,0,1,0,37,39');
    for (const of of ['lacking', 'counts', 'funnel', 'trend'])
      expect((await asks(tom, of)).text, of).toContain(
        '**1** does not provide the service, so it is not counted.',
      );
    expect((await asks(tom, 'counts', 'North')).text).not.toContain('not counted');
  });
});
