import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandType } from '../../src/domain/commands.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { inChannel, matrix } from './authority/matrix.ts';
import { nowhere, openWorld, type Role, roles, type Target, type World } from './authority/roles.ts';

/** What those hear who may not. Own alerts are shown, and somebody else decides. */
const refusal = /cannot show or do that for you|This is your own pharmacy|list is not there any more/;

/** The people of the pharmacies; and, where only numbers are to be said, the pharmacies. */
const ofPeople = /Amara|Owen|Ada Guest/;
const ofPharmacies = /Pharmacy|Bracken Hill|\bF(?:AD37|AB12|Z\w{3})\b/;

describe('who may do what: every command × role × scope', () => {
  let world: World;
  let untouched: unknown;
  beforeAll(async () => {
    world = await openWorld();
    untouched = await world.whole();
  });
  afterAll(() => world.close());

  /** What came of a command: what was said, and what was changed. */
  async function outcome(
    give: () => Promise<string>,
  ): Promise<{ text: string; state: unknown; whole: unknown }> {
    await world.reset();
    const text = await give();
    return { text, state: await world.state(), whole: await world.whole() };
  }

  const pressing = (role: Role, type: CommandType, target: Target) =>
    outcome(() => press(world.who[role], { type, ...matrix[type][1](target) }));

  const pressingInChannel = (role: Role, type: CommandType, target: Target) =>
    outcome(() => press(world.inChannel[role], { type, ...matrix[type][1](target) }));

  const wordsFor = (type: CommandType, target: Target) => {
    const [, , words] = matrix[type];
    return typeof words === 'function' ? words(target) : (words ?? '');
  };

  const saying = (role: Role, type: CommandType, target: Target) =>
    outcome(() => say(world.who[role], wordsFor(type, target)));

  const sayingInChannel = (role: Role, type: CommandType, target: Target) =>
    outcome(() => say(world.inChannel[role], wordsFor(type, target)));

  describe.each(roles)('%s', (role) => {
    const types = Object.keys(matrix) as CommandType[];
    const may = (type: CommandType) => matrix[type][0].includes(role);

    it('is given what they may have, and refused the rest by a forged press', {
      timeout: 120_000,
    }, async () => {
      const target = world.targetOf(role);
      for (const type of types) {
        const { text, whole } = await pressing(role, type, target);
        if (may(type)) {
          expect(text, type).not.toMatch(refusal);
          continue;
        }
        expect(text, type).toMatch(refusal);
        expect(whole, type).toEqual(untouched);
        // Everything but an own alert is refused as if it were not there.
        if (text.includes('This is your own pharmacy')) continue;
        expect((await pressing(role, type, nowhere)).text, type).toBe(text);
      }
    });

    it('is told nothing of a pharmacy or a person in a channel', { timeout: 120_000 }, async () => {
      const target = world.targetOf(role);
      for (const type of types) {
        const { text, whole } = await pressingInChannel(role, type, target);
        expect(text, type).not.toMatch(ofPeople);
        if (!inChannel[type]) expect(text, type).toMatch(/Please ask me that in our private chat/);
        else if (may(type)) expect(text, type).not.toMatch(refusal);
        else expect(text, type).toMatch(refusal);
        if (inChannel[type] === 'counts') expect(text, type).not.toMatch(ofPharmacies);
        if (!inChannel[type] || !may(type)) expect(whole, type).toEqual(untouched);
        if (inChannel[type] || matrix[type][2] === undefined) continue;
        const said = await sayingInChannel(role, type, target);
        expect(said, type).toEqual({ text, state: said.state, whole: untouched });
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
