import { beforeAll, describe, expect, it } from 'vitest';
import { createNameSearch } from '../../src/app/lists/name-search.ts';
import type { Ports } from '../../src/app/ports.ts';
import type { Conversation } from '../../src/app/records/conversation.ts';
import { toStored } from '../../src/app/records/kinds.ts';
import { takeTurn } from '../../src/app/turn/take-turn.ts';
import { beginWork } from '../../src/app/work.ts';
import type { View } from '../../src/cards/view.ts';
import { loadContent } from '../../src/content/pack.ts';
import { createInterpreter } from '../../src/language/interpreter.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { exploreWalk, me, type Reached } from '../domain/explore.ts';
import { silentLog } from '../support/log.ts';

const [tenantId = '', aadObjectId = ''] = me.split(':');
const address = {
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:1',
  conversationId: 'chat',
  conversationType: 'personal',
  tenantId,
  botId: 'bot',
  userId: 'user',
} as const;
const content = loadContent({ policy: 'lpc-page' });
const interpreter = createInterpreter(content);
const later = 30 * 24 * 60 * 60 * 1000;

/** What is typed, and what the answer has to hold. The open question has to be shown again after each. */
const detours: readonly (readonly [string, RegExp])[] = [
  ['status', /Next step/],
  ['who is my cell lead', /cell lead of Bracken Hill Pharmacy|No cell lead is named/],
  ['help', /You can answer with a button/],
  ['why do we need a shared mailbox?', /Source: /],
  ['may we sign up?', /may sign up|not yet\. Missing/],
  ['thanks', /You are welcome/],
  ['🙂', /not sure what you mean/],
];

/** What is typed, and what the answer has to hold; the question may be another one afterwards. */
const commands: readonly (readonly [string, RegExp])[] = [
  ["I'm stuck", /What is in the way\?/],
  ['I am locked out', /Is it fixed\?/],
  ['that fixed it', /Then we go on|not told me that you are stuck/],
  ['back', /taken back|no answer of yours/],
  ['change an answer', /Which answer do you want to change|no answer to change/],
  ['start over', /Start over for Bracken Hill Pharmacy\?/],
  ['stop', /saved all your answers/],
];

/** Says one thing in a state of the walk, over a store that holds just that state. */
async function sayIn(state: Reached, text: string): Promise<{ view: View; asked: Conversation['asked'] }> {
  const store = createMemoryStore({ now: () => state.now });
  const person = {
    id: me,
    tenantId,
    aadObjectId,
    name: 'Amara Okafor',
    address,
    premises: ['FAD37'],
    claims: [],
    lookedUpAt: state.now,
  };
  const asked = {
    question: state.question,
    ods: 'FAD37',
    turn: state.premises.walk.turn,
    until: state.now + later,
  };
  await store.commit([
    { key: 'premises:FAD37', expected: 0, value: toStored('premises', state.premises) },
    { key: `person:${me}`, expected: 0, value: toStored('person', person) },
    { key: 'conversation:chat', expected: 0, value: { v: 1, asked, premisesInHand: 'FAD37' } },
  ]);
  const unused = () => Promise.reject(new Error('A turn sends nothing and looks nobody up whom it knows.'));
  const ports: Ports = {
    store,
    clock: () => state.now,
    uptime: () => state.now,
    sleep: unused,
    chance: { newId: () => 'id1', newWord: () => 'TULIP-1234' },
    log: silentLog(),
    directory: { lookUp: unused },
    messenger: { send: unused, update: unused },
    files: { download: unused, upload: unused },
    interpreter,
    names: createNameSearch(),
    content,
    settings: {
      lpcName: 'LPC',
      testAddress: 'test@lpc.example',
      adminIds: [],
      allowedTenants: [tenantId],
      isHoliday: () => false,
    },
  };
  const event = { kind: 'text', text, hasAttachment: false } as const;
  await takeTurn(ports, {
    activityId: 'a1',
    address,
    person: { tenantId, aadObjectId, name: 'Amara Okafor' },
    event,
  });
  const work = beginWork(store);
  const message = await work.get('outbox', 'id1');
  if (message?.content?.kind !== 'message') throw new Error(`"${text}" was not answered in ${state.key}`);
  return { view: message.content.view, asked: (await work.get('conversation', 'chat'))?.asked };
}

function wordsOf(view: View): string {
  const facts = (view.facts ?? []).map(({ label, value }) => `${label} ${value}`);
  return [...view.said, view.lead, view.more, ...facts].join('\n');
}

describe('in every state of the walk', () => {
  let states: Reached[] = [];
  beforeAll(() => {
    states = [...exploreWalk().values()];
  });

  it.each(detours)('"%s" is answered, and the open question asked again', async (text, expected) => {
    for (const state of states) {
      const { view, asked } = await sayIn(state, text);
      // Some free answers are anything that was typed; only the smiley has no letters for a name.
      expect(wordsOf(view), state.key).toMatch(expected);
      expect(asked?.question, state.key).toBe(state.question);
    }
  });

  it.each(commands)('"%s" is answered', async (text, expected) => {
    for (const state of states) expect(wordsOf((await sayIn(state, text)).view), state.key).toMatch(expected);
  });
});
