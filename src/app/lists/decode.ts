const [lineFeed, carriageReturn] = [10, 13];
const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

/** An encoding that a file shows by its first bytes. */
type Wide = 'utf-16le' | 'utf-16be' | 'utf-32';

/**
 * The text of a file whose encoding nobody says: UTF-8, UTF-16, or Windows-1252. Programs glue lists together, so a
 * file that is no clean UTF-8 is read line by line, and only the other lines as Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide && wide !== 'utf-32') return new TextDecoder(wide).decode(bytes);
  return (
    asUtf8(bytes) ??
    linesOf(bytes)
      .map((line) => asUtf8(line) ?? windows.decode(line))
      .join('')
  );
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The lines, each with the byte that ends it. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte !== lineFeed && byte !== carriageReturn) continue;
    lines.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** Whether a file has more line breaks than that; counted before anything is read. */
export function hasMoreBreaks(bytes: Uint8Array, most: number): boolean {
  let found = 0;
  for (const byte of bytes) {
    if (byte === lineFeed || byte === carriageReturn) found += 1;
    if (found > most) return true;
  }
  return false;
}

/** The first bytes of files that are no text. */
const signatures: Readonly<Record<string, 'spreadsheet' | 'not_text'>> = {
  '504b0304': 'spreadsheet',
  d0cf11e0: 'spreadsheet',
  '25504446': 'not_text',
  '89504e47': 'not_text',
  '47494638': 'not_text',
  ffd8ff: 'not_text',
};
/** A damaged list has a few NULs; what has more is no text. */
const mostNuls = 0.05;

/** What a file is when it is plainly no text: people send the spreadsheet itself. */
export function binaryKind(bytes: Uint8Array): 'empty' | 'spreadsheet' | 'not_text' | undefined {
  if (bytes.length === 0) return 'empty';
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const known = Object.entries(signatures).find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  const wide = wideEncoding(bytes);
  if (wide) return wide === 'utf-32' ? 'not_text' : undefined;
  return nulsAmong(bytes.subarray(0, 4096)) > mostNuls ? 'not_text' : undefined;
}

/** Files of two or four bytes a letter: by their mark, or by the NULs in the place of every second byte. */
function wideEncoding(bytes: Uint8Array): Wide | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start === 'fffe0000' || start === '0000feff') return 'utf-32';
  if (start.startsWith('fffe')) return 'utf-16le';
  if (start.startsWith('feff')) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const [even, odd] = [0, 1].map((rest) => nulsAmong(sample.filter((_, at) => at % 2 === rest)));
  if (even === undefined || odd === undefined) return undefined;
  if (odd > 0.9 && even < mostNuls) return 'utf-16le';
  return even > 0.9 && odd < mostNuls ? 'utf-16be' : undefined;
}

/** The share of NULs among bytes. */
function nulsAmong(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : bytes.filter((byte) => byte === 0).length / bytes.length;
}
