import { crc32 } from 'node:zlib';

/** A file of a package. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first day that the format knows: the same files always make the same package. */
const firstDay = 0x21;
const [localHeader, centralHeader, endOfDirectory] = [0x04034b50, 0x02014b50, 0x06054b50];

/** Packs files without compressing them: an app package is three small files. */
export function toZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const common = describe(name, bytes);
    const local = Buffer.concat([number(localHeader, 4), common, Buffer.from(name), bytes]);
    directory.push(
      Buffer.concat([
        number(centralHeader, 4),
        number(20, 2),
        common,
        Buffer.alloc(10),
        number(offset, 4),
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = number(entries.length, 2);
  const end = [
    number(endOfDirectory, 4),
    Buffer.alloc(4),
    count,
    count,
    number(central.length, 4),
    number(offset, 4),
  ];
  return Buffer.concat([...parts, central, ...end, Buffer.alloc(2)]);
}

/** The fields that both headers have: version, flags (UTF-8 names), method, time, day, sum, sizes, lengths. */
function describe(name: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([
    number(20, 2),
    number(0x0800, 2),
    number(0, 2),
    number(0, 2),
    number(firstDay, 2),
    number(crc32(bytes), 4),
    number(bytes.length, 4),
    number(bytes.length, 4),
    number(Buffer.byteLength(name), 2),
    number(0, 2),
  ]);
}

function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
