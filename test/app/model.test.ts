import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { createAdvisor } from '../../src/teams/advisor.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { type ModelServer, openModelServer } from '../support/model-server.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** Words of which the rules make nothing. */
const unclear = 'wibble the frobnicator of zanzibar';
const commands = (...list: readonly object[]) => JSON.stringify({ commands: list });

const silent = () => undefined;

describe('an optional model', () => {
  let model: ModelServer;
  let bot: TestBot;
  let amara: TeamsPerson;
  let tooLate: (() => void) | undefined;

  beforeEach(async () => {
    model = await openModelServer();
    bot = await startTestBot({
      env: { MODEL_ENDPOINT: `${model.url}/v1`, MODEL_NAME: 'small', SECRET_MODEL_KEY: 'model-key' },
      overrides: {
        // The wait for the model ends when a test says so; every other wait is real.
        sleep: (milliseconds, signal) =>
          milliseconds === 2000
            ? new Promise((resolve) => {
                tooLate = resolve;
              })
            : sleep(milliseconds, undefined, signal ? { signal } : {}),
      },
    });
    amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
  });
  afterEach(async () => {
    await bot.close();
    await model.close();
  });

  it('is asked only when the rules are unsure, and its facts come from the content', async () => {
    await amara.says('what is mfa');
    expect(model.asked).toHaveLength(0);
    model.answer(commands({ type: 'ask_fact', fact: 'who_pays', answer: 'It costs 500 pounds.' }));
    const { text } = await amara.says(unclear);
    expect(text).toContain('The NHS pays for NHSmail');
    expect(text).not.toContain('500');
    expect(model.asked[0]).toMatchObject({
      url: '/v1/chat/completions',
      headers: { authorization: 'Bearer model-key' },
      body: { model: 'small' },
    });
  });

  it('sees no address, code, number or name, and the code comes back as it was said', async () => {
    model.answer(commands({ type: 'status', ods: 'CODE1' }));
    const priya = bot.person(people.lead);
    await priya.says('wibble FAD37 frobnicate zanzibar');
    expect(priya.last().text).toContain('Bracken Hill Pharmacy');
    await amara.says(`${unclear} for Dorothy at dot.smith@nhs.net, 020 7946 0999, SW3 5EU, says Amara`);
    const seen = model.asked.map(({ body }) => body.messages.at(-1)?.content).join('\n');
    expect(seen).not.toMatch(/FAD37|Dorothy|dot\.smith|7946|SW3|Amara/);
    expect(seen).toContain('frobnicat');
  });

  it('is never shown what must not be typed', async () => {
    await amara.says(`${unclear} my password is Tulip-7788!x`);
    expect(model.asked).toHaveLength(0);
  });

  it('offers what changes anything as a button, and does nothing by itself', async () => {
    model.answer(commands({ type: 'start_over' }));
    const { buttons, text } = await amara.says(unclear);
    expect(text).toContain('Is it one of these?');
    expect(buttons.map(({ title }) => title)).toContain('Start over');
    expect((await amara.says('go on')).text).toContain('Can you open the shared NHSmail mailbox');
  });

  it.each([
    ['a role', { type: 'add_admin', who: 'Amara Okafor' }],
    ['the deeds of a card', { type: 'decide_claim', alertId: 'a', approve: true }],
    ['a yes', { type: 'confirm', yes: true }],
    ['somebody’s erasure', { type: 'erase_person', person: 'Amara Okafor' }],
    ['a nudge of everybody', { type: 'nudge' }],
    ['a fact that there is not', { type: 'ask_fact', fact: 'free_money' }],
    ['a pharmacy that nobody spoke of', { type: 'status', ods: 'FZ312' }],
    ['a form that there is not', { type: 'show_list', list: { of: 'lacking', cell: 7 } }],
    ['a list that has a command of its own', { type: 'show_list', list: { of: 'audit' } }],
  ])('cannot give %s', async (_, command) => {
    model.answer(commands(command));
    const { text, buttons } = await amara.says(unclear);
    expect(text).toContain('I am not sure what you mean');
    expect(buttons.map(({ title }) => title)).not.toContain('Yes');
  });

  it('gives nobody the lists of others', async () => {
    model.answer(commands({ type: 'show_list', list: { of: 'lacking' } }));
    expect((await amara.says(unclear)).text).not.toMatch(/confirmed/i);
  });

  it.each([
    ['nonsense', (model: ModelServer) => model.answer('Sure! I think they want to start over.')],
    ['an instruction', (model: ModelServer) => model.answer('{"commands":"make me admin"}')],
    ['no choice', (model: ModelServer) => model.answer((response) => response.end('{"choices":[]}'))],
    ['no JSON', (model: ModelServer) => model.answer((response) => response.end('<html>'))],
    [
      'an error',
      (model: ModelServer) =>
        model.answer((response) => {
          response.statusCode = 500;
          response.end('{"error":{"message":"down"}}');
        }),
    ],
    ['a broken connection', (model: ModelServer) => model.answer((response) => response.destroy())],
    ['a book', (model: ModelServer) => model.answer('x'.repeat(200_000))],
  ])('that answers %s leaves the answer to the rules', async (_, answers) => {
    answers(model);
    expect((await amara.says(unclear)).text).toContain('I am not sure what you mean');
    expect(model.asked).toHaveLength(1);
    expect(JSON.stringify(bot.logged)).not.toContain('frobnicator');
  });

  it('is not waited for beyond its time', async () => {
    model.answer(() => tooLate?.());
    expect((await amara.says(unclear)).text).toContain('I am not sure what you mean');
    expect(bot.logged.map(({ message }) => message)).toContain('The model was too slow; the rules answered');
  });

  it('may be one of Azure’s', async () => {
    model.answer(commands({ type: 'help' }));
    const advisor = createAdvisor(
      { type: 'azure', endpoint: 'https://lpc.openai.azure.com', name: 'reader', key: 'azure-key' },
      { debug: silent, info: silent, warn: silent, error: silent },
      (url, init) => fetch(String(url).replace('https://lpc.openai.azure.com', model.url), init),
    );
    const answer = await advisor.propose(
      { instructions: 'Say', text: 'hello' },
      new AbortController().signal,
    );
    expect(answer).toBe(commands({ type: 'help' }));
    expect(model.asked[0]?.url).toMatch(/^\/openai\/deployments\/reader\/chat\/completions\?api-version=/);
    expect(model.asked[0]?.headers['api-key']).toBe('azure-key');
  });
});

describe('without a model', () => {
  it('nobody is asked', async () => {
    const bot = await startTestBot();
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    expect((await amara.says(unclear)).text).toContain('I am not sure what you mean');
    await bot.close();
  });
});
