import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const pauseMs = 50;

/**
 * The running processes whose environment has this variable (Linux only). Children inherit it, so a unique one
 * finds all descendants of a process, also those whose parent is gone.
 */
export async function processesWith(variable: string, value: string): Promise<number[]> {
  const entries = await readdir('/proc');
  const pids = entries.filter((entry) => /^\d+$/.test(entry)).map(Number);
  const marked = await Promise.all(pids.map((pid) => hasVariable(pid, `${variable}=${value}`)));
  return pids.filter((_, index) => marked[index]);
}

/** Waits until there is no such process. */
export async function untilNoneHas(variable: string, value: string): Promise<void> {
  while ((await processesWith(variable, value)).length > 0) await sleep(pauseMs);
}

async function hasVariable(pid: number, assignment: string): Promise<boolean> {
  // A process that ended meanwhile, or is somebody else's, has none for us.
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  return environment.split('\0').includes(assignment);
}
