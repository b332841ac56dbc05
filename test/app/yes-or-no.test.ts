import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

const minute = 60 * 1000;
const stale = 'This press has changed nothing.';

describe('a yes', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    amara = bot.person(people.contractor);
    await tom.opens();
    for (const text of ['FAD37', 'yes', 'my account is locked']) await amara.says(text);
  });
  afterEach(() => bot.close());

  /** Presses a button of the last card but so many. @returns what the pressed card becomes */
  async function pressOld(person: TeamsPerson, back: number, title: string): Promise<string> {
    const data = person
      .cards()
      .at(-1 - back)
      ?.buttons.find((button) => button.title === title)?.data;
    if (!data) throw new Error(`There is no button "${title}".`);
    const action = { type: 'Action.Execute', verb: 'press', data };
    const { body } = await person.posts(
      person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
    );
    return JSON.stringify(body);
  }

  /** Whether Amara is still known. */
  const isKnown = async () => (await tom.says('erase Amara Okafor')).text.includes('Shall I forget');

  it('that is pressed on the card of one question is no answer to another', async () => {
    await tom.says('FZ420 has closed');
    await tom.says('erase Amara Okafor');
    expect(await pressOld(tom, 1, 'Yes')).toContain(stale);
    await tom.says('FZ424 has closed');
    await tom.says('nudge everyone without a mailbox');
    expect(await pressOld(tom, 1, 'Yes')).toContain(stale);
    expect((await tom.says('delivery report')).text).toContain('You have nudged nobody');
    expect(await isKnown()).toBe(true);
    for (const text of ['another pharmacy', 'FZ439', 'forget me']) await amara.says(text);
    expect(await pressOld(amara, 1, 'Yes')).toContain(stale);
    expect(await isKnown()).toBe(true);
  });

  it('that is pressed on the card of a question counts, whatever was said since', async () => {
    await tom.says('FZ420 has closed');
    await tom.says('who is blocked');
    bot.wait(60 * minute);
    await pressOld(tom, 1, 'Yes');
    expect(tom.last().text).toContain('closed');
    expect((await tom.says('status of FZ420')).text).toMatch(/closed/i);
  });

  it('that only begins a sentence is none', async () => {
    for (const text of ['ok who is blocked', 'ok, who leads South?', 'yes tomorrow', 'ok and more than 5']) {
      await tom.says('erase Amara Okafor');
      expect((await tom.says(text)).text, text).not.toContain('I forget');
    }
    await tom.says('nudge everyone without a mailbox');
    for (const text of ['go on to Central', 'yes and also North'])
      expect((await tom.says(text)).text, text).not.toContain('Sent on');
    await tom.says('FZ424 has closed');
    await tom.says('correct the name of FZ424');
    expect((await tom.says('status of FZ424')).text).not.toContain('is marked as closed');
    expect(await isKnown()).toBe(true);
  });

  it('that is typed after something else is asked about once more', async () => {
    await tom.says('erase Amara Okafor');
    await tom.says('who is blocked');
    const { text, buttons } = await tom.says('ok');
    expect(text).toContain('Shall I forget Amara Okafor?');
    expect(buttons).toHaveLength(2);
    expect((await tom.says('no')).text).toContain('Nothing is changed');
    await tom.says('nudge everyone without a mailbox');
    await tom.says('how long do you keep data');
    expect((await tom.says('yes')).text).toContain('Do you still want to send the nudge to');
    expect((await tom.says('yes')).text).toContain('Sent on');
  });

  it('that is typed much later is asked about once more', async () => {
    await tom.says('FZ420 has closed');
    bot.wait(20 * minute);
    expect((await tom.says('yes')).text).toContain('Mark');
    expect((await tom.says('status of FZ424')).text).not.toContain('is marked as closed');
    await tom.says('FZ420 has closed');
    expect((await tom.says('yes')).text).toMatch(/closed/);
  });

  it('to a pharmacy may have more behind it', async () => {
    await amara.says('another pharmacy');
    await amara.says('FZ439');
    expect((await amara.says('yes we work there too')).text).not.toContain('not sure what you mean');
  });
});
