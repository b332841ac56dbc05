import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { createActivity } from './activity.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { demoBot } from './demo-bot.ts';
import { type HttpAnswer, post } from './post.ts';
import { type Got, openScriptedConnector, type ScriptedConnector } from './scripted-connector.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

describe('a signal to stop', () => {
  let folder: TemporaryFolder;
  let connector: ScriptedConnector;
  let bot: BotProcess;
  beforeEach(async () => {
    folder = await makeTemporaryFolder();
    connector = await openScriptedConnector();
    connector.know([people.contractor]);
    bot = await startBotProcess(demoBot(folder.path('guide.db')));
  });
  afterEach(async () => {
    bot.kill('SIGKILL');
    await bot.gone;
    await connector.close();
    await folder.remove();
  });

  const say = (text: string): Promise<HttpAnswer> =>
    post(
      bot.url,
      JSON.stringify(createActivity(people.contractor, connector.url, { type: 'message', text })),
    );
  const isLookUp = ({ method }: Got) => method === 'GET';
  const isReply = ({ method }: Got) => method === 'POST';

  /** Holds requests of one kind at the connector until the bot says that it stops. */
  function holdUntilStopping(which: (request: Got) => boolean): void {
    connector.script = async (request) => {
      if (which(request)) await bot.logged(/"Stopping: /);
      return undefined;
    };
  }

  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s lets a turn in flight finish, and sends its answer',
    async (signal) => {
      holdUntilStopping(isLookUp);
      const answer = say('FAD37');
      await connector.until(isLookUp);
      bot.kill(signal);
      expect(await answer).toEqual({ status: 200, text: '' });
      expect(await bot.gone).toBe(0);
      expect(connector.got.filter(isReply).map(({ text }) => text)).toEqual([
        expect.stringContaining('Bracken Hill Pharmacy'),
      ]);
      expect(bot.stderr()).toBe('');
    },
  );

  it('lets an answer finish that is on its way', async () => {
    holdUntilStopping(isReply);
    expect((await say('FAD37')).status).toBe(200);
    await connector.until(isReply);
    bot.kill('SIGTERM');
    expect(await bot.gone).toBe(0);
    connector.script = () => undefined;
    bot = await startBotProcess(demoBot(folder.path('guide.db')));
    expect((await say('yes')).status).toBe(200);
    await connector.until(({ text }) => text.includes('Can you open the shared NHSmail mailbox'));
    expect(connector.got.filter(({ text }) => text.includes('Is it Bracken Hill Pharmacy'))).toHaveLength(1);
  });

  it('takes no new requests meanwhile', async () => {
    holdUntilStopping(isLookUp);
    const answer = say('FAD37');
    await connector.until(isLookUp);
    bot.kill('SIGTERM');
    await answer;
    await bot.gone;
    await expect(say('yes')).rejects.toThrow();
  });

  it('does not wait for somebody who sends half a request', async () => {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    socket.on('error', () => socket.destroy());
    socket.write(
      'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    expect((await say('FAD37')).status).toBe(200);
    bot.kill('SIGTERM');
    expect(await bot.gone).toBe(0);
    socket.destroy();
  });
});
