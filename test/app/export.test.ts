import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { attach, type FileHost, openFileHost } from '../support/files.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('lists as files', () => {
  let bot: TestBot;
  let files: FileHost;
  let tom: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    files = await openFileHost();
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    for (const person of [tom, priya]) await person.opens();
  });
  afterEach(async () => {
    await bot.close();
    await files.close();
  });

  const download = async (person: TeamsPerson) => {
    const url = new URL(
      person.last().buttons.find(({ title }) => title === 'Download')?.url ?? 'http://none',
    );
    const response = await fetch(`${bot.url}${url.pathname}`);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  it('are exactly the list that was shown, all of it, by a short-lived link', async () => {
    await tom.says('which premises lack a mailbox in south');
    await tom.says('export CSV');
    expect(tom.last().text).toContain('The link holds for 15 minutes.');
    const { status, text, headers } = await download(tom);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toMatch(/Pharmacy,ODS code,Cell,Mailbox$/);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.slice(1).every((line) => line.includes(',South,'))).toBe(true);
    const entry = (await bot.store.query({ kind: 'audit' })).at(-1);
    expect(entry?.value).toMatchObject({
      what: 'exported',
      of: 'lacking',
      counts: { rows: lines.length - 1 },
    });
    bot.wait(15 * 60 * 1000);
    expect((await download(tom)).status).toBe(404);
  });

  it('have no more than the person may see, whatever the card says', async () => {
    await priya.says('which premises lack shared mailboxes');
    await priya.presses('Export CSV');
    const { text } = await download(priya);
    expect(text.trim().split('\r\n')).toHaveLength(15);
    expect(text).not.toContain('South');
    const asked = priya.cards().length;
    const press = async (command: Record<string, unknown>) => {
      const action = { type: 'Action.Execute', verb: 'press', data: { command } };
      await priya.posts(priya.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }));
      return priya.last().text;
    };
    expect(await press({ type: 'export_csv', list: { of: 'leads_not_here' } })).toContain(
      'not there any more',
    );
    expect(await press({ type: 'export_csv', list: { of: 'lacking', cell: 'South' } })).toContain(
      'not there any more',
    );
    expect(priya.cards().length).toBe(asked + 2);
  });

  it('are the list of the card shown last: the leads, and after the preview of a nudge the pharmacies', async () => {
    await tom.says('who has not started in North');
    await tom.says('who is their lead');
    await tom.says('export csv');
    expect((await download(tom)).text).toContain('020 7946 0101');
    await tom.says('nudge them');
    await tom.says('export csv');
    const pharmacies = (await download(tom)).text;
    expect(pharmacies.trim().split('\r\n')).toHaveLength(15);
    expect(pharmacies).not.toContain('020 7946 0101');
    await tom.says('nudge everyone in South who has not started');
    expect((await tom.says('more')).text).toContain('**13** of 13 pharmacies.');
  });

  it('carry nothing out in a spreadsheet', async () => {
    const rows = ['=HYPERLINK(1)', '+44 Pharmacy', '-Minus', '@at', '"Comma, ""and"" quote"'].map(
      (name, index) => `FQ00${index},${name},1 Street,ZZ1 1AA`,
    );
    await attach(tom, files.put(`ODS code,Name,Address,Postcode\n${rows.join('\n')}\n`));
    await tom.presses('Apply');
    await tom.says('which premises lack shared mailboxes');
    await tom.says('export');
    const { text } = await download(tom);
    for (const name of ["'=HYPERLINK(1)", "'+44 Pharmacy", "'-Minus", "'@at"])
      expect(text).toContain(`${name},FQ00`);
    expect(text).toContain('"Comma, ""and"" quote",FQ004');
  });

  it('are not there for a forged or changed link', async () => {
    await tom.says('who is blocked');
    await tom.says('export csv');
    const path = new URL(tom.last().buttons.find(({ title }) => title === 'Download')?.url ?? '').pathname;
    const [id, until, signature] = path.replace('/files/', '').split('.');
    const later = Number(until) + 1000;
    for (const token of [
      `${id}.${later}.${signature}`,
      `x.${until}.${signature}`,
      `${id}.${until}.AAAA`,
      'x',
      '..%2f',
    ]) {
      expect((await fetch(`${bot.url}/files/${token}`)).status, token).toBe(404);
    }
  });

  it('go to the private chat when asked for in a channel', async () => {
    const channel = bot.person(people.admin, { conversationId: '19:channel', conversationType: 'channel' });
    await channel.says('which premises lack shared mailboxes');
    const { text, buttons } = await channel.says('export csv');
    expect(text).toContain('I have sent the file to our private chat.');
    expect(buttons).toEqual([]);
    expect((await download(tom)).status).toBe(200);
  });

  it('are offered for consent in Teams, and stored where the person agrees', async () => {
    await bot.close();
    bot = await startTestBot({
      overrides: {
        settings: {
          lpcName: 'Bracken Vale LPC',
          testAddress: 'test@lpc.example',
          adminIds: [people.admin.aadObjectId],
          allowedTenants: ['de300000-0000-4000-8000-000000000001'],
          isHoliday: () => false,
          hasFileConsent: true,
        },
      },
    });
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    await tom.opens();
    await tom.says('who is blocked');
    await tom.says('export csv');
    const offer = bot.connector.posted.at(-1)?.activity.attachments?.[0];
    expect(offer?.contentType).toBe('application/vnd.microsoft.teams.card.file.consent');
    const context = offer?.content.acceptContext;
    const uploadInfo = {
      uploadUrl: files.uploadUrl,
      uniqueId: 'u1',
      fileType: 'csv',
      contentUrl: 'https://lpc.sharepoint.com/blocked.csv',
      name: 'blocked.csv',
    };
    const consent = (person: TeamsPerson, action: 'accept' | 'decline') =>
      person.posts(
        person.activity({
          type: 'invoke',
          name: 'fileConsent/invoke',
          value: { type: 'fileUpload', action, context, ...(action === 'accept' ? { uploadInfo } : {}) },
        }),
      );
    // Somebody else with the same card gets nothing.
    await priya.opens();
    expect((await consent(priya, 'accept')).status).toBe(200);
    expect(files.stored.size).toBe(0);
    expect((await consent(tom, 'accept')).status).toBe(200);
    expect([...files.stored.values()][0]).toContain('Pharmacy,ODS code,What,Since');
    const info = bot.connector.posted.at(-1)?.activity.attachments?.[0];
    expect(info?.contentType).toBe('application/vnd.microsoft.teams.card.file.info');
    await consent(tom, 'accept');
    expect(files.stored.size).toBe(1);
    expect(tom.last().text).toContain('not there any more');
  });
});
