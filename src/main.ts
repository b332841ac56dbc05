import { ListError } from './app/lists/first-import.ts';
import { start } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';
import type { Log } from './ports/log.ts';

/** How long stopping may take, in milliseconds. What is not sent by then is saved, and sent at the next start. */
const patience = 25_000;

/** Reads the environment, starts the bot, and stops it on a signal. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const bot = await start(config, { log });
  log.info(
    { port: bot.port, host: config.HOST, isAuthenticated: config.BOT_ID !== undefined },
    'Mailbox Guide is listening',
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'Stopping: turns in flight are finished first');
      void stop(bot.stop(), log);
    });
  }
}

async function stop(stopping: Promise<void>, log: Log): Promise<void> {
  const tooLong = setTimeout(() => {
    log.error({ remedy: 'Check the connection to Teams and the store.' }, 'Stopping took too long');
    process.exit(1);
  }, patience);
  try {
    await stopping;
    log.info({}, 'Stopped');
  } catch (error) {
    log.error({ err: error, remedy: 'Check the store.' }, 'Stopping failed');
    process.exitCode = 1;
  } finally {
    clearTimeout(tooLong);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${isPlain(error) ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
});

/** Errors whose message says what an operator has to do: ours, and the system's. Of any other the stack is needed. */
function isPlain(error: unknown): error is Error {
  if (error instanceof ConfigError || error instanceof ListError) return true;
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
