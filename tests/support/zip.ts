/** Builds zip archives entry by entry, including ones that no honest program would write. */
import { crc32, deflateRawSync } from 'node:zlib';

/** One entry; `mode` is a Unix file mode such as that of a symbolic link. */
export type ZipEntry = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly mode?: number;
};

/** The bytes of an archive with these entries, deflated. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, packed]);
    central.push(centralRecord(entry, facts, name, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  return new Uint8Array(
    Buffer.concat([...locals, directory, endRecord(entries.length, directory.length, offset)]),
  );
}

function centralRecord(entry: ZipEntry, facts: Buffer, name: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE((3 << 8) | 20, 0);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), madeBy, facts, rest, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
