/** Writes small zip archives for tests: entries are stored, not compressed (PKWARE APPNOTE 4.3). */
import { crc32 } from 'node:zlib';

/** One file of an archive; `mode` is the Unix mode with its type bits. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string;
  readonly mode: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const MADE_BY_UNIX = (3 << 8) | 20;

/** The bytes of an archive that holds these entries in this order. */
export function zipFile(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const body = localPart(entry);
    directory.push(centralPart(entry, offset));
    bodies.push(body);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

function localPart({ name, content }: ZipEntry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL_HEADER, 0);
  header.writeUInt16LE(20, 4);
  writeSizes(header, 14, name, content);
  return Buffer.concat([header, Buffer.from(name), Buffer.from(content)]);
}

function centralPart({ name, content, mode }: ZipEntry, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL_HEADER, 0);
  header.writeUInt16LE(MADE_BY_UNIX, 4);
  header.writeUInt16LE(20, 6);
  writeSizes(header, 16, name, content);
  header.writeUInt32LE((mode << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}

/** Checksum, both sizes and the name's length lie side by side in both kinds of header. */
function writeSizes(header: Buffer, at: number, name: string, content: string): void {
  const size = Buffer.byteLength(content);
  header.writeUInt32LE(crc32(content), at);
  header.writeUInt32LE(size, at + 4);
  header.writeUInt32LE(size, at + 8);
  header.writeUInt16LE(Buffer.byteLength(name), at + 12);
}
