import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { post } from './post.ts';
import { stored } from './stored.ts';

const long = 'x'.repeat(100_000);
const answer = { type: 'answer', asked: { question: 'can_open', ods: 'FAD37', turn: 1 } };

/** Card data that no card of ours sends, as JSON: an object literal could not hold `__proto__`. */
const rubbish: readonly string[] = [
  'null',
  '7',
  '-1e400',
  'true',
  `"${long}"`,
  '[]',
  '[[[[[]]]]]',
  '{}',
  '{"command":null}',
  '{"command":7}',
  '{"command":[]}',
  '{"command":"answer"}',
  '{"command":{}}',
  '{"command":{"type":7}}',
  '{"command":{"type":null}}',
  '{"command":{"type":"constructor"}}',
  '{"command":{"type":"__proto__"}}',
  '{"command":{"type":"toString"}}',
  `{"command":{"type":"${long}"}}`,
  '{"__proto__":{"command":{"type":"start_over"}}}',
  '{"constructor":{"prototype":{"command":{"type":"stop"}}},"command":{"type":"nothing"}}',
  '{"command":{"__proto__":{"type":"stop"}}}',
  '{"command":{"type":"answer"}}',
  JSON.stringify({ command: { ...answer, answer: 7 } }),
  JSON.stringify({ command: { ...answer, answer: { kind: 'option', option: long } } }),
  JSON.stringify({ command: { ...answer, answer: { kind: 'option', option: '__proto__' } } }),
  JSON.stringify({ command: { ...answer, answer: { kind: 'constructor' } } }),
  JSON.stringify({ command: { ...answer, asked: { question: '__proto__', ods: 'FAD37', turn: 1 } } }),
  JSON.stringify({ command: { ...answer, asked: { ...answer.asked, turn: -1 } } }),
  JSON.stringify({ command: { ...answer, asked: { ...answer.asked, turn: 1e308 } } }),
  JSON.stringify({ command: { ...answer, asked: { ...answer.asked, ods: '../premises' } } }),
  JSON.stringify({ command: answer, reply: long }),
  JSON.stringify({ command: answer, reply: { toString: 1 } }),
  JSON.stringify({ command: { type: 'choose_pharmacy', ods: `F${long}` } }),
  JSON.stringify({ command: { type: 'choose_pharmacy', ods: 7 } }),
  JSON.stringify({ command: { type: 'say_pharmacy', text: long } }),
  JSON.stringify({ command: { type: 'take_alert', alertId: '__proto__' } }),
  JSON.stringify({ command: { type: 'take_alert', alertId: long } }),
  JSON.stringify({ command: { type: 'note_alert', alertId: 'a', text: '', revision: 'x' } }),
  JSON.stringify({ command: { type: 'solve_alert', alertId: 'a', revision: Number.MAX_VALUE } }),
  JSON.stringify({ command: { type: 'correct', question: 'constructor', accountId: '__proto__' } }),
  JSON.stringify({ command: { type: 'ask_fact', fact: '__proto__' } }),
  JSON.stringify({ command: { type: 'ask_fact', fact: long } }),
  JSON.stringify({ command: { type: 'status', ods: '__proto' } }),
];

describe('rubbish in card data', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    await amara.says('FAD37');
    await amara.says('yes');
  });
  afterEach(() => bot.close());

  /** Posts an activity whose card data are given as JSON. */
  async function press(activity: Record<string, unknown>, data: string): Promise<number> {
    const { status, text } = await post(
      bot.url,
      JSON.stringify(activity).replace('"DATA"', () => data),
    );
    expect(text).not.toMatch(/zod|invalid|expected|stack|at \//i);
    await bot.settle();
    return status;
  }

  /** What rubbish must not change; that it was asked about, and answered, is another matter. */
  const facts = () => stored(bot.store, ['premises', 'event', 'alert', 'contact', 'cell']);

  it.each(rubbish.map((data) => [data.slice(0, 80), data]))(
    'is answered and changes nothing: %s',
    async (_, data) => {
      const before = await facts();
      const said = amara.cards().length;
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: 'DATA' } } };
      expect(await press(amara.activity(invoke), data)).toBe(200);
      expect(await press(amara.activity({ type: 'message', value: 'DATA' }), data)).toBe(200);
      expect(await facts()).toEqual(before);
      expect(amara.cards().length).toBeGreaterThan(said);
      expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it.each(['null', '7', '"x"', '[]', '{}', '{"action":null}', '{"action":7}', '{"action":{"data":null}}'])(
    'is answered and changes nothing in the place of an action: %s',
    async (value) => {
      const before = await facts();
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: 'DATA' };
      expect(await press(amara.activity(invoke), value)).toBe(200);
      expect(await facts()).toEqual(before);
    },
  );

  it('leaves the prototypes alone', async () => {
    const data =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"command":{"type":"help"}}';
    await press(amara.activity({ type: 'message', value: 'DATA' }), data);
    expect({}).not.toHaveProperty('polluted');
  });
});
