import { start } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';

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
      void bot.stop().then(() => log.info({}, 'Stopped'));
    });
  }
}

main().catch((error: unknown) => {
  // What is wrong with the configuration is told plainly; anything else with its stack.
  process.stderr.write(`${error instanceof ConfigError ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
});
