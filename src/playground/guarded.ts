import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What to run under guard. */
export interface GuardedScript {
  readonly script: string;
  readonly args?: readonly string[];
  /** The folder to run in. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** A folder to remove when the script is told to end, also when this process dies. */
  readonly remove?: string;
}

/** A Node script that runs as long as this process does, and no longer. */
export interface Guarded {
  /** Settles with the exit code when the script and its guard are gone. */
  readonly gone: Promise<number>;
  /** The end of what it wrote so far. */
  output(): string;
  /** Waits until it has written this, and answers the match, or undefined when it went without writing it. */
  untilWritten(pattern: RegExp): Promise<RegExpMatchArray | undefined>;
  /** Tells it to end (SIGTERM), and waits until it has. */
  stop(): Promise<void>;
}

const guardScript = fileURLToPath(new URL('guard.ts', import.meta.url));
const keptCharacters = 20_000;

/** Starts a Node script in a process group of its own, so that Ctrl-C reaches only us and we decide the order of ending. */
export function startGuarded(what: GuardedScript): Guarded {
  const removal = what.remove === undefined ? [] : ['--remove', what.remove];
  const guard = spawn(process.execPath, [guardScript, ...removal, '--', what.script, ...(what.args ?? [])], {
    cwd: what.cwd,
    env: what.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let written = '';
  let lookAgain = Promise.withResolvers<void>();
  let isGone = false;

  for (const stream of [guard.stdout, guard.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written = (written + text).slice(-keptCharacters);
      wakeWaiters();
    });
  }
  const gone = new Promise<number>((resolve) => {
    guard.on('error', (error) => {
      written += String(error);
      resolve(1);
    });
    // 'close' and not 'exit': by then everything it wrote has been read.
    guard.on('close', (code) => resolve(code ?? 1));
  }).finally(() => {
    isGone = true;
    wakeWaiters();
  });

  function wakeWaiters(): void {
    lookAgain.resolve();
    lookAgain = Promise.withResolvers<void>();
  }

  return {
    gone,
    output: () => written,
    async untilWritten(pattern) {
      for (;;) {
        const match = pattern.exec(written);
        if (match || isGone) return match ?? undefined;
        await lookAgain.promise;
      }
    },
    async stop() {
      guard.stdin.end();
      await gone;
    },
  };
}
