import { readFile } from 'node:fs/promises';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from './bot.ts';
import type { Card } from './cards.ts';
import { attach, openFileHost } from './files.ts';
import type { TeamsPerson } from './teams.ts';

/** The demo's bot, and its admin who sends it lists. */
export interface Importing {
  readonly bot: TestBot;
  readonly tom: TeamsPerson;
  /** The demo's pharmacy list, of 40 lines under a header. */
  readonly demo: string;
  /** Puts a file where Teams keeps files. @returns its address */
  put(content: string): string;
  /** Attaches a file; gives the card that answers. */
  send(content: string | Uint8Array, name?: string): Promise<Card>;
  /** The titles of the buttons of a card, the one that stands out in capitals. */
  buttons(card: Card): string[];
  /** How many pharmacies are open. */
  open(): Promise<number>;
  stored(key: string): Promise<Record<string, unknown> | undefined>;
  close(): Promise<void>;
}

/** Starts the bot, and puts the admin in front of it. */
export async function startImporting(): Promise<Importing> {
  const bot = await startTestBot();
  const files = await openFileHost();
  const tom = bot.person(people.admin);
  await tom.opens();
  return {
    bot,
    tom,
    demo: await readFile('env/demo/pharmacies.csv', 'utf8'),
    put: (content) => files.put(content),
    send: (content, name) => attach(tom, files.put(content), name),
    buttons: ({ buttons }) =>
      buttons.map(({ title, style }) => (style === 'positive' ? title.toUpperCase() : title)),
    async open() {
      const premises = await bot.store.query({ kind: 'premises' });
      return premises.filter(({ value }) => (value as { listed: string }).listed === 'open').length;
    },
    stored: async (key) => (await bot.store.read([key])).get(key)?.value as Record<string, unknown>,
    async close() {
      await bot.close();
      await files.close();
    },
  };
}
