import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { untilAnswering } from './answering.ts';
import { type Guarded, startGuarded } from './guarded.ts';
import type { Person } from './people.ts';
import { windowConfig } from './window-config.ts';

/** Whose window to open, and where. */
export interface WindowOptions {
  readonly person: Person;
  /** The port of the window's page; 0 takes a free one. */
  readonly port: number;
  /** Where the bot takes activities, e.g. `http://127.0.0.1:3978/api/messages`. */
  readonly botUrl: string;
  /** The folder in which the window's temporary folder is made; by default the system's. */
  readonly workDir?: string;
}

/** An open window of the Agents Playground. */
export interface PlaygroundWindow {
  /** The page to open in a browser. */
  readonly url: string;
  /** Settles when the window's process is gone, asked or not. */
  readonly gone: Promise<unknown>;
  /** Ends the window and removes its folder. */
  stop(): Promise<void>;
}

const configFile = '.m365agentsplayground.yml';
const logFile = 'playground.log';
const patienceMs = 60_000;

/**
 * Opens one person's window of the Agents Playground, which imitates Teams, and waits until its page can be opened.
 * @throws Error when the port is taken, or the Playground does not start: then with its reason
 */
export async function openPlayground(options: WindowOptions): Promise<PlaygroundWindow> {
  const config = windowConfig(options.person);
  const folder = await mkdtemp(join(options.workDir ?? tmpdir(), 'playground-'));
  await writeFile(join(folder, configFile), config);
  const server = startGuarded({
    script: playgroundScript(),
    // --dt: no telemetry.
    args: ['start', '-e', options.botUrl, '-c', 'msteams', '-p', String(options.port), '--dt'],
    cwd: folder,
    env: windowEnvironment(folder),
    remove: folder,
  });
  async function stop(): Promise<void> {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  try {
    const url = `http://localhost:${await listeningPort(server, options.port)}`;
    // Mounted after the page and only with a right file, so once it answers the page does too and will go on to.
    const isOpen = await untilAnswering(`${url}/_internal/v1/testConfig`, server, patienceMs);
    if (!isOpen) throw new Error(`the Agents Playground did not start.${await whatItLogged(folder, server)}`);
    return { url, gone: server.gone, stop };
  } catch (error) {
    await stop();
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`The window of ${options.person.name} could not be opened: ${problem}`);
  }
}

function playgroundScript(): string {
  return fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
}

function windowEnvironment(folder: string): NodeJS.ProcessEnv {
  const { env } = process;
  return {
    ...env,
    TEAMSAPPTESTER_BROWSER: 'none',
    // Settings of the same names that somebody has for their own Playground must not reach ours.
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(folder, configFile),
    M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, logFile),
    M365_AGENTS_PLAYGROUND_SERVICE_URL: undefined,
    M365_AGENTS_PLAYGROUND_DELIVERY_MODE: undefined,
    M365_AGENTS_PLAYGROUND_TARGET_SDK: undefined,
    // --dt only quiets the Playground's own events: its library would still report once in a quarter of an hour.
    APPLICATIONINSIGHTS_CONFIGURATION_CONTENT: JSON.stringify({
      disableAppInsights: true,
      disableStatsbeat: true,
      enableAutoCollectHeartbeat: false,
    }),
    // The bot is on this machine; a proxy of the office network could not find it.
    NO_PROXY: [env.NO_PROXY ?? env.no_proxy, 'localhost', '127.0.0.1'].filter(Boolean).join(','),
  };
}

/** The Playground takes another port in silence when the one it was given is taken, so its word is compared. */
async function listeningPort(server: Guarded, wanted: number): Promise<number> {
  const match = await server.untilWritten(/Listening on (\d+)/);
  if (!match) throw new Error(`the Agents Playground ended at once.\n${server.output()}`);
  const port = Number(match[1]);
  if (wanted !== 0 && port !== wanted) throw new Error(`port ${wanted} is taken by another program.`);
  return port;
}

/** Away from a terminal the Playground gives its reasons only to its log. */
async function whatItLogged(folder: string, server: Guarded): Promise<string> {
  const log = await readFile(join(folder, logFile), 'utf8').catch(() => '');
  const lines = `${server.output()}\n${log}`.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? '' : `\n  ${lines.slice(-15).join('\n  ')}`;
}
