import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoTenantId, people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** Everything that is progress: premises, their events, alerts. */
async function progress({ store }: TestBot): Promise<unknown> {
  const kinds = await Promise.all(['premises', 'event', 'alert'].map((kind) => store.query({ kind })));
  return kinds.flat();
}

describe('what gets a plain answer and changes nothing', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
  });
  afterEach(() => bot.close());

  /** Does something, and expects that all progress stays as it was. */
  async function changesNothing(act: () => Promise<unknown>): Promise<void> {
    const before = await progress(bot);
    await act();
    expect(await progress(bot)).toEqual(before);
  }

  const whichPharmacy: readonly (readonly [string, string, RegExp])[] = [
    ['an unknown ODS code', 'FZZ99', /I cannot find FZZ99 in the pharmacy list/],
    ['a head-office code', 'A1B2C', /looks like the code of a head office/],
    ['an older head-office code', 'P05', /looks like the code of a head office/],
    ['rubbish', 'asdf', /cannot find that in the pharmacy list/],
    ['an emoji', '🙂', /not sure what you mean/],
    ['10,000 characters', 'x'.repeat(10_000), /too long for me/],
    ['nothing', '   ', /nothing to read/],
  ];
  it.each(whichPharmacy)('%s, when asked for the pharmacy', async (_, text, answer) => {
    await amara.says('hello');
    await changesNothing(() => amara.says(text));
    expect(amara.last().text).toMatch(answer);
  });

  const whatAddress: readonly (readonly [string, string, RegExp])[] = [
    ['the address of another pharmacy', 'pharmacy.fab12@nhs.net', /belongs to another pharmacy/],
    ['an address outside nhs.net', 'pharmacy.fad37@gmail.com', /does not end in @nhs.net/],
    [
      'an address outside nhs.net that ends like it',
      'pharmacy.fad37@not-nhs.net',
      /does not end in @nhs.net/,
    ],
    ['rubbish', 'asdf', /not sure what you mean/],
    ['an emoji', '👍', /not sure what you mean/],
    ['10,000 characters', 'a'.repeat(10_000), /too long for me/],
  ];
  it.each(whatAddress)('%s, when asked for the shared address', async (_, text, answer) => {
    for (const said of ['FAD37', 'yes', 'yes']) await amara.says(said);
    await changesNothing(() => amara.says(text));
    expect(amara.last().text).toMatch(answer);
    expect(amara.last().text).toContain('What is the address of the shared mailbox?');
  });

  it('a picture', async () => {
    for (const said of ['FAD37', 'yes']) await amara.says(said);
    const attachments = [
      { contentType: 'image/png', contentUrl: 'https://example.org/a.png', name: 'a.png' },
    ];
    await changesNothing(() => amara.posts(amara.activity({ type: 'message', attachments })));
    expect(amara.last().text).toContain('I cannot read pictures or files here');
  });

  it('a future date where a past one is asked', async () => {
    for (const said of ['FAD37', 'yes', 'no', 'none', 'not yet', 'independent', 'ready', 'applied'])
      await amara.says(said);
    await changesNothing(() => amara.says('next Friday'));
    expect(amara.last().text).toContain('That day is still to come');
    await changesNothing(() => amara.says('31 February'));
  });

  it("a press on yesterday's card", async () => {
    for (const said of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net']) await amara.says(said);
    await changesNothing(() => amara.presses('No, or I do not know'));
    expect(amara.returned?.text).toContain('That card was out of date');
    expect(amara.returned?.text).toContain('Who opens, or will open, this mailbox?');
  });

  it("a forged card that names somebody else's pharmacy", async () => {
    for (const said of ['FAD37', 'yes']) await amara.says(said);
    const commands = [
      {
        type: 'answer',
        asked: { question: 'can_open', ods: 'FZ428', turn: 0 },
        answer: { kind: 'option', option: 'yes' },
      },
      { type: 'answer', asked: { question: 'can_open', ods: 'FZ428', turn: 0 } },
      { type: 'status', ods: 'FZ428' },
      { type: 'show_list', list: { of: 'lacking' } },
      { type: 'take_alert', alertId: 'FZ428-1' },
      { type: 'test_result', alertId: 'FZ428-1', received: true },
      { type: 'no_such_command' },
    ];
    for (const command of commands) {
      await changesNothing(async () => {
        const action = { type: 'Action.Execute', verb: 'press', data: { command, reply: 'yes' } };
        const answer = await amara.posts(
          amara.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
        );
        expect(answer.status, command.type).toBe(200);
        expect(JSON.stringify(answer.body), command.type).not.toContain('Meadow');
      });
      expect(amara.last().text, command.type).not.toContain('Meadow');
    }
  });

  it('a person of another tenant', async () => {
    const stranger = bot.person(people.secondContractor, {
      tenantId: '99999999-0000-4000-8000-000000000009',
    });
    await changesNothing(() => stranger.says('FAD37'));
    expect(stranger.last().text).toContain('I only work for people in the Teams of Bracken Vale LPC');
  });

  it("a contractor's typing an admin's question", async () => {
    for (const said of ['FAD37', 'yes']) await amara.says(said);
    const asked = [
      'which premises lack shared mailboxes',
      'who is blocked',
      'status of FZ428',
      'status of FZZ99',
      'my alerts',
    ];
    for (const text of asked) {
      await changesNothing(() => amara.says(text));
      expect(amara.last().text, text).toContain('I cannot show or do that for you');
    }
  });

  it('a forged card that names somebody else as the owner of an account', async () => {
    for (const said of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net']) await amara.says(said);
    const [entry] = (await bot.store.read(['premises:FAD37'])).values();
    const stored = entry?.value as { walk: { turn: number } } | undefined;
    const asked = { question: 'who_opens', ods: 'FAD37', turn: stored?.walk.turn };
    const daniel = `${demoTenantId}:${people.secondContractor.aadObjectId}`;
    for (const personId of [daniel, 'pharmacy:FAD37', 'nobody']) {
      const answer = { kind: 'names', names: [{ label: 'Daniel', personId }] };
      const action = {
        type: 'Action.Execute',
        verb: 'press',
        data: { command: { type: 'answer', answer, asked } },
      };
      await changesNothing(() =>
        amara.posts(amara.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } })),
      );
    }
  });

  it('a yes to nothing', async () => {
    await changesNothing(() => amara.says('yes'));
    expect(amara.last().text).toContain('Which');
  });
});
