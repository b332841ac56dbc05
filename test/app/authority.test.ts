import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandType } from '../../src/domain/commands.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { matrix } from './authority/matrix.ts';
import { nowhere, openWorld, type Role, roles, type Target, type World } from './authority/roles.ts';

/** What those hear who may not. Own alerts are shown, and somebody else decides. */
const refusal = /cannot show or do that for you|This is your own pharmacy|list is not there any more/;

describe('who may do what: every command × role × scope', () => {
  let world: World;
  let untouched: unknown;
  beforeAll(async () => {
    world = await openWorld();
    untouched = await world.state();
  });
  afterAll(() => world.close());

  /** What came of a command: what was said, and what was changed. */
  async function outcome(give: () => Promise<string>): Promise<{ text: string; state: unknown }> {
    await world.reset();
    const text = await give();
    return { text, state: await world.state() };
  }

  const pressing = (role: Role, type: CommandType, target: Target) =>
    outcome(() => press(world.who[role], { type, ...matrix[type][1](target) }));

  const saying = (role: Role, type: CommandType, target: Target) => {
    const [, , words] = matrix[type];
    return outcome(() => say(world.who[role], typeof words === 'function' ? words(target) : (words ?? '')));
  };

  describe.each(roles)('%s', (role) => {
    const types = Object.keys(matrix) as CommandType[];
    const may = (type: CommandType) => matrix[type][0].includes(role);

    it('is given what they may have, and refused the rest by a forged press', {
      timeout: 120_000,
    }, async () => {
      const target = world.targetOf(role);
      for (const type of types) {
        const { text, state } = await pressing(role, type, target);
        if (may(type)) {
          expect(text, type).not.toMatch(refusal);
          continue;
        }
        expect(text, type).toMatch(refusal);
        expect(state, type).toEqual(untouched);
        // Everything but an own alert is refused as if it were not there.
        if (text.includes('This is your own pharmacy')) continue;
        expect((await pressing(role, type, nowhere)).text, type).toBe(text);
      }
    });

    it('gets by words what a press gives, and no more', { timeout: 120_000 }, async () => {
      const target = world.targetOf(role);
      for (const type of types.filter((each) => matrix[each][2] !== undefined)) {
        const said = await saying(role, type, target);
        const pressed = await pressing(role, type, target);
        expect(said.state, type).toEqual(pressed.state);
        expect(said.text, type).toBe(pressed.text);
        if (!may(type)) expect((await saying(role, type, nowhere)).text, type).toBe(said.text);
      }
    });
  });
});

describe('words about the alert of a pharmacy that is not theirs', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** What is said where FZ245 has one alert. */
  async function ask(role: Role, words: string): Promise<string> {
    await world.reset();
    for (const text of ['act for FZ245', 'I am locked out', 'stop acting'])
      await world.who['its lead'].says(text);
    const alerts = () => world.bot.store.query({ kind: 'alert', where: { ods: 'FZ245' } });
    const before = await alerts();
    expect(before).toHaveLength(1);
    const said = await say(world.who[role], words);
    expect(await alerts()).toEqual(before);
    return said;
  }

  it.each(roles.filter((role) => !['admin', 'its lead', 'its lead and contractor'].includes(role)))(
    'tell %s neither that there is one, nor that there is the pharmacy',
    async (role) => {
      for (const words of [
        (ods: string) => `I'll take the alert of ${ods}`,
        (ods: string) => `note on ${ods}: rang them`,
        (ods: string) => `mark the alert of ${ods} as solved`,
        (ods: string) => `reopen ${ods}`,
      ]) {
        const said = await ask(role, words('FZ245'));
        // One without an alert, and one that is nowhere.
        expect(await ask(role, words('FZ249'))).toBe(said);
        expect(await ask(role, words('FZZ99'))).toBe(said);
      }
    },
  );
});

/** Presses a forged button; gives what was said, and otherwise what the card became. */
async function press(person: TeamsPerson, command: Record<string, unknown>): Promise<string> {
  const said = person.cards().length;
  const action = { type: 'Action.Execute', verb: 'press', data: { command } };
  const { status, body } = await person.posts(
    person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
  );
  expect(status, String(command.type)).toBe(200);
  const cards = person.cards().slice(said);
  return cards.length > 0 ? cards.map(({ text }) => text).join('\n') : JSON.stringify(body);
}

/** Types words; gives what was said. */
async function say(person: TeamsPerson, text: string): Promise<string> {
  const said = person.cards().length;
  await person.says(text);
  const cards = person.cards().slice(said);
  return cards.map((card) => card.text).join('\n');
}
