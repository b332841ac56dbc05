import { normalise } from './normalise.ts';

const behindIn =
  /(?<!\b(?:log|sign|get|signed|logged) )\bin\s+(?:the\s+)?(?:cell\s+)?([a-z][a-z-]*(?:\s[a-z-]+)??)(?:\s+cell)?(?=$|\s(?:lack|without|have|has|do|does|with|still|need|needs|are|is|that|who|not|please)\b)/;
const noCell =
  /\b(?:mail|nhsmail|mailbox|mailboxes|all|total|now|today|it|them|us|me|help|my|mine|our|cells?|teams?|full|detail|short|trouble|place|csv|week|days?|month|time|general|particular|order|charge|portal|service|list|bot|this|that|the|soon|weeks?|days?|months?|fortnight|long|ages|next|last|two|three|mailboxes|lately|now|please|log|january|february|march|april|may|june|july|august|september|october|november|december|now on|walk|bot|app|step|way|again|later|early|late|date|touch|hand|need)\b|\d/;

/** The cell that words name: one that there is, anywhere in them; or, for lists, whatever stands behind a last "in". */
export function readCell(text: string, cells: readonly string[], guess = false): string | undefined {
  const [known] = readCells(text, cells);
  if (known || !guess) return known;
  const words = normalise(text);
  const cell = behindIn.exec(words)?.[1]?.trim();
  return cell && !noCell.test(cell) && isWrittenAsName(cell, text) ? asWritten(cell, text) : undefined;
}

/** Words of a text with the capitals that they have in it. */
export function asWritten(words: string, text: string): string {
  return new RegExp(RegExp.escape(words), 'i').exec(text)?.[0] ?? words;
}

/** All cells that words name; "North West" is not also North. */
export function readCells(text: string, cells: readonly string[]): readonly string[] {
  const names = cellNames(cells);
  if (names === '') return [];
  const found: readonly string[] =
    normalise(text).match(new RegExp(`(?<!\\w)(?:${names})(?!\\w)`, 'g')) ?? [];
  return cells.filter((cell) => found.includes(normalise(cell)));
}

/** The names of cells for a pattern, the longer ones first. */
export function cellNames(cells: readonly string[]): string {
  return cells
    .toSorted((a, b) => b.length - a.length)
    .map((cell) => RegExp.escape(normalise(cell)))
    .join('|');
}

/** "In Eastside", or a single word at the very end; not "in their way". */
function isWrittenAsName(words: string, text: string): boolean {
  const isLast = !words.includes(' ') && normalise(text).endsWith(` ${words}`);
  return isLast || /^\p{Lu}/u.test(asWritten(words, text));
}
