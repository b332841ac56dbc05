import { createInterpreter } from '../../src/language/interpreter.ts';
import { readHalf } from './labelled/row.ts';
import { content, counts, type Judged, judgeAll } from './measure.ts';

/** `npm run understand`: what the interpreter makes of the test half, in numbers. The words themselves stay unread. */
const rows = readHalf('test');
const judged = judgeAll(rows, createInterpreter(content));
const { right, slots, asked_among, asked, wrong, wrong_action } = counts(judged);
const lines = [
  `rows ${rows.length}`,
  `right over all ${share(right)}`,
  `asked back ${share(asked + asked_among)}, the right one among the buttons ${asked_among} times of ${asked + asked_among}`,
  `wrong ${share(wrong + slots + wrong_action)}: slots only ${slots}, wrong actions ${wrong_action}`,
  'confusion by meaning (wanted -> heard):',
  ...[...Map.groupBy(judged.filter(isWrong), confusion)].map(
    ([pair, found]) => `  ${found.length} × ${pair}`,
  ),
];
process.stdout.write(`${lines.join('\n')}\n`);

function share(count: number): string {
  return `${count} (${((100 * count) / rows.length).toFixed(1)} %)`;
}

function isWrong({ verdict }: Judged): boolean {
  return verdict === 'slots' || verdict.startsWith('wrong');
}

function confusion({ row, understanding }: Judged): string {
  return `${row.meaning} -> ${understanding.commands.map(({ type }) => type).join(' + ')}`;
}
