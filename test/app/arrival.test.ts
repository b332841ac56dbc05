import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('"did it arrive?" tells for each message', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    [amara, priya, tom] = [people.contractor, people.lead, people.admin].map((person) =>
      bot.person(person),
    ) as [TeamsPerson, TeamsPerson, TeamsPerson];
    await priya.opens();
    await tom.opens();
    for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
  });
  afterEach(() => bot.close());

  /** Lets the connector answer what is posted to somebody in one way, while something is sent to them. */
  async function whileItAnswers(
    answer: number | 'hang up',
    person: TeamsPerson,
    act: () => Promise<unknown>,
  ): Promise<string> {
    bot.connector.fault = ({ method, path }) =>
      method === 'POST' && path.includes(person.conversationId) ? answer : undefined;
    await act();
    bot.connector.fault = () => undefined;
    return (await tom.says('did my message arrive at FAD37?')).text;
  }

  const takes = () => priya.presses('I take it');

  it('that it arrived', async () => {
    const answer = await tom.says('did my message arrive at FAD37?');
    expect(answer.text).toContain('Messages about Bracken Hill Pharmacy (FAD37)');
    expect(answer.text).toMatch(/needs help.*\nPriya Shah\n.*\narrived/);
  });

  it('that it is still to be sent', async () => {
    expect(await whileItAnswers(412, amara, takes)).toMatch(/Amara Okafor\n.*\nto be sent/);
  });

  it('that Teams asked for a pause', async () => {
    expect(await whileItAnswers(429, amara, takes)).toMatch(
      /Amara Okafor\n.*\nwaiting: Teams asked for a pause/,
    );
  });

  it('that nobody knows, for what must not arrive twice', async () => {
    const reminder = async () => {
      bot.wait(3 * day);
      await bot.sweep();
    };
    expect(await whileItAnswers('hang up', amara, reminder)).toMatch(/Amara Okafor\n.*\nperhaps arrived/);
  });

  it('that the person cannot be reached, until they can again', async () => {
    expect(await whileItAnswers(404, amara, takes)).toMatch(/Amara Okafor\n.*\nnot arrived: the person has/);
    await amara.says('status');
    expect(amara.cards().some(({ text }) => text.includes('Priya Shah has taken your case'))).toBe(true);
    const after = await tom.says('did my message arrive at FAD37?');
    expect(after.text).toMatch(/Amara Okafor\n.*\narrived/);
  });

  it('that it was refused for good', async () => {
    expect(await whileItAnswers(400, amara, takes)).toMatch(
      /Amara Okafor\n.*\nnot arrived: Teams did not take it/,
    );
  });

  it('nothing of what the same people were told of a pharmacy of another cell', async () => {
    const kofi = bot.person(people.thirdLead);
    await kofi.opens();
    for (const text of ['another pharmacy', 'FZ312', 'yes']) await amara.says(text);
    await kofi.presses(/Yes/);
    for (const text of ['FZ312', 'the code never came']) await amara.says(text);
    bot.wait(3 * day);
    await bot.sweep();
    const answer = (await priya.says('did my message arrive at FAD37?')).text;
    expect(answer).toContain('A message about several pharmacies');
    expect(answer).not.toMatch(/Riverside|FZ312/);
  });
});

describe('an old card of an alert', () => {
  it('shows how things stand on any press', async () => {
    const bot = await startTestBot();
    const [amara, priya, grace] = [people.contractor, people.lead, people.secondLead].map((person) =>
      bot.person(person),
    ) as [TeamsPerson, TeamsPerson, TeamsPerson];
    await priya.opens();
    await grace.opens();
    for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
    const old = grace.last().buttons;
    await priya.presses('I take it');
    await priya.presses('Solved', { text: 'The Service Desk did it.' });
    const inputs = { text: 'A note', to: 'nobody', until: 'tomorrow' };
    for (const { title, data } of old.filter((button) => button.data)) {
      const { body } = await grace.posts(
        grace.activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb: 'press', data: { ...data, ...inputs } } },
        }),
      );
      expect(JSON.stringify(body), title).toContain('This one is closed already.');
      expect(JSON.stringify(body), title).toContain('solved: Priya Shah');
    }
    expect(old.filter((button) => button.data).length).toBeGreaterThan(4);
    await bot.close();
  });
});
