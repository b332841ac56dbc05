import { createInterpreter } from '../../src/language/interpreter.ts';
import { readHalf } from '../language/labelled/row.ts';
import { content, readingOf } from '../language/measure.ts';
import { buildTown, type Town } from './town.ts';

/**
 * `npm run bench`: how many messages a second one core reads, and takes as whole turns over SQLite; and that neither
 * grows with the number of premises, beyond the look-up of names. All sizes take turns in one run, so that whatever
 * else the machine does is the same for all.
 */
const sizes = [300, 3_000, 11_000];
const rounds = 40;
/** What somebody says in a round: questions, an answer, a look-up by name. */
const messages = {
  'a question about NHSmail': 'do we have to pay for nhsmail',
  'a status': 'where am i up to',
  'an answer': 'no',
  'taking it back': 'go back',
  'two things': 'is it free and how long does it take',
} as const;
const lookUp = ['other pharmacy', 'Heather Willow Chemist', 'F0000'] as const;

const interpreter = createInterpreter(content);
benchInterpreter();
await benchTurns();

function benchInterpreter(): void {
  const rows = [...readHalf('test'), ...readHalf('fifth-blind')].map(
    (row) => [row.text, readingOf(row)] as const,
  );
  const readAll = () => {
    for (const [text, reading] of rows) interpreter.interpret(text, reading);
  };
  readAll();
  const spent = cpu(() => readAll());
  write(`The interpreter reads ${perSecond(rows.length, spent)} messages a second on one core.`, '');
}

async function benchTurns(): Promise<void> {
  const towns: Town[] = [];
  for (const size of sizes) towns.push(await buildTown(size, { content, interpreter }));
  const spent = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, town] of towns.entries()) {
      for (const [name, text] of Object.entries(messages)) await clocked(name, index, () => town.says(text));
      await town.says(lookUp[0]);
      await clocked('a look-up by name', index, () => town.says(lookUp[1]));
      await town.says(lookUp[2]);
      await town.says('yes');
    }
  }
  write(`Whole turns over SQLite, ${rounds} rounds: milliseconds of one core (times the smallest town)`);
  write(`${''.padEnd(28)}${sizes.map((size) => `${size} premises`.padStart(20)).join('')}`);
  for (const [name, times] of spent) {
    const cells = times.map((time) => {
      const ratio = time / (times[0] ?? 1);
      return `${(time / rounds).toFixed(2)} (× ${ratio.toFixed(2)})`.padStart(20);
    });
    write(`${name.padEnd(28)}${cells.join('')}`);
  }
  const largest = Object.keys(messages).reduce((sum, name) => sum + (spent.get(name)?.at(-1) ?? 0), 0);
  const turns = rounds * Object.keys(messages).length;
  write('', `With ${sizes.at(-1)} premises ${perSecond(turns, largest)} whole turns a second on one core.`);
  for (const town of towns) await town.close();

  async function clocked(name: string, index: number, work: () => Promise<void>): Promise<void> {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    const times = spent.get(name) ?? sizes.map(() => 0);
    times[index] = (times[index] ?? 0) + (user + system) / 1000;
    spent.set(name, times);
  }
}

/** The milliseconds of processor time that some work takes. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function perSecond(count: number, milliseconds: number): number {
  return Math.round((1000 * count) / milliseconds);
}

function write(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
