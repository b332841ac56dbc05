import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../../src/cards/view.ts';
import type { Address } from '../../src/domain/people/person.ts';
import { DeliveryError, type Messenger } from '../../src/ports/messenger.ts';
import { createAdapter } from '../../src/teams/adapter.ts';
import { isTrustedServiceUrl } from '../../src/teams/address.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { openScriptedConnector, type Script, type ScriptedConnector } from './scripted-connector.ts';

const view: View = { summary: 'Hello', said: ['Hello'] };
const error = { error: { code: 'Fault', message: 'Hello, a-token' } };

/** What the connector answers, and what that means for the message. */
const faults: readonly (readonly [string, Script, DeliveryError['failure']])[] = [
  ['403', { status: 403, body: { error: { code: 'ConversationBlockedByUser' } } }, 'unreachable'],
  ['403 for another reason', { status: 403, body: error }, 'perhaps_unreachable'],
  ['403 without a reason', { status: 403, body: '' }, 'perhaps_unreachable'],
  ['404 without a reason', { status: 404, body: '' }, 'unreachable'],
  ['404', { status: 404, body: { error: { code: 'ConversationNotFound' } } }, 'unreachable'],
  ['400', { status: 400, body: error }, 'refused'],
  ['413', { status: 413, body: error }, 'too_big'],
  ['401', { status: 401, body: error }, 'unauthorised'],
  ['412', { status: 412, body: error }, 'again'],
  ['429', { status: 429, body: error }, 'throttled'],
  ['500', { status: 500, body: error }, 'ambiguous'],
  ['502', { status: 502, body: error }, 'ambiguous'],
  ['503', { status: 503, body: error }, 'ambiguous'],
  ['504', { status: 504, body: error }, 'ambiguous'],
  ['a broken connection', 'hang up', 'ambiguous'],
  ['nothing', 'never', 'ambiguous'],
];

describe('sending and updating', () => {
  let connector: ScriptedConnector;
  let messenger: Messenger;
  beforeEach(async () => {
    connector = await openScriptedConnector();
    const adapter = createAdapter({ type: 'SingleTenant' }, { lookUp: 500, send: 500 });
    messenger = createMessenger(adapter, '', (url) => isTrustedServiceUrl(url, false, []));
  });
  afterEach(() => connector.close());

  const address = (serviceUrl = connector.url): Address => ({
    channelId: 'msteams',
    serviceUrl,
    conversationId: 'c1',
    conversationType: 'personal',
    tenantId: 't1',
    botId: '28:bot',
  });

  /** Both ways to reach a person. */
  const ways: readonly (readonly [string, (to: Address) => Promise<unknown>])[] = [
    ['send', (to) => messenger.send(to, view)],
    ['update', (to) => messenger.update(to, 'm1', view)],
  ];

  async function failureOf(attempt: Promise<unknown>): Promise<DeliveryError> {
    const thrown = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(thrown instanceof DeliveryError)) throw new Error('It was not refused with a DeliveryError.');
    return thrown;
  }

  describe.each(ways)('%s', (_, act) => {
    it('takes what the connector takes', async () => {
      await act(address());
      expect(connector.got).toHaveLength(1);
      expect(JSON.parse(connector.got[0]?.text ?? '')).toMatchObject({ type: 'message', summary: 'Hello' });
    });

    it.each(faults)(
      'asks once when the answer is %s, and says what became of it',
      async (__, fault, failure) => {
        connector.script = () => fault;
        const refused = await failureOf(act(address()));
        expect(refused.failure).toBe(failure);
        expect(connector.got).toHaveLength(1);
        expect(`${refused.message}${refused.stack}${String(refused.cause)}`).not.toContain('a-token');
      },
    );

    it.each([
      ['7', 7_000],
      ['0', undefined],
      ['soon', undefined],
      ['1000000', 60 * 60 * 1000],
      ['Wed, 21 Oct 2015 07:28:00 GMT', undefined],
      ['Fri, 31 Dec 2999 23:59:59 GMT', 60 * 60 * 1000],
    ])('reads Retry-After: %s', async (value, expected) => {
      connector.script = () => ({ status: 429, headers: { 'retry-after': value }, body: error });
      expect((await failureOf(act(address()))).retryAfter).toBe(expected);
      expect(connector.got).toHaveLength(1);
    });

    it('may try again where nobody listens', async () => {
      expect((await failureOf(act(address(await closedPort())))).failure).toBe('again');
    });

    it.each([
      'https://evil.example/',
      'https://smba.trafficmanager.net/uk/',
      'http://127.0.0.1.evil.example/',
      'http://localhost@evil.example/',
      'ftp://evil.example/',
      'not a url',
      '',
    ])('sends nothing to %j', async (serviceUrl) => {
      expect((await failureOf(act(address(serviceUrl)))).failure).toBe('refused');
      expect(connector.got).toEqual([]);
    });
  });

  it('gives the id by which a message is updated', async () => {
    expect(await messenger.send(address(), view)).toBe('m1');
    connector.script = () => ({ status: 200, body: {} });
    expect(await messenger.send(address(), view)).toBeUndefined();
  });
});

describe('a bot with an identity', () => {
  it.each([
    ['https://smba.trafficmanager.net/uk/', true],
    ['https://europe.smba.teams.microsoft.com/', true],
    ['https://webchat.botframework.com/', true],
    ['https://smba.infra.gov.teams.microsoft.us/', true],
    ['https://pilot.botframework.azure.us/', true],
    ['https://added.example/teams/', true],
    ['http://smba.trafficmanager.net/uk/', false],
    ['https://evil.trafficmanager.net/', false],
    ['https://smba.trafficmanager.net.evil.example/', false],
    ['https://evilbotframework.com/', false],
    ['https://botframework.com.evil.example/', false],
    ['https://added.example:8443/', false],
    ['http://added.example/', false],
    ['https://evil.example/?https://smba.trafficmanager.net/', false],
    ['https://smba.trafficmanager.net@evil.example/', false],
    ['http://127.0.0.1:3978/', false],
  ])('sends its token to %s: %s', (url, expected) => {
    expect(isTrustedServiceUrl(url, true, ['https://added.example'])).toBe(expected);
  });
});

/** The URL of a port on which nobody listens. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
