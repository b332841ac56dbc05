import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The bot as a process of its own, as an operator runs it. */
export interface BotProcess {
  readonly url: string;
  /** The lines of its log. */
  readonly log: readonly string[];
  /** Everything that it wrote to standard error. */
  readonly stderr: () => string;
  /** Settles when a line that fits was logged, now or earlier. @throws Error when the process ends first */
  logged(fits: RegExp): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Settles with exit code or signal when the process is gone, and all its output was read. */
  readonly gone: Promise<number | NodeJS.Signals>;
}

const project = fileURLToPath(new URL('../..', import.meta.url));

/** How a bot ended that could not start. */
export interface FailedStart {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bot with settings with which it cannot start, to its end. */
export async function runToEnd(env: Readonly<Record<string, string>>): Promise<FailedStart> {
  const child = spawnBot(env);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

function spawnBot(env: Readonly<Record<string, string>>) {
  return spawn(process.execPath, ['src/main.ts'], {
    cwd: project,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts the bot on a port of its own, and waits until it listens. */
export async function startBotProcess(env: Readonly<Record<string, string>>): Promise<BotProcess> {
  const child = spawnBot(env);
  const log: string[] = [];
  let stderr = '';
  let isGone = false;
  let arrived = Promise.withResolvers<void>();
  const wake = () => {
    arrived.resolve();
    arrived = Promise.withResolvers();
  };
  createInterface(child.stdout).on('line', (line) => {
    log.push(line);
    wake();
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  const gone = once(child, 'close').then(([code, signal]: (number | NodeJS.Signals)[]) => {
    isGone = true;
    wake();
    return code ?? signal ?? 0;
  });

  async function logged(fits: RegExp): Promise<string> {
    for (;;) {
      const line = log.find((candidate) => fits.test(candidate));
      if (line) return line;
      if (isGone) throw new Error(`The bot ended without logging ${fits}:\n${log.join('\n')}\n${stderr}`);
      await arrived.promise;
    }
  }

  const { port } = JSON.parse(await logged(/"Mailbox Guide is listening"/)) as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    stderr: () => stderr,
    logged: async (fits) => void (await logged(fits)),
    kill: (signal) => void child.kill(signal),
    gone,
  };
}
