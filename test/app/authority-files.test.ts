import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoTenantId, people } from '../../src/playground/people.ts';
import { attach, type FileHost, openFileHost } from '../support/files.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { openWorld, type Role, roles, type World } from './authority/roles.ts';

const desk: readonly Role[] = ['its lead', 'its lead and contractor', 'lead of another cell', 'admin'];

describe('who may do what with files', () => {
  let world: World;
  let files: FileHost;
  let list: string;
  beforeAll(async () => {
    files = await openFileHost();
    list = await readFile('env/demo/pharmacies.csv', 'utf8');
    world = await openWorld({
      overrides: {
        settings: {
          lpcName: 'Bracken Vale LPC',
          testAddress: 'test@lpc.example',
          adminIds: [people.admin.aadObjectId],
          allowedTenants: [demoTenantId],
          isHoliday: () => false,
          hasFileConsent: true,
        },
      },
    });
  });
  beforeEach(() => world.reset());
  afterAll(async () => {
    await world.close();
    await files.close();
  });

  const consentOf = (person: TeamsPerson, exportId: string, action: 'accept' | 'decline') => {
    const uploadInfo = {
      uploadUrl: files.uploadUrl,
      uniqueId: 'u1',
      fileType: 'csv',
      contentUrl: 'https://lpc.sharepoint.com/list.csv',
      name: 'list.csv',
    };
    const value = { type: 'fileUpload', action, context: { exportId }, uploadInfo };
    return person.posts(person.activity({ type: 'invoke', name: 'fileConsent/invoke', value }));
  };
  const exportOf = async (by: TeamsPerson) => {
    await by.says('who is blocked');
    await by.says('export csv');
    const [entry] = await world.bot.store.query({ kind: 'export' });
    return entry?.key.replace('export:', '') ?? '';
  };

  it.each(roles.filter((role) => role !== 'admin'))(
    'no list is read from %s, whatever it is',
    async (role) => {
      const before = await world.state();
      const url = files.put(list);
      const told = await attach(world.who[role], url);
      expect(files.fetched.get(url)).toBeUndefined();
      expect(await world.state()).toEqual(before);
      // A list, a roster and a file that is not there: all the same.
      for (const other of [files.put('ods_code,cell,lead_email\n,North,me@lpc.example\n'), `${url}0`]) {
        await world.reset();
        expect((await attach(world.who[role], other)).text).toBe(told.text);
        expect(files.fetched.get(other)).toBeUndefined();
      }
    },
  );

  it('a list is read from an admin', async () => {
    expect((await attach(world.who.admin, files.put(list))).text).toContain('Pharmacy list: list.csv');
  });

  it.each(roles)('"export csv" typed by %s after a list was refused or shown', async (role) => {
    for (const text of ['who is blocked', 'export csv']) await world.who[role].says(text);
    const exports = await world.bot.store.query({ kind: 'export' });
    expect(exports).toHaveLength(desk.includes(role) ? 1 : 0);
  });

  it.each(roles.filter((role) => role !== 'admin'))(
    'the file that an admin was offered is not given to %s',
    async (role) => {
      const exportId = await exportOf(world.who.admin);
      const before = await world.state();
      const stored = files.stored.size;
      const person = world.who[role];
      for (const action of ['accept', 'decline'] as const) {
        const answers: string[] = [];
        for (const id of [exportId, 'nothing-there', '']) {
          const said = person.cards().length;
          const { status } = await consentOf(person, id, action);
          const words = person.cards().slice(said);
          answers.push(`${status} ${words.map(({ text }) => text).join()}`);
        }
        // Somebody else's, and one that is not there: the same words.
        expect(answers[1]).toBe(answers[0]);
        expect(answers[0]).toMatch(/^200 .*(?:not there any more|cannot show or do that)/s);
      }
      expect(files.stored.size).toBe(stored);
      expect(await world.state()).toEqual(before);
    },
  );

  it('an admin who takes the file of another admin gets nothing', async () => {
    const exportId = await exportOf(world.who['its lead']);
    await consentOf(world.who.admin, exportId, 'accept');
    expect(files.stored.size).toBe(0);
    expect(world.who.admin.last().text).toContain('not there any more');
    await consentOf(world.who['its lead'], exportId, 'accept');
    expect(files.stored.size).toBe(1);
  });
});

describe('who gets a file by a link', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const linkOf = async (person: TeamsPerson) => {
    await person.says('who is blocked');
    const { buttons } = await person.says('export csv');
    return new URL(buttons.find(({ title }) => title === 'Download')?.url ?? '').pathname;
  };
  const open = async (path: string) => {
    const response = await fetch(`${world.bot.url}${path}`);
    return `${response.status} ${await response.text()}`;
  };

  it('whoever has it as it was given; a forged one and one of a file that is not there say the same', async () => {
    await world.reset();
    const [tom, kofi] = [await linkOf(world.who.admin), await linkOf(world.who['lead of another cell'])];
    expect(await open(tom)).toMatch(/^200 .*Bracken Hill Pharmacy/s);
    expect(await open(kofi)).not.toContain('Bracken Hill Pharmacy');
    const [ofTom, until = '', signature = ''] = tom.replace('/files/', '').split('.');
    const [ofKofi, , signatureOfKofi] = kofi.replace('/files/', '').split('.');
    const signed = createHmac('sha256', 'a guessed key').update(`${ofTom}.${until}`).digest('base64url');
    const missing = await open('/files/nothing');
    expect(missing).toMatch(/^404 /);
    for (const token of [
      // Somebody else's file under one's own signature, and the reverse.
      `${ofTom}.${until}.${signatureOfKofi}`,
      `${ofKofi}.${until}.${signature}`,
      // Longer than it was given for; signed with another key; without a signature.
      `${ofTom}.${Number(until) + 1}.${signature}`,
      `${ofTom}.${until}.${signed}`,
      `${ofTom}.${until}.`,
      `${ofTom}.${until}`,
      `${ofTom}`,
      `nothing.${until}.${signature}`,
    ])
      expect(await open(`/files/${token}`), token).toBe(missing);
    world.bot.wait(15 * 60 * 1000);
    expect(await open(tom)).toBe(missing);
  });
});
