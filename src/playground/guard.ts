// Runs one Node script, and ends it as soon as whoever started this goes away, however that went:
// the system then closes our standard input, even after a SIGKILL. So nothing of the demo is ever left behind.
//
//   node guard.ts [--remove <folder>] -- <script> [argument ...]
//
// The folder is removed when the script was told to end; when it ended by itself, the starter may want to look into it.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const patienceMs = 10_000;

const { values, positionals } = parseArgs({
  options: { remove: { type: 'string' } },
  allowPositionals: true,
});

const child = spawn(process.execPath, positionals, { stdio: ['ignore', 'inherit', 'inherit'] });
let toldToEnd = false;

child.on('exit', (code) => {
  if (toldToEnd && values.remove !== undefined) rmSync(values.remove, { recursive: true, force: true });
  process.exit(code ?? (toldToEnd ? 0 : 1));
});

process.stdin.on('close', endChild).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endChild);

function endChild(): void {
  toldToEnd = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
}
