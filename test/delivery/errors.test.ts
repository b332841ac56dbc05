import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../src/domain/people/person.ts';
import { DeliveryError, type DeliveryFailure, type Messenger } from '../../src/ports/messenger.ts';
import { createAdapter } from '../../src/teams/adapter.ts';
import { isTrustedServiceUrl } from '../../src/teams/address.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { openScriptedConnector, type Script, type ScriptedConnector } from '../wire/scripted-connector.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };
const subCode = {
  errorCode: 209,
  message: '{\r\n  "subCode": "MessageWritesBlocked",\r\n  "details": "…" }',
};

/** Answers as Teams forms them, some of which the client reads no code from. */
const answers: readonly (readonly [string, Script, DeliveryFailure])[] = [
  [
    'blocked',
    { status: 403, headers: json, body: { error: { code: 'ConversationBlockedByUser' } } },
    'unreachable',
  ],
  [
    'not in the roster',
    { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } },
    'unreachable',
  ],
  ['disabled', { status: 403, body: { error: { code: 'BotDisabledByAdmin', message: 'x' } } }, 'unreachable'],
  ['a sub-code', { status: 403, body: subCode }, 'unreachable'],
  ['a sub-code in an error', { status: 403, body: { error: { ...subCode, code: '209' } } }, 'unreachable'],
  [
    'plain text',
    {
      status: 403,
      headers: { 'content-type': 'text/plain' },
      body: { error: { code: 'ConversationBlockedByUser' } },
    },
    'unreachable',
  ],
  ['a number as code', { status: 403, body: { error: { code: 209, message: 'x' } } }, 'perhaps_unreachable'],
  ['a number as code of 429', { status: 429, body: { error: { code: 42, message: 'x' } } }, 'throttled'],
  ['no conversation', { status: 404, body: { error: { code: 'ConversationNotFound' } } }, 'unreachable'],
  ['no such message', { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }, 'gone'],
  ['a time-out', { status: 408, body: { error: { code: 'RequestTimeout' } } }, 'ambiguous'],
  ['nothing', { status: 204 }, 'ambiguous'],
];

describe('what an answer of Teams means', () => {
  let connector: ScriptedConnector;
  let messenger: Messenger;
  beforeEach(async () => {
    connector = await openScriptedConnector();
    const adapter = createAdapter({ type: 'SingleTenant' });
    messenger = createMessenger(adapter, '', (url) => isTrustedServiceUrl(url, false, []));
  });
  afterEach(() => connector.close());

  it.each(answers)('%s', async (_, answer, failure) => {
    connector.script = () => answer;
    const address: Address = {
      channelId: 'msteams',
      serviceUrl: connector.url,
      conversationId: 'c1',
      conversationType: 'personal',
      tenantId: 't1',
      botId: '28:bot',
    };
    const thrown = await messenger
      .update(address, 'm1', { summary: 'Hello', said: [] })
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(DeliveryError);
    expect((thrown as DeliveryError).failure).toBe(failure);
  });
});
