import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../support/bot.ts';

describe('the routes', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.close());

  it.each([
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['DELETE', '/api/messages', 405],
    ['POST', '/health', 405],
    ['GET', '/', 404],
    ['GET', '/api', 404],
    ['GET', '/%2e%2e/%2e%2e/etc/passwd', 404],
    ['POST', '/api/messages/pass%20phrase', 404],
  ])('answer %s %s with %i, and no detail', async (method, path, status) => {
    const response = await fetch(`${bot.url}${path}`, { method });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/passwd|phrase|at |\.js|Error/);
  });

  it('tell that the store is well', async () => {
    const response = await fetch(`${bot.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', store: 'ok' });
  });
});
