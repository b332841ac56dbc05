/** What keeps a record from being read: a quotation mark is not closed, or its line has no end in sight. */
type Broken = 'open_quote' | 'long_line';

/** One record of a CSV file. */
export interface CsvRecord {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Why it cannot be read; the record is then only (the beginning of) its first line. */
  readonly broken?: Broken;
}

/** A quoted field of an address has a few lines; one with more swallows its neighbours, for want of a closing mark. */
const mostLinesInField = 6;
/** No line of a list comes near it; one that is longer is damage, and would keep everybody else waiting. */
const longestLine = 20_000;
const mostFields = 1_000;
const lineBreak = /\r\n?|\n/g;

/**
 * Reads the records of a CSV file one by one, forgivingly: after an unclosed quotation mark it goes on with the next
 * line, so that one damaged line costs only itself. That is why no library reads it. Tried on the list of
 * `test/app/damage.test.ts`, which has 1,932 good lines: csv-parse 7.0.3 (`relax_column_count`, `relax_quotes`,
 * `skip_records_with_error`, `info`) loses 1,632 of them, Papa Parse 5.7.1 loses 1,505. To both, the first unclosed mark
 * makes one record of the lines up to the next mark or the end, with no reason for any of them.
 */
export function* readRecords(text: string, separator: string): Generator<CsvRecord> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const isLong = end - at > longestLine;
    const whole = isLong ? undefined : readRecord(text, at, separator);
    if (whole) yield { line, fields: whole.fields };
    else yield { line, ...readBroken(text.slice(at, end), separator, isLong) };
    line += whole?.lines ?? 1;
    at = whole?.end ?? afterBreak(text, end);
  }
}

interface Read {
  readonly fields: string[];
  /** Where the next record begins. */
  readonly end: number;
  /** How many lines the record takes. */
  readonly lines: number;
}

/** Reads a record; undefined when a quotation mark in it is not closed, so that it would go on without end. */
function readRecord(text: string, start: number, separator: string): Read | undefined {
  const fields: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    const field = readField(text, at, separator);
    if (!field || fields.length >= mostFields) return undefined;
    fields.push(field.value);
    lines += field.breaks;
    at = field.end;
    if (text[at] !== separator) return { fields, end: afterBreak(text, at), lines };
    at += 1;
  }
}

/** A damaged record: its first line, split without regard to quotation marks. */
function readBroken(line: string, separator: string, isLong: boolean): Omit<CsvRecord, 'line'> {
  const fields = line.slice(0, isLong ? 200 : longestLine).split(separator);
  return { fields, broken: isLong ? 'long_line' : 'open_quote' };
}

interface Field {
  readonly value: string;
  /** The separator, line break or end after it. */
  readonly end: number;
  readonly breaks: number;
}

function readField(text: string, start: number, separator: string): Field | undefined {
  let at = start;
  while (text[at] === ' ') at += 1;
  if (text[at] === '"') return readQuoted(text, at + 1, separator);
  let end = start;
  while (end < text.length && text[end] !== separator && !isBreak(text, end)) end += 1;
  return { value: text.slice(start, end).trim(), end, breaks: 0 };
}

/** Reads on from behind the opening mark. A mark inside a line that ends no field belongs to the text. */
function readQuoted(text: string, start: number, separator: string): Field | undefined {
  let value = '';
  let from = start;
  let breaks = 0;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0 || mark - start > longestLine) return undefined;
    const piece = text.slice(from, mark);
    value += piece;
    breaks += piece.match(lineBreak)?.length ?? 0;
    if (breaks >= mostLinesInField) return undefined;
    const end = closingAt(text, mark + 1, separator);
    if (end !== undefined) return { value: value.trim(), end, breaks };
    const isDoubled = text[mark + 1] === '"';
    // On a later line a mark that ends nothing opens a field of another record: ours was never closed.
    if (!isDoubled && breaks > 0) return undefined;
    value += '"';
    from = mark + (isDoubled ? 2 : 1);
  }
}

/** Where the field ends, if nothing but spaces stands between a mark and the end of the field. */
function closingAt(text: string, from: number, separator: string): number | undefined {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at >= text.length || text[at] === separator || isBreak(text, at) ? at : undefined;
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBreak(text, at)) at += 1;
  return at;
}

function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

/** The separator of a file: the one that its first lines hold most of. Excel may name it in a line of its own. */
export function separatorOf(text: string): string {
  const named = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1];
  if (named) return named;
  const start = text
    .slice(0, 4000)
    .split(/\r\n?|\n/)
    .slice(0, 10)
    .join('\n');
  const count = (separator: string) => start.split(separator).length - 1;
  return [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
