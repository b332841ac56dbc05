import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { post } from './post.ts';

describe('a body that cannot be read', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.close());

  function hello(text = 'hello'): string {
    return JSON.stringify(bot.person(people.contractor).activity({ type: 'message', text }));
  }

  /** The bot goes on working after what was sent to it. */
  async function expectAlive(): Promise<void> {
    expect(await post(bot.url, hello())).toEqual({ status: 200, text: '' });
  }

  it.each(['', '{', '{"type":"message"', 'null x', '\u0000', '{"type":message}'])(
    'is refused when it is %j',
    async (body) => {
      const answer = await post(bot.url, body);
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/token|position|JSON|\.js/i);
      await expectAlive();
    },
  );

  it('is refused when it is not UTF-8', async () => {
    const bytes = new Uint8Array(Buffer.from(hello('gr\u00fcn'), 'latin1'));
    expect((await post(bot.url, bytes)).status).toBe(400);
  });

  it('is refused when it is too large, however it is sent', async () => {
    const large = hello('x'.repeat(300_000));
    expect((await post(bot.url, large)).status).toBe(413);
    const chunked = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    });
    expect(chunked.status).toBe(413);
    await expectAlive();
  });

  it.each(['text/plain', 'text/csv', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'is refused when its type is %j',
    async (type) => {
      expect((await post(bot.url, hello(), { 'content-type': type })).status).toBe(415);
    },
  );

  it('is refused when it is an upload', async () => {
    const form = new FormData();
    form.set('file', new Blob(['x'.repeat(1000)]), 'x.json');
    const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', body: form });
    expect(response.status).toBe(415);
  });

  it('is refused when it is packed, whole or damaged', async () => {
    const packed = new Uint8Array(gzipSync(hello()));
    expect((await post(bot.url, packed, { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await post(bot.url, 'not gzip', { 'content-encoding': 'gzip' })).status).toBe(415);
    await expectAlive();
  });

  it('may name its charset, and be nested as deep as it fits', async () => {
    const charset = { 'content-type': 'application/json; charset=utf-8' };
    expect((await post(bot.url, hello(), charset)).status).toBe(200);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const activity = JSON.stringify(
      bot.person(people.contractor).activity({ type: 'message', value: 'deep' }),
    );
    expect((await post(bot.url, activity.replace('"deep"', deep))).status).toBe(200);
    await expectAlive();
  });
});
