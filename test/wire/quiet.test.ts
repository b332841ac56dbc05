import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { createActivity } from './activity.ts';
import { botId, registration } from './authenticated-bot.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { type KeyServer, makeToken, openKeyServer } from './key-server.ts';
import { post } from './post.ts';
import { openScriptedConnector, type ScriptedConnector } from './scripted-connector.ts';

describe('the process of a registered bot', () => {
  let keys: KeyServer;
  let connector: ScriptedConnector;
  let bot: BotProcess;
  beforeEach(async () => {
    keys = await openKeyServer();
    connector = await openScriptedConnector();
    bot = await startBotProcess({
      ...registration(keys, connector),
      STORE_URL: 'memory:',
      NODE_ENV: 'production',
      LOG_LEVEL: 'trace',
    });
  });
  afterEach(async () => {
    bot.kill('SIGKILL');
    await bot.gone;
    await connector.close();
    await keys.close();
  });

  it('writes no token, no secret and no stack when it is sent bad tokens', async () => {
    const now = Math.floor(Date.now() / 1000);
    const good = { iss: keys.issuer, aud: botId, exp: now + 3600, serviceurl: connector.url };
    const tokens = [
      makeToken({ ...good, exp: now - 3600 }, keys.key),
      makeToken({ ...good, nbf: now + 3600 }, keys.key),
      makeToken({ ...good, aud: 'x' }, keys.key),
      makeToken(good, keys.key, { alg: 'none' }),
      makeToken(good, { ...keys.otherKey, kid: keys.key.kid }),
      makeToken(good, keys.bareKey),
      'garbage',
    ];
    for (const token of tokens) {
      const activity = createActivity(people.contractor, connector.url, { type: 'message', text: 'FAD37' });
      const answer = await post(bot.url, JSON.stringify(activity), { authorization: `Bearer ${token}` });
      expect(answer).toEqual({ status: 401, text: '' });
    }
    bot.kill('SIGTERM');
    expect(await bot.gone).toBe(0);
    expect(bot.stderr()).toBe('');
    const log = bot.log.join('\n');
    for (const token of tokens) expect(log).not.toContain(token);
    expect(log).not.toMatch(/a-secret-of-the-bot|PUBLIC KEY|node_modules/);
    expect(bot.log.filter((line) => line.includes('A request was not authenticated'))).toHaveLength(
      tokens.length,
    );
  });
});
