const lineFeed = 10;

/**
 * The text of a file whose encoding nobody says: UTF-8, UTF-16 with its mark, or Windows-1252. Programs glue lists
 * together, so a file that is no clean UTF-8 is read line by line, and only the other lines as Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return (
    asUtf8(bytes) ??
    linesOf(bytes)
      .map((line) => asUtf8(line) ?? asWindows(line))
      .join('\n')
  );
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function asWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** What a file is when it is plainly no text: people send the spreadsheet itself. */
export function binaryKind(bytes: Uint8Array): 'empty' | 'spreadsheet' | 'not_text' | undefined {
  if (bytes.length === 0) return 'empty';
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start === '504b0304' || start === 'd0cf11e0') return 'spreadsheet';
  const isWide = start.startsWith('fffe') || start.startsWith('feff');
  return !isWide && bytes.subarray(0, 4096).includes(0) ? 'not_text' : undefined;
}
