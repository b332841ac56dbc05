/** What a spreadsheet would take for a formula when a cell begins with it; also behind spaces. */
const formula = /^\s*[=+\-@\t\r]/;
const needsQuotes = /[",;\r\n]/;
/** Without this mark Excel reads UTF-8 as another encoding. */
const byteOrderMark = '\uFEFF';

/** A table as CSV that a spreadsheet can open without carrying anything out. */
export function toCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(toCell).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** A cell's text; one that could be a formula gets an apostrophe in front, which makes it text. */
function toCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
