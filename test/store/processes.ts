import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Starts a script in a process of its own, with pipes to it. */
export function startScript(
  script: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  return spawn(process.execPath, [script, ...args], { ...options, stdio: 'pipe' });
}

/**
 * Waits for the end of what a process prints.
 * @returns the lines
 */
export async function linesOf(child: ChildProcess, onLine?: (line: string) => void): Promise<string[]> {
  if (child.stdout === null) throw new Error('Reading a process failed: it has no stdout. Give it a pipe.');
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    onLine?.(line);
  }
  return lines;
}

/**
 * Runs a script in several processes, and keeps them in step: whenever each has printed one more line, all of
 * them are sent the next line of input.
 * @returns the lines of each
 */
export async function runInStep(
  count: number,
  script: string,
  args: readonly string[],
  input: readonly string[],
): Promise<string[][]> {
  const children = Array.from({ length: count }, () => startScript(script, args));
  let printed = 0;

  function advance(): void {
    printed += 1;
    if (printed % count !== 0) return;
    const next = input[printed / count - 1];
    for (const { stdin } of children) {
      if (next === undefined) stdin?.end();
      else stdin?.write(`${next}\n`);
    }
  }

  async function follow(child: ChildProcess): Promise<string[]> {
    const lines = await linesOf(child, advance);
    // Where one breaks off, the others need not wait for it.
    for (const { stdin } of children) stdin?.end();
    return lines;
  }

  return Promise.all(children.map(follow));
}
