import { createInterpreter } from '../../src/language/interpreter.ts';
import { nameOf } from '../../src/language/name-of.ts';
import { squash } from '../../src/language/normalise.ts';
import { phraseBook } from '../../src/language/phrase-book.ts';
import { type Row, readHalf } from './labelled/row.ts';
import { examplesOf, type Library, nlpJsLibrary, winkLibrary, withQuestion } from './libraries.ts';
import { content, counts, type Judged, judgeAll } from './measure.ts';

/**
 * `npm run understand`: what the interpreter makes of the test half, in numbers, beside two libraries that learnt from
 * the same building half. The words themselves stay unread.
 */
const rows = readHalf('test');
const interpreter = createInterpreter(content);
const learnt = new Set(phraseBook(content).map(({ text }) => squash(text)));
const judged = judgeAll(rows, interpreter);
/** What names the meaning itself; every other part of a command is a slot. */
const ofMeaning = new Set(['type', 'fact', 'code', 'act', 'as', 'what']);
const isWrong = ({ verdict }: Judged) => verdict === 'slots' || verdict.startsWith('wrong');

print('Test half', judged);
for (const half of ['fifth-blind', 'sixth-blind', 'seventh-blind', 'eighth-blind'] as const)
  print(`${half} (its first look: test/language/labelled/README.md)`, judgeAll(readHalf(half), interpreter));
printMeanings();
printConfusion();
await printLibraries();

function print(title: string, all: readonly Judged[]): void {
  const { right, slots, asked_among, asked, wrong, wrong_action } = counts(all);
  const share = (count: number) => `${count} (${((100 * count) / all.length).toFixed(1)} %)`;
  write(
    `${title}: ${all.length} utterances`,
    `  right over all   ${share(right)}`,
    `  asked back       ${share(asked + asked_among)}, the right one among the buttons ${asked_among} times`,
    `  wrong            ${share(wrong + slots + wrong_action)}`,
    `  wrong actions    ${wrong_action}`,
    `  slots            ${slotsOf(all)} right, where the meaning was right and has slots`,
    `  not word for word a phrase that was learnt: ${shareOfNew(all)}`,
  );
}

/** How many are right of those that are no phrase of the book: different hands write the shortest messages alike. */
function shareOfNew(all: readonly Judged[]): string {
  const others = all.filter(({ row }) => !learnt.has(squash(row.text)));
  const { right } = counts(others);
  return `${right} of ${others.length} right (${((100 * right) / others.length).toFixed(1)} %)`;
}

/** How often everything that belongs to a meaning was right, of the times that the meaning was. */
function slotsOf(all: readonly Judged[]): string {
  const heard = all.filter(
    ({ row, verdict }) => hasSlots(row) && (verdict === 'right' || verdict === 'slots'),
  );
  return `${heard.filter(({ verdict }) => verdict === 'right').length} of ${heard.length}`;
}

function hasSlots({ expect }: Row): boolean {
  return expect.some((command) =>
    Object.entries(command).some(([name, value]) => {
      if (name === 'answer') return (value as { kind: string }).kind !== 'option';
      if (name === 'list') return Object.keys(value as object).length > 1;
      return !ofMeaning.has(name) && typeof value !== 'boolean';
    }),
  );
}

function printMeanings(): void {
  write('', 'By meaning:        rows  right  asked (right among buttons)  wrong  slots');
  for (const [meaning, all] of Map.groupBy(judged, ({ row }) => row.meaning)) {
    const { right, slots, asked_among, asked, wrong, wrong_action } = counts(all);
    const cells = [
      all.length,
      right,
      `${asked + asked_among} (${asked_among})`,
      wrong + slots + wrong_action,
    ];
    write(
      `  ${meaning.padEnd(42)} ${cells.map((cell) => String(cell).padStart(6)).join(' ')}  ${slotsOf(all)}`,
    );
  }
}

function printConfusion(): void {
  write('', 'Confusion by meaning (wanted -> heard):');
  for (const [pair, found] of Map.groupBy(judged.filter(isWrong), confusion))
    write(`  ${found.length} × ${pair}`);
}

function confusion({ row, understanding }: Judged): string {
  return `${row.meaning} -> ${understanding.commands.map(nameOf).join(' + ')}`;
}

/** Only meanings are compared: the libraries read no slots. What they cannot place counts as asked back. */
async function printLibraries(): Promise<void> {
  write('', 'Beside it, meanings only:            right   asked back   wrong');
  const { right, slots, asked, asked_among, wrong, wrong_action } = counts(judged);
  line('this interpreter', right + slots, asked + asked_among, wrong + wrong_action);
  write('  trained on the building half:');
  const built = examplesOf(readHalf('building'), false);
  await judgeLibrary(winkLibrary(built));
  await judgeLibrary(await nlpJsLibrary(built));
  // NLP.js needs longer for so many phrases and meanings than anybody waits.
  write('  trained on the building half and on our own phrases:');
  await judgeLibrary(winkLibrary(examplesOf(readHalf('building'), true)));
}

async function judgeLibrary({ name, meaningOf }: Library): Promise<void> {
  const heard = await Promise.all(rows.map((row) => meaningOf(withQuestion(row))));
  const right = heard.filter((meaning, index) => meaning === rows[index]?.meaning).length;
  const asked = heard.filter((meaning) => meaning === undefined || meaning === 'unknown').length;
  line(name, right, asked, rows.length - right - asked);
}

function line(name: string, ...numbers: readonly number[]): void {
  const shares = numbers.map((count) => `${((100 * count) / rows.length).toFixed(1)} %`.padStart(8));
  write(`    ${name.padEnd(34)} ${shares.join('  ')}`);
}

function write(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
