import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { people } from '../../src/playground/people.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { createActivity } from './activity.ts';
import { type AuthenticatedBot, botId, botToken, startAuthenticatedBot } from './authenticated-bot.ts';
import { createFaultyStore, type FaultyStore } from './faulty-store.ts';
import { type KeyServer, makeToken, openKeyServer } from './key-server.ts';
import { post } from './post.ts';
import { openScriptedConnector, type Script, type ScriptedConnector } from './scripted-connector.ts';

const { contractor: amara, lead: priya } = people;

/** What must not be found in the log: parts of everything that is said, typed, shown or signed. */
const forbidden = [
  /Amara|Okafor|Priya|Shah/i,
  /[\w.]+@[\w.]+\.(?:example|net)/i,
  /pineapple|Bracken Hill|mailbox of|log in/i,
  new RegExp(`Bearer|eyJ|${botToken}|a-secret-of-the-bot`),
];

/** What it tells, at least: otherwise the test would not have come far. */
const expected = [
  'A message was not delivered',
  'A person could not be looked up',
  'A turn was not saved',
  'The person could not be told that nothing was saved',
  'A request was not authenticated',
  'Somebody of another tenant was refused',
  'An activity names no person or tenant',
  'A request was no activity',
];

describe('the log of a whole walk with errors', () => {
  let keys: KeyServer;
  let connector: ScriptedConnector;
  let faulty: FaultyStore;
  let bot: AuthenticatedBot;
  const lines: string[] = [];
  beforeEach(async () => {
    lines.length = 0;
    keys = await openKeyServer();
    connector = await openScriptedConnector();
    connector.know([amara, priya]);
    faulty = createFaultyStore(createMemoryStore({ now: Date.now }));
    const log = createLog('trace', { write: (line) => void lines.push(line) });
    bot = await startAuthenticatedBot(keys, connector, { log, store: faulty.store });
  });
  afterEach(async () => {
    await bot.close();
    await connector.close();
    await keys.close();
  });

  function token(change: object = {}): string {
    const exp = Math.floor(Date.now() / 1000) + 3600;
    return makeToken({ iss: keys.issuer, aud: botId, exp, serviceurl: connector.url, ...change }, keys.key);
  }

  async function send(
    person: typeof amara | typeof priya,
    change: object,
    signed = token(),
  ): Promise<number> {
    const body = JSON.stringify(createActivity(person, connector.url, change));
    const { status } = await post(bot.url, body, { authorization: `Bearer ${signed}` });
    await bot.settle().catch(() => undefined);
    return status;
  }

  const say = (text: string) => send(amara, { type: 'message', text });

  /** Everything that the bot is sent comes back in the connector's error, as connectors do. */
  const echo = (status: number): ScriptedConnector['script'] => {
    return ({ text, authorization, path }): Script => ({
      status,
      headers: { 'x-echo': authorization ?? '' },
      body: { error: { code: 'Fault', message: `${path} ${text} ${authorization} pineapple` } },
    });
  };

  async function walkWithoutErrors(): Promise<void> {
    await send(priya, { type: 'installationUpdate', action: 'add' });
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and pineapple', 'sent'])
      expect(await say(text)).toBe(200);
  }

  /** The connector fails in every way while the walk goes on. */
  async function failAtTheConnector(): Promise<void> {
    for (const status of [400, 401, 403, 404, 413, 429, 500, 502]) {
      connector.script = echo(status);
      await say(`pineapple ${status}`);
    }
    connector.script = () => 'hang up';
    await say('I am stuck, my pineapple password is Hunter2!');
    const value = { command: { type: 'pineapple' }, reply: 'pineapple' };
    await send(amara, { type: 'message', value, replyToId: 'm1' });
    // Looking people up fails, for somebody whom the bot does not know yet.
    connector.script = echo(500);
    await send({ ...people.secondContractor, name: 'Amara Okafor' }, { type: 'message', text: 'pineapple' });
    connector.script = () => undefined;
  }

  /** The store fails, and then the bot cannot say so. */
  async function failAtTheStore(): Promise<void> {
    for (const failing of ['read', 'query', 'commit'] as const) {
      faulty.failing = failing;
      await say('pineapple');
      connector.script = echo(502);
      await say('pineapple');
      connector.script = () => undefined;
    }
    faulty.failing = undefined;
  }

  async function sendRubbish(): Promise<void> {
    const message = { type: 'message', text: 'pineapple' };
    await send(amara, message, token({ exp: 1 }));
    await send(amara, message, 'eyJpineapple');
    await send(amara, { ...message, channelData: { tenant: { id: crypto.randomUUID() } } });
    await send(amara, { ...message, from: { id: '29:x', name: 'Amara Okafor' } });
    await send(amara, { ...message, text: { pineapple: 'Amara Okafor' } });
    await send(amara, { type: 'invoke', name: 'pineapple', value: { name: 'Amara Okafor' } });
    await post(bot.url, '{"text":"pineapple');
  }

  it('holds no text, name, address or token, and says what to do', async () => {
    await walkWithoutErrors();
    await failAtTheConnector();
    await failAtTheStore();
    await sendRubbish();

    for (const message of expected) expect(lines.join('')).toContain(message);
    for (const line of lines) for (const found of forbidden) expect(line).not.toMatch(found);
    const entries = lines.map((line) => JSON.parse(line) as { level: number });
    for (const entry of entries.filter(({ level }) => level >= 40)) expect(entry).toHaveProperty('remedy');
  });
});

describe('an error in the log', () => {
  it('has its type, message, code and place, and nothing else that it carries', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const cause = new Error('pineapple of the cause');
    const error = Object.assign(new Error('it broke', { cause }), {
      code: 'E_BROKEN',
      request: { headers: { authorization: 'Bearer pineapple' } },
      response: { body: 'pineapple' },
      details: ['pineapple'],
    });
    log.error({ err: error, remedy: 'Mend it.' }, 'Something broke');
    log.error({ err: 'pineapple', remedy: 'Mend it.' }, 'Something broke');
    const [first, second] = lines.map((line) => JSON.parse(line) as { err: object });
    expect(first?.err).toEqual({
      type: 'Error',
      message: 'it broke',
      code: 'E_BROKEN',
      stack: expect.stringContaining('log.test.ts'),
    });
    expect(second?.err).toEqual({ type: 'string' });
    expect(lines.join('')).not.toContain('pineapple');
  });
});
