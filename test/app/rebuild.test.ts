import { afterEach, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import type { Write } from '../../src/ports/store.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { beginning, day, startTestBot, type TestBot } from '../support/bot.ts';

type Stored = Record<string, unknown> & { ods: string; mailbox: Record<string, unknown> };

let bot: TestBot;
afterEach(() => bot.close());

const stored = async () =>
  (await bot.store.query({ kind: 'premises' })).map(({ key, value, version }) => ({
    key,
    version,
    value: value as Stored,
  }));

/** Puts every premises back into the form that the first version of this program wrote. */
async function makeOld(): Promise<void> {
  const writes = (await stored()).map(({ key, version, value }): Write => {
    const { reached: _, mailbox, ...rest } = value;
    return { key, expected: version, value: { ...rest, v: 1, mailbox: { status: mailbox.status } } };
  });
  expect(await bot.store.commit(writes)).toEqual([]);
}

it('gives records of the first version their past back, from their events', async () => {
  bot = await startTestBot({ store: createMemoryStore({ now: () => beginning }) });
  const amara = bot.person(people.contractor);
  for (const text of ['FAD37', 'yes', 'no', 'none']) await amara.says(text);
  bot.wait(9 * day);
  for (const text of ['not yet', 'independent', 'ready', 'applied', 'yesterday']) await amara.says(text);
  const before = await stored();
  await makeOld();
  await bot.restart();
  const after = await stored();
  expect(after.map(({ value }) => value)).toEqual(before.map(({ value }) => value));
  expect(after.find(({ value }) => value.ods === 'FAD37')?.value).toMatchObject({
    v: 2,
    mailbox: {
      status: 'waiting',
      trail: [
        { status: 'none', at: beginning },
        { status: 'waiting', at: beginning + 9 * day },
      ],
    },
    reached: { mailbox: beginning, account: beginning + 9 * day, apply: beginning + 9 * day },
  });
  await bot.restart();
  expect(await stored()).toEqual(after);
});

it('begins the past of a pharmacy now whose events cannot be read, and says so in the log', async () => {
  bot = await startTestBot({ store: createMemoryStore({ now: () => beginning }) });
  await makeOld();
  const key = 'event:FAD37:000001';
  const version = (await bot.store.read([key])).get(key)?.version ?? 0;
  await bot.store.commit([{ key, expected: version, value: { v: 1, ods: 'FAD37', n: 'damaged' } }]);
  bot.wait(day);
  await bot.restart();
  const premises = (await stored()).find(({ value }) => value.ods === 'FAD37');
  expect(premises?.value.mailbox).toEqual({
    status: 'unknown',
    trail: [{ status: 'unknown', at: beginning + day }],
  });
  expect(bot.logged).toContainEqual(
    expect.objectContaining({
      level: 'warn',
      message: 'The past of a premises could not be read; its trend begins now',
      metadata: expect.objectContaining({ ods: 'FAD37' }),
    }),
  );
});
