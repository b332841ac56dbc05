import { createHmac, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { createActivity } from './activity.ts';
import {
  type AuthenticatedBot,
  botId,
  botToken,
  startAuthenticatedBot,
  staticCredentials,
} from './authenticated-bot.ts';
import { type KeyServer, makeKey, makeToken, openKeyServer, type SigningKey } from './key-server.ts';
import { type HttpAnswer, post } from './post.ts';
import { openScriptedConnector, type ScriptedConnector } from './scripted-connector.ts';
import { stored } from './stored.ts';

const hour = 60 * 60;

describe('with BOT_ID', () => {
  let keys: KeyServer;
  let connector: ScriptedConnector;
  let bot: AuthenticatedBot;
  const printed = vi.fn();
  beforeEach(async () => {
    keys = await openKeyServer();
    connector = await openScriptedConnector();
    connector.know([people.contractor]);
    bot = await startAuthenticatedBot(keys, connector);
    for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
      vi.spyOn(console, method).mockImplementation(printed);
    vi.spyOn(process.stderr, 'write').mockImplementation(printed);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    printed.mockReset();
    await bot.close();
    await connector.close();
    await keys.close();
  });

  /** The claims of a good token, at the present. */
  function claims(change: object = {}): object {
    const now = Math.floor(Date.now() / 1000);
    const good = {
      iss: keys.issuer,
      aud: botId,
      iat: now,
      nbf: now,
      exp: now + hour,
      serviceurl: connector.url,
    };
    return { ...good, ...change };
  }

  function send(authorization: string | undefined, change: object = {}): Promise<HttpAnswer> {
    const activity = createActivity(people.contractor, connector.url, {
      type: 'message',
      text: 'FAD37',
      ...change,
    });
    return post(bot.url, JSON.stringify(activity), authorization === undefined ? {} : { authorization });
  }

  const now = () => Math.floor(Date.now() / 1000);

  it('takes a good token, and signs the answer', async () => {
    expect(await send(`Bearer ${makeToken(claims(), keys.key)}`)).toEqual({ status: 200, text: '' });
    const reply = await connector.until(({ method }) => method === 'POST');
    expect(reply.text).toContain('Bracken Hill Pharmacy');
    expect(reply.authorization).toBe(`Bearer ${botToken}`);
    expect(printed).not.toHaveBeenCalled();
  });

  it.each(['RS256', 'RS384', 'RS512'])('takes a token signed with %s', async (alg) => {
    const hash = alg.replace('RS', 'sha');
    const token = makeToken(claims(), keys.key, { alg }, (signed) => sign(hash, signed, keys.key.privateKey));
    expect((await send(`Bearer ${token}`)).status).toBe(200);
  });

  it('takes a token whose clock is a little off', async () => {
    const slow = makeToken(claims({ nbf: now() + 200, exp: now() + hour }), keys.key);
    const fast = makeToken(claims({ exp: now() - 200 }), keys.key);
    expect((await send(`Bearer ${slow}`)).status).toBe(200);
    expect((await send(`Bearer ${fast}`)).status).toBe(200);
  });

  const secretOf = ({ publicKey }: SigningKey) => publicKey.export({ type: 'spki', format: 'pem' });
  const tokens: readonly (readonly [string, () => string | undefined])[] = [
    ['no header', () => undefined],
    ['an empty header', () => ''],
    ['garbage', () => 'garbage'],
    ['a bearer of nothing', () => 'Bearer '],
    ['a bearer of garbage', () => 'Bearer garbage'],
    ['a bearer of dots', () => 'Bearer ..'],
    ['a bearer of garbage in parts', () => 'Bearer a.b.c'],
    ['parts that are JSON but no objects', () => 'Bearer bnVsbA.bnVsbA.bnVsbA'],
    ['another scheme', () => `Basic ${makeToken(claims(), keys.key)}`],
    ['more than a token', () => `Bearer ${makeToken(claims(), keys.key)} more`],
    [
      'the algorithm none',
      () => `Bearer ${makeToken(claims(), keys.key, { alg: 'none' }, () => Buffer.alloc(0))}`,
    ],
    ['the algorithm none, signed', () => `Bearer ${makeToken(claims(), keys.key, { alg: 'none' })}`],
    [
      'HS256 with the public key for a secret',
      () =>
        `Bearer ${makeToken(claims(), keys.key, { alg: 'HS256' }, (signed) =>
          createHmac('sha256', secretOf(keys.key)).update(signed).digest(),
        )}`,
    ],
    [
      'a signature of another key',
      () => `Bearer ${makeToken(claims(), { ...makeKey('x'), kid: keys.key.kid })}`,
    ],
    ['a signature that is cut off', () => `Bearer ${makeToken(claims(), keys.key).slice(0, -20)}`],
    [
      'claims that were changed after signing',
      () => {
        const [head, , signature] = makeToken(claims({ aud: 'somebody else' }), keys.key).split('.');
        const [, payload] = makeToken(claims(), keys.key).split('.');
        return `Bearer ${head}.${payload}.${signature}`;
      },
    ],
    ['a key that is not known', () => `Bearer ${makeToken(claims(), makeKey('unknown'))}`],
    ['a key id that is no text', () => `Bearer ${makeToken(claims(), keys.key, { kid: { a: 1 } })}`],
    [
      'a key id of an object’s property',
      () => `Bearer ${makeToken(claims(), keys.key, { kid: '__proto__' })}`,
    ],
    ['a key that is not RSA', () => `Bearer ${makeToken(claims(), keys.key, { kid: 'curve' })}`],
    ['an expired token', () => `Bearer ${makeToken(claims({ exp: now() - hour }), keys.key)}`],
    ['a token without expiry', () => `Bearer ${makeToken(claims({ exp: undefined }), keys.key)}`],
    ['a token that is not valid yet', () => `Bearer ${makeToken(claims({ nbf: now() + hour }), keys.key)}`],
    ['another audience', () => `Bearer ${makeToken(claims({ aud: crypto.randomUUID() }), keys.key)}`],
    ['no audience', () => `Bearer ${makeToken(claims({ aud: undefined }), keys.key)}`],
    ['an audience among others', () => `Bearer ${makeToken(claims({ aud: [botId] }), keys.key)}`],
    [
      'another issuer',
      () => `Bearer ${makeToken(claims({ iss: 'https://api.botframework.com' }), keys.key)}`,
    ],
    [
      'the issuer of the Emulator',
      () => {
        const tid = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
        const emulator = { iss: `https://sts.windows.net/${tid}/`, tid, ver: '1.0', appid: botId };
        return `Bearer ${makeToken(claims(emulator), keys.key)}`;
      },
    ],
    [
      'a token of another bot',
      () => `Bearer ${makeToken(claims({ ver: '1.0', appid: crypto.randomUUID() }), keys.key)}`,
    ],
    [
      'another service URL',
      () => `Bearer ${makeToken(claims({ serviceurl: 'https://smba.trafficmanager.net/uk/' }), keys.key)}`,
    ],
    ['no service URL', () => `Bearer ${makeToken(claims({ serviceurl: undefined }), keys.key)}`],
    ['a key endorsed for other channels', () => `Bearer ${makeToken(claims(), keys.otherKey)}`],
    ['a key without endorsements', () => `Bearer ${makeToken(claims(), keys.bareKey)}`],
  ];

  it.each(tokens)('refuses %s, runs nothing and prints nothing', async (_, authorization) => {
    const before = await stored(bot.store);
    const header = authorization();
    expect(await send(header)).toEqual({ status: 401, text: '' });
    await bot.settle();
    expect(await stored(bot.store)).toEqual(before);
    expect(await stored(bot.store, ['processed'])).toEqual(new Map());
    expect(connector.got).toEqual([]);
    expect(printed).not.toHaveBeenCalled();
    const token = header?.split(' ')[1] ?? '';
    if (token.length > 20) expect(bot.logged.join('\n')).not.toContain(token.slice(0, 20));
    expect(bot.logged.join('\n')).toContain('A request was not authenticated');
  });

  it.each(['webchat', 'directline', 'emulator', 'AseChannel', 'MSTEAMS'])(
    'refuses the channel %s, where people may choose their ids',
    async (channelId) => {
      for (const key of [keys.key, keys.otherKey]) {
        expect(await send(`Bearer ${makeToken(claims(), key)}`, { channelId })).toEqual({
          status: 401,
          text: '',
        });
      }
      expect(printed).not.toHaveBeenCalled();
    },
  );

  it('loads the keys once, however many strangers come', async () => {
    const strangers = Array.from({ length: 20 }, (_, n) =>
      makeToken(claims(), { ...keys.key, kid: `made up ${n}` }),
    );
    await Promise.all(strangers.map((token) => send(`Bearer ${token}`)));
    expect(keys.loads).toBe(1);
  });

  it('answers 503 while the keys cannot be loaded, and goes on when they can', async () => {
    keys.isDown = true;
    const token = makeToken(claims(), keys.key);
    expect(await send(`Bearer ${token}`)).toEqual({ status: 503, text: '' });
    expect(bot.logged.join('\n')).toContain('A request could not be authenticated');
    keys.isDown = false;
    expect((await send(`Bearer ${token}`)).status).toBe(200);
    expect(printed).not.toHaveBeenCalled();
  });

  it('keeps the answer for later when the bot itself gets no token now', async () => {
    await bot.close();
    const credentials = staticCredentials(() => Promise.reject(new Error('invalid_client')));
    bot = await startAuthenticatedBot(keys, connector, { credentials });
    expect((await send(`Bearer ${makeToken(claims(), keys.key)}`)).status).toBe(200);
    await bot.settle();
    expect(connector.got).toEqual([]);
    const waiting = await stored(bot.store, ['outbox']);
    expect([...waiting.values()]).toMatchObject([{ state: 'pending', attempts: 1 }]);
    expect(bot.logged.join('\n')).toContain('"failure":"unauthorised"');
  });
});
