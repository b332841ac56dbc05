import { fileURLToPath } from 'node:url';
import { untilAnswering } from './answering.ts';
import { demoEnvironment } from './demo-environment.ts';
import { type Guarded, startGuarded } from './guarded.ts';
import { type DemoWindow, demoWindows } from './people.ts';
import { findFreePort, isPortFree } from './ports.ts';
import { openPlayground, type PlaygroundWindow } from './window.ts';

/** What may differ from the usual demo. */
export interface DemoOptions {
  /** The script that is the bot, from the project's folder. */
  readonly botScript: string;
  /** Takes free ports instead of the usual ones; a PORT that is set stays. */
  readonly freePorts: boolean;
  /** The environment of whoever starts the demo; what it sets is kept. */
  readonly env: NodeJS.ProcessEnv;
}

/** The running demo. */
export interface Demo {
  readonly links: readonly { readonly url: string; readonly window: DemoWindow }[];
  /** Settles when a part of it ended unasked, with a sentence that says which. */
  readonly broken: Promise<string>;
  /** Closes the windows, then lets the bot finish. */
  stop(): Promise<void>;
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const usualBotPort = 3978;
const patienceMs = 60_000;

/**
 * Starts the bot, and beside it one window of the Agents Playground for each person of the demo.
 * @throws Error when a part does not start, after stopping the others
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const port = await botPort(options);
  const bot = startGuarded({
    script: options.botScript,
    cwd: projectFolder,
    env: demoEnvironment(options.env, port),
  });
  try {
    const isUp = await untilAnswering(`http://127.0.0.1:${port}/health`, bot, patienceMs);
    if (!isUp) throw new Error(`The bot did not start. Its last words:\n${lastLines(bot)}`);
    const windows = await openWindows(`http://127.0.0.1:${port}/api/messages`, options.freePorts);
    return runningDemo(bot, windows);
  } catch (error) {
    await bot.stop();
    throw error;
  }
}

function runningDemo(bot: Guarded, windows: readonly PlaygroundWindow[]): Demo {
  const links = windows.flatMap(({ url }, index) => {
    const window = demoWindows[index];
    return window ? [{ url, window }] : [];
  });
  return {
    links,
    broken: Promise.race([
      bot.gone.then(() => `The bot stopped. Its last words:\n${lastLines(bot)}`),
      ...windows.map((window) => window.gone.then(() => `The window ${window.url} stopped.`)),
    ]),
    async stop() {
      await closeAll(windows);
      await bot.stop();
    },
  };
}

/** Opens all windows, or none. */
async function openWindows(botUrl: string, freePorts: boolean): Promise<PlaygroundWindow[]> {
  const attempts = await Promise.allSettled(
    demoWindows.map(({ person, port }) => openPlayground({ person, botUrl, port: freePorts ? 0 : port })),
  );
  const windows = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
  const failed = attempts.find((attempt) => attempt.status === 'rejected');
  if (!failed) return windows;
  await closeAll(windows);
  throw failed.reason;
}

async function closeAll(windows: readonly PlaygroundWindow[]): Promise<void> {
  await Promise.all(windows.map((window) => window.stop()));
}

async function botPort({ env, freePorts }: DemoOptions): Promise<number> {
  if (freePorts && !env.PORT) return findFreePort();
  const port = Number(env.PORT || usualBotPort);
  // Otherwise a bot that runs already would answer for the one that cannot start.
  if (!(await isPortFree(port))) throw new Error(`Port ${port} for the bot is taken by another program.`);
  return port;
}

function lastLines(bot: Guarded): string {
  const lines = bot.output().trimEnd().split('\n');
  return `  ${lines.slice(-15).join('\n  ')}`;
}
