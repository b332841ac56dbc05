import { writeFile } from 'node:fs/promises';
import { kinds } from '../../../src/app/records/kinds.ts';
import type { Person } from '../../../src/playground/people.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { beginning, day, startTestBot, type TestBot } from '../../support/bot.ts';
import type { Place, TeamsPerson } from '../../support/teams.ts';
import { makeTemporaryFolder } from '../../wire/temporary-folder.ts';
import { nowhere, type Target } from '../authority/roles.ts';

/**
 * Two cells. Whatever is said, named or written of the pharmacies of Zedland holds a mark that stands nowhere else, so
 * that it is found wherever it is shown: "quz" in words, the code FQZ…, the postcode ZZ9 9QZ.
 */
export const marks = /[\w.]*quz\w*|fqz\d\d|zz9 9qz/gi;
/** What the LPC says of the other cell and its leads: no pharmacy's, but no contractor's business either. */
export const marksOfCell = /zed\w*|7946 0951/gi;

/** How a pharmacy is told from others, where somebody looks for their own. */
export const publicWords = /Quzfield Chemist \d|\d Quzstreet|FQZ\d\d|ZZ9 9QZ/g;

const codes = ['FQZ01', 'FQZ02', 'FQZ03', 'FQZ04', 'FQZ05', 'FQZ06'] as const;
const own = ['FSA01', 'FSA02', 'FSA03'] as const;

/** Those who ask. */
export const askers = ['lead of another cell', 'contractor of another pharmacy', 'stranger'] as const;
export type Asker = (typeof askers)[number];

const persons: Readonly<Record<Asker, Person>> = {
  'lead of another cell': named('Sid Southlead', 'sid@south.example', 'd2'),
  'contractor of another pharmacy': named('Sol South', 'sol@south.example', 'e4'),
  stranger: named('Nobody Known', 'nobody@nowhere.example', 'e5'),
};

/** The world, which can be set back to what it was at first. */
export interface ShownWorld {
  readonly bot: TestBot;
  readonly admin: TeamsPerson;
  readonly zoe: TeamsPerson;
  readonly who: Readonly<Record<Asker, TeamsPerson>>;
  /** Pharmacies of the other cell with their alerts: one with all that there is, one that has nobody. */
  readonly targets: readonly Target[];
  readonly alertIds: readonly string[];
  /** Somebody who asks, speaking somewhere else. */
  speaks(asker: Asker, place: Partial<Place>): TeamsPerson;
  /** Somebody who may see everything of Zedland, where others read along. */
  inChannel(who: 'admin' | 'zoe'): TeamsPerson;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Pharmacies of Zedland in every state that there is, and some of South, whose lead and contractor ask. */
export async function openShownWorld(): Promise<ShownWorld> {
  const folder = await makeTemporaryFolder();
  await writeFile(folder.path('pharmacies.csv'), pharmacyList());
  await writeFile(folder.path('roster.csv'), roster());
  const store = createMemoryStore({ now: () => beginning });
  const adminId = idOf('c9');
  const bot = await startTestBot({
    store,
    env: {
      PHARMACY_LIST: folder.path('pharmacies.csv'),
      ROSTER: folder.path('roster.csv'),
      ADMIN_IDS: adminId,
    },
  });
  const person = (name: string, email: string, code: string) => bot.person(named(name, email, code));
  const entitled = {
    zoe: named('Zoe Zedlead', 'zoe@zed.example', 'd1'),
    admin: named('Ann Admin', 'ann@lpc.example', 'c9'),
  };
  const [zoe, admin] = [bot.person(entitled.zoe), bot.person(entitled.admin)];
  const who: Record<Asker, TeamsPerson> = {
    'lead of another cell': bot.person(persons['lead of another cell']),
    'contractor of another pharmacy': bot.person(persons['contractor of another pharmacy']),
    stranger: bot.person(persons.stranger),
  };
  for (const present of [zoe, admin, ...Object.values(who)]) await present.opens();
  for (const text of ['FSA01', 'yes', 'yes']) await who['contractor of another pharmacy'].says(text);
  for (const text of ['hello', 'stop']) await who.stranger.says(text);
  const says = async (speaker: TeamsPerson, ...texts: readonly string[]) => {
    for (const text of texts) await speaker.says(text);
  };
  const cara = person('Cara Quzone', 'cara@quz.example', 'f1');
  await says(cara, 'FQZ01', 'yes', 'yes', 'pharmacy.fqz01@nhs.net', 'me and Quzsam', 'sent');
  await zoe.presses('Received');
  await says(cara, 'logged in today', 'changed my password today');
  const finn = person('Finn Quztwo', 'finn@quz.example', 'f2');
  await says(
    finn,
    'FQZ02',
    'yes',
    'no',
    'none',
    'not yet',
    'independent',
    'ready',
    'applied',
    'yesterday',
    'INC-QUZ7',
  );
  const hetty = person('Hetty Quzthree', 'hetty@quz.example', 'f3');
  await says(
    hetty,
    'FQZ03',
    'yes',
    'no',
    'none',
    'not yet',
    'head office',
    'Quzco Holdings',
    'yesterday',
    '30 November 2026',
  );
  const ivo = person('Ivo Quzfour', 'ivo@quz.example', 'f4');
  await says(ivo, 'FQZ04', 'yes', 'yes', 'pharmacy.fqz04@nhs.net', 'me and Quzjo', 'sent');
  await says(person('Uma Quzfive', 'uma@quz.example', 'f6'), 'FQZ05', 'yes', 'yes');
  await says(person('Gil Quzguest', '', 'f5'), 'FQZ01', 'yes', 'no');
  bot.wait(36 * day);
  await bot.sweep();
  await says(cara, 'I am locked out');
  await zoe.presses('I take it');
  await zoe.presses('Add a note', { text: 'A quznote' });
  await hetty.says("I'm stuck");
  await hetty.presses('Send', { code: 'other', text: 'The quzcable is loose' });
  const entries = (await Promise.all(Object.keys(kinds).map((kind) => store.query({ kind })))).flat();
  const found = (await store.query({ kind: 'alert' })).map(
    ({ value }) => value as { id: string; ods: string; state: string; subject: { kind: string } },
  );
  const alertOf = (kind: string) => {
    const alert = found.find(({ subject, state }) => subject.kind === kind && state !== 'solved');
    if (!alert) throw new Error(`No alert is about a ${kind}.`);
    return alert.id;
  };
  return {
    bot,
    admin,
    zoe,
    who,
    targets: [
      { ods: 'FQZ01', blocker: alertOf('blocker'), test: alertOf('test'), claim: alertOf('claim') },
      { ...nowhere, ods: 'FQZ06' },
    ],
    alertIds: found.map(({ id }) => id),
    speaks: (asker, place) => bot.person(persons[asker], place),
    inChannel: (asker) =>
      bot.person(entitled[asker], { conversationId: `19:open-${asker}`, conversationType: 'channel' }),
    async reset() {
      await store.clear();
      await store.commit(entries.map(({ key, value }) => ({ key, expected: 0, value })));
    },
    async close() {
      await bot.close();
      await store.close();
      await folder.remove();
    },
  };
}

function named(name: string, email: string, code: string): Person {
  const aadObjectId = idOf(code);
  return { name, email, aadObjectId, teamsId: `29:${aadObjectId}` };
}

function idOf(code: string): string {
  return `de300000-0000-4000-8000-0000000000${code}`;
}

function pharmacyList(): string {
  return [
    'ODS code,Name,Address,Postcode',
    ...codes.map((code, n) => `${code},Quzfield Chemist ${n},${n} Quzstreet,ZZ9 9QZ`),
    ...own.map((code, n) => `${code},Sandbank Pharmacy ${n},${n} High Street,ZZ1 1AA`),
  ].join('\n');
}

function roster(): string {
  const people = ['cara', 'finn', 'hetty', 'ivo', 'uma'];
  return [
    'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email',
    ...codes.map(
      (code, n) => `${code},Zedland,,,,${people[n] ? `${people[n]}@quz.example` : 'nobody@quz.example'}`,
    ),
    ...own.map((code) => `${code},South,,,,sol@south.example`),
    ',Zedland,zoe@zed.example,020 7946 0951,1,',
    ',South,sid@south.example,020 7946 0950,1,',
  ].join('\n');
}
