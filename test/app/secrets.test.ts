import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** One of each kind, with a part that occurs nowhere else. */
const secrets: readonly (readonly [text: string, part: string])[] = [
  ['my password is Zephyrine88', 'Zephyrine88'],
  ['the code is 730 918', '730 918'],
  ['my first pet was Quillfeather', 'Quillfeather'],
  ['her nhs number is 943 476 5919', '943 476'],
  ['patient Odalys Venn dob 12/03/1985', 'Odalys'],
  ['my card is 4111 1111 1111 1111', '4111'],
  ['Bearer ya29QwErTyUiOpAsDfGhJkLzXcVb0123', 'ya29QwErTy'],
  ['amara.okafor@nhs.net / Marzipan44', 'Marzipan44'],
];

describe('a secret', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    priya = bot.person(people.lead);
    await priya.opens();
    amara = bot.person(people.contractor);
  });
  afterEach(() => bot.close());

  /** Everything that is stored, logged or sent. */
  async function everything(): Promise<string> {
    const kinds = ['premises', 'person', 'contact', 'cell', 'conversation', 'alert', 'event', 'outbox'];
    const stored = await Promise.all(
      [...kinds, 'processed', 'meta', 'audit'].map((kind) => bot.store.query({ kind }).catch(() => [])),
    );
    return JSON.stringify([stored, bot.logged, bot.connector.posted, amara.returned, priya.returned]);
  }

  async function expectNoneKept(): Promise<void> {
    const kept = await everything();
    expect(kept).toContain('Bracken Hill Pharmacy');
    expect(secrets.map(([, part]) => part).filter((part) => kept.includes(part))).toEqual([]);
  }

  /** Types every secret where the person stands now. */
  async function typesAll(who: TeamsPerson): Promise<void> {
    for (const [text] of secrets) {
      await who.says(text);
      expect(who.last().text, text).toContain('Please delete that message now');
    }
  }

  it('typed at any question is neither stored, nor logged, nor passed on', async () => {
    await typesAll(amara);
    for (const text of ['FAD37', 'yes', 'no', 'none', 'not yet', 'head office', 'Sam', 'yesterday']) {
      await amara.says(text);
      await typesAll(amara);
    }
    await typesAll(priya);
    await expectNoneKept();
  });

  it('put into the inputs of a card is not kept either', async () => {
    for (const text of ['FAD37', 'yes', 'no', 'none', 'not yet', 'head office']) await amara.says(text);
    for (const [text] of secrets) {
      await amara.presses('Send', { reply: text });
      await amara.says("I'm stuck");
      await amara.presses('Send', { code: 'other', text });
    }
    await amara.says("I'm stuck");
    await amara.presses('Send', { code: 'locked_out', text: 'I need it today' });
    for (const [text] of secrets) {
      await priya.presses('Add a note', { text });
      await priya.presses('Solved', { text });
    }
    await expectNoneKept();
    expect(priya.cards().some(({ text }) => text.includes('I need it today'))).toBe(true);
  });

  it('forged into the data of a press is not kept', async () => {
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    for (const [text] of secrets) {
      const asked = { question: 'can_open', ods: 'FAD37', turn: 0 };
      const forged = [
        { type: 'say_pharmacy', text },
        { type: 'stuck', code: 'other', text },
        { type: 'answer', asked, answer: { kind: 'text', text } },
        { type: 'answer', asked, answer: { kind: 'names', names: [{ label: text }] } },
      ];
      for (const command of forged) {
        const action = { type: 'Action.Execute', verb: 'press', data: { command } };
        const { status } = await amara.posts(
          amara.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
        );
        expect(status).toBe(200);
      }
    }
    await expectNoneKept();
  });

  it('in a channel gets the same answer', async () => {
    const channel = bot.person(people.admin, { conversationId: '19:channel', conversationType: 'channel' });
    await typesAll(channel);
    await amara.says('FAD37');
    await expectNoneKept();
  });
});
