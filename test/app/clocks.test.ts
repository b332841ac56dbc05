import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import { passDays } from '../support/days.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('the clocks of an account', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;

  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    await priya.opens();
    const turns = ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'];
    for (const text of turns) await amara.says(text);
    await priya.presses('Received');
    for (const text of ['today', 'today']) await amara.says(text);
  });
  afterEach(() => bot.close());

  const pass = (days: number) => passDays(bot, amara, days);

  it('nudge at day 21, urge at 28, and ask once after 30', async () => {
    expect(await pass(20)).toEqual([]);
    const [nudge, ...more] = await pass(1);
    expect(nudge).toContain(
      'You last logged in to NHSmail on 2 November 2026. Please log in by 2 December 2026',
    );
    expect(more).toEqual([]);
    expect(await pass(6)).toEqual([]);
    expect((await pass(1))[0]).toContain('Please log in to NHSmail today. After 2 December 2026');
    expect(await pass(2)).toEqual([]);
    expect((await pass(1))[0]).toContain(
      'I have not heard of a log-in to NHSmail since 2 November 2026. Are you locked out?',
    );
    expect(await pass(30)).toEqual([]);
  });

  it('begin anew with a press, with words, and with a date', async () => {
    await pass(21);
    await amara.presses('I logged in today');
    expect(amara.last().text).toContain('I have noted your log-in on 23 November 2026');
    expect(await pass(20)).toEqual([]);
    await amara.says('logged in yesterday');
    expect(amara.last().text).toContain('I have noted your log-in on 12 December 2026');
    expect(await pass(19)).toEqual([]);
    expect(await pass(1)).toHaveLength(1);
  });

  it('do not begin on a guess: a day of which the year is not clear is asked about', async () => {
    await amara.says('logged in on 5 December');
    expect(amara.last().text).toContain('I am not sure what you mean');
    await amara.presses('5 December 2026');
    expect(amara.last().text).toContain('That day is still to come. Tell me when you have done it.');
    await amara.says('logged in on 20 October');
    expect(amara.last().text).toContain('I have noted your log-in on 20 October 2026');
  });

  it('remind of the password ten days and two days before three months are over', async () => {
    for (let week = 0; week < 11; week += 1) {
      await pass(7);
      await amara.says('I logged in today');
    }
    expect((await pass(3)).join()).toBe('');
    await amara.says('logged in today');
    const texts = await pass(5);
    expect(texts.join()).toContain(
      'Your NHSmail password runs out on 2 February 2027. Please change it before then.',
    );
    await amara.says('changed my password this morning');
    expect(amara.last().text).toContain('I have noted the change on');
    await amara.says('logged in today');
    expect(await pass(20)).toEqual([]);
  });

  it('say once all that is due after a long stop', async () => {
    bot.wait(40 * day);
    await bot.restart();
    const before = amara.cards().length;
    await bot.sweep();
    await bot.sweep();
    const texts = amara
      .cards()
      .slice(before)
      .map(({ text }) => text);
    expect(texts.length).toBeLessThanOrEqual(1);
    expect(amara.last().text).toContain('Are you locked out?');
  });

  it('raise a blocker only when the person says that they are locked out', async () => {
    await pass(31);
    expect(priya.last().text).not.toContain('is stuck');
    await amara.presses("I'm locked out");
    expect(priya.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'))).toBe(true);
    expect(amara.last().text).toContain('I have told Priya Shah');
  });

  it.each(['yes', 'Yes I am', 'yep, locked out'])('take "%s" for an account that is locked', async (text) => {
    await pass(31);
    await amara.says(text);
    expect(priya.cards().filter(({ text: said }) => said.includes('My account is locked'))).toHaveLength(1);
    expect(amara.last().text).toContain('I have told Priya Shah');
  });

  it.each(['no', 'nope not locked', 'no I am not'])('ask for the log-in after "%s"', async (text) => {
    await pass(31);
    expect((await amara.says(text)).text).toContain('Please log in to NHSmail, then tell me the day.');
    await amara.presses('I logged in today');
    expect(amara.last().text).toContain('I have noted your log-in on 3 December 2026');
    expect(priya.last().text).not.toContain('is stuck');
  });

  it.each([
    ['no, I logged in yesterday', 'I have noted your log-in on 2 December 2026'],
    ['thanks', 'You are welcome'],
    ['what is the test word?', 'test'],
  ])('read "%s" for what it says, though they ask', async (text, answer) => {
    await pass(31);
    await amara.says(text);
    expect(amara.last().text).toContain(answer);
    expect(priya.last().text).not.toContain('is stuck');
  });

  it('ask once more when a yes comes after something else', async () => {
    await pass(31);
    await amara.says('what do you hold about me?');
    await amara.says('yes');
    expect(amara.last().text).toContain('Are you locked out of NHSmail?');
    expect(priya.last().text).not.toContain('is stuck');
    await amara.presses('Yes');
    expect(priya.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'))).toBe(true);
  });

  it.each(['yes but Jo can still get in', 'yes i think so', 'maybe'])(
    'ask once more after "%s", which says neither',
    async (text) => {
      await pass(31);
      await amara.says(text);
      expect(amara.last().text).toContain('Are you locked out of NHSmail?');
      expect(priya.last().text).not.toContain('is stuck');
      await amara.says('yes');
      expect(amara.last().text).toContain('I have told Priya Shah');
    },
  );

  it('come after leave in one message, and not before its morning', async () => {
    for (let week = 0; week < 11; week += 1) {
      await pass(7);
      await amara.says('I logged in today');
    }
    // The password runs out on 2 February; its first reminder would be due on 23 January, the log-in on 8 February.
    await amara.says("I'm on leave until 10 February");
    expect(await pass(23)).toEqual([]);
    bot.wait(14.5 * (day / 24));
    await bot.sweep();
    const before = amara.cards().length;
    bot.wait(8 * (day / 24));
    await bot.sweep();
    expect(amara.cards()).toHaveLength(before);
    expect(await pass(1)).toHaveLength(1);
    expect(amara.last().text).toContain('You last logged in to NHSmail on 18 January 2027');
    expect(amara.last().text).toContain('Your NHSmail password runs out on 2 February 2027');
    expect(await pass(2)).toEqual([]);
  });

  it('ask for the day on which leave ends, when none was told', async () => {
    expect((await amara.says('off sick until further notice')).text).toContain(
      'Until which day are you away?',
    );
    await amara.says('on leave until 4 January');
    expect(amara.last().text).toContain('I will not remind you until 4 January 2027');
  });

  it('go no more to whoever has left the pharmacy', async () => {
    await amara.says('leave FAD37');
    await amara.says('yes');
    expect(await pass(40)).toEqual([]);
  });

  it('stop when nobody wants them, but an alert is still told', async () => {
    await amara.says('stop reminders');
    await amara.says('locked out');
    expect(priya.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'))).toBe(true);
    const before = amara.cards().length;
    await priya.presses('I take it');
    expect(amara.cards()).toHaveLength(before + 1);
  });

  it('rest during leave, and stop when nobody wants them', async () => {
    await amara.says("I'm on leave until 30 November");
    expect(amara.last().text).toContain('I will not remind you until 30 November 2026');
    expect(await pass(28)).toEqual([]);
    expect((await pass(1)).join()).toContain('Please log in to NHSmail today');
    await amara.says('stop reminders');
    expect(await pass(40)).toEqual([]);
  });
});

describe('what the bot asks by itself', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    await priya.opens();
    for (const text of ['FAD37', 'yes']) await amara.says(text);
  });
  afterEach(() => bot.close());

  async function passDays(days: number): Promise<void> {
    for (let count = 0; count < days; count += 1) {
      bot.wait(day);
      await bot.sweep();
    }
  }

  it('whether the portal has answered, on the day that was named', async () => {
    for (const text of ['no', 'none', 'not yet', 'independent', 'ready', 'applied', 'today', 'none'])
      await amara.says(text);
    await passDays(13);
    const before = amara.cards().length;
    await passDays(1);
    expect(amara.cards()).toHaveLength(before + 1);
    expect(amara.last().text).toContain('Bracken Hill Pharmacy: do you have your mailbox now?');
    await amara.presses('Go on with Bracken Hill Pharmacy');
    expect(amara.last().buttons.map(({ title }) => title)).toContain('Yes, it is here');
  });

  it('what is in the way after two weeks of nothing, and then tells the lead', async () => {
    await passDays(13);
    const before = amara.cards().length;
    await passDays(1);
    expect(amara.cards()).toHaveLength(before + 1);
    expect(amara.last().text).toContain('I have not heard from you for two weeks');
    await passDays(6);
    const knows = () => priya.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'));
    expect(knows()).toBe(false);
    await passDays(1);
    expect(knows()).toBe(true);
    await amara.says('yes');
    expect(priya.cards().some(({ text }) => text.includes('no longer needed'))).toBe(true);
  });

  it('whether a blocker is fixed when its days are over, and then tells the lead', async () => {
    await amara.says('the code never came');
    await passDays(2);
    expect(priya.cards()).toHaveLength(1);
    await passDays(1);
    expect(amara.last().text).toContain('is this fixed?');
    expect(amara.last().text).toContain('I have told Priya Shah');
    expect(priya.last().text).toContain('Bracken Hill Pharmacy is stuck');
  });
});

describe('an alert that nobody takes', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let grace: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    [priya, grace, tom] = [people.lead, people.secondLead, people.admin].map((person) =>
      bot.person(person),
    ) as [TeamsPerson, TeamsPerson, TeamsPerson];
    for (const person of [priya, grace, tom]) await person.opens();
    for (const text of ['FAD37', 'yes', 'the code never came']) await amara.says(text);
    await amara.presses('I need my cell lead');
  });
  afterEach(() => bot.close());

  const hour = day / 24;
  const knows = (person: TeamsPerson) =>
    person.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'));

  async function hours(count: number): Promise<void> {
    for (let passed = 0; passed < count; passed += 1) {
      bot.wait(hour);
      await bot.sweep();
    }
  }

  it('goes to the other leads after one working day, and to the admins after three', async () => {
    // Monday 10:00; one working day (8½ hours) is over on Tuesday at 10:00.
    await hours(23);
    expect([knows(priya), knows(grace), knows(tom)]).toEqual([true, false, false]);
    await hours(1);
    expect([knows(priya), knows(grace), knows(tom)]).toEqual([true, true, false]);
    await hours(47);
    expect(knows(tom)).toBe(false);
    await hours(1);
    expect(knows(tom)).toBe(true);
  });

  it('stays with the lead who takes it', async () => {
    await priya.presses('I take it');
    await hours(24 * 7);
    expect([knows(grace), knows(tom)]).toEqual([false, false]);
  });

  it('is passed on, put aside until the next working morning, solved, and opened again', async () => {
    await priya.presses('Pass on', { to: `${people.secondLead.aadObjectId}` });
    expect(priya.returned?.text).toContain('I cannot pass it on to them, so nothing is changed.');
    expect(knows(grace)).toBe(false);
    const to = priya.last().json;
    expect(JSON.stringify(to)).toContain('Grace Mbeki');
    const graceId = /"title":"Grace Mbeki","value":"([^"]+)"/.exec(JSON.stringify(to))?.[1] ?? '';
    await priya.presses('Pass on', { to: graceId });
    expect(priya.returned?.text).toContain('Passed on to Grace Mbeki.');
    expect(priya.last().text).toContain('passed on to Grace Mbeki, who has not taken it yet');
    expect(knows(grace)).toBe(true);
    await grace.presses('Put aside', { until: 'tomorrow' });
    expect(priya.last().text).toContain('taken: Grace Mbeki, put aside until 3 November 2026 at 09:00');
    const before = grace.cards().length;
    await hours(22);
    expect(grace.cards()).toHaveLength(before);
    await hours(1);
    expect(grace.last().text).toContain('You put this aside until now');
    await grace.presses('Solved', { text: 'New code sent.' });
    await grace.presses('Open again');
    expect(amara.last().text).toContain('Grace Mbeki has opened your case again');
    const [card, notice] = priya.cards().slice(-2);
    expect(card?.text).toContain('open: nobody has taken it');
    expect(notice?.text).toContain('This case is open again: Bracken Hill Pharmacy');
  });

  it('has its whole time again when it is passed on', async () => {
    await priya.presses('I take it');
    const graceId = /"title":"Grace Mbeki","value":"([^"]+)"/.exec(JSON.stringify(priya.last().json))?.[1];
    await hours(24 * 7);
    await priya.presses('Pass on', { to: graceId ?? '' });
    await hours(24 + 47);
    expect(knows(tom)).toBe(false);
    await hours(1);
    expect(knows(tom)).toBe(true);
  });

  it('is put aside for three days, or until a day that was picked, and asks when neither was', async () => {
    await priya.presses('Put aside');
    expect(priya.returned?.text).toContain('Pick until when I put it aside');
    await priya.presses('Put aside', { until: 'three_days' });
    expect(priya.last().text).toContain('put aside until 5 November 2026 at 09:00');
    await priya.presses('Put aside', { until: 'tomorrow', on: '2026-11-20' });
    expect(priya.last().text).toContain('put aside until 20 November 2026 at 09:00');
    await priya.presses('Put aside', { on: '2026-11-01' });
    expect(priya.returned?.text).toContain('That time has passed');
    await hours(24 * 17);
    expect(priya.cards().some(({ text }) => text.includes('You put this aside until now'))).toBe(false);
    await hours(24);
    expect(priya.cards().filter(({ text }) => text.includes('You put this aside until now'))).toHaveLength(1);
  });

  it('asks to pick somebody when nobody was picked', async () => {
    await priya.presses('Pass on');
    expect(priya.last().text).toContain('Please fill in what the button needs');
  });
});

describe('the Monday digest', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.close());

  it('comes once each Monday, also after a long stop, and can be turned off', async () => {
    const priya = bot.person(people.lead);
    await priya.opens();
    await bot.sweep();
    const digests = () => priya.cards().filter(({ text }) => text.includes('Your week in North')).length;
    expect(digests()).toBe(0);
    bot.wait(7 * day);
    await bot.sweep();
    await bot.sweep();
    expect(digests()).toBe(1);
    expect(priya.last().text).toContain('**14** have none');
    bot.wait(22 * day);
    await bot.restart();
    await bot.sweep();
    expect(digests()).toBe(2);
    await priya.presses('No digest any more');
    bot.wait(7 * day);
    await bot.sweep();
    expect(digests()).toBe(2);
  });
});

describe('the two clocks of one account', () => {
  it('do not disturb each other: a changed password brings no second nudge to log in', async () => {
    const bot = await startTestBot();
    const [amara, priya] = [people.contractor, people.lead].map((person) => bot.person(person));
    await priya?.opens();
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'])
      await amara?.says(text);
    await priya?.presses('Received');
    for (const text of ['today', 'today']) await amara?.says(text);
    bot.wait(21 * day);
    await bot.sweep();
    const nudges = () => amara?.cards().filter(({ text }) => text.includes('You last logged in')).length;
    expect(nudges()).toBe(1);
    await amara?.says('changed my password today');
    bot.wait(day);
    await bot.sweep();
    expect(nudges()).toBe(1);
    await bot.close();
  });
});
