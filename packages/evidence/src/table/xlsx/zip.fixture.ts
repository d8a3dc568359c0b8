import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a made archive. The lies are for tests of the guard. */
export interface FixturePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Size that the archive claims, in place of the true one. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  readonly encrypted?: boolean;
  readonly method?: number;
}

/** A zip archive of the parts, in order: local headers, data, directory. */
export function zipOf(parts: readonly FixturePart[]): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const plain = Buffer.from(part.content);
    const packed = part.stored === true ? plain : deflateRawSync(plain);
    const fields = {
      flags: part.encrypted === true ? 0x0801 : 0x0800,
      method: part.method ?? (part.stored === true ? 0 : 8),
      crc: part.claimedCrc ?? crc32(plain),
      packed: packed.length,
      size: part.claimedSize ?? plain.length,
      name: Buffer.from(part.name),
    };
    const header = headerOf(0x04034b50, [20, fields.flags, fields.method, 0, 0], fields, 0);
    directory.push(
      Buffer.concat([
        headerOf(0x02014b50, [20, 20, fields.flags, fields.method, 0, 0], fields, 14),
        u32(offset),
        fields.name,
      ]),
    );
    local.push(header, fields.name, packed);
    offset += header.length + fields.name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const count = parts.length;
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(count),
    u16(count),
    u32(central.length),
    u32(offset),
    u16(0),
  ]);
  return new Uint8Array(Buffer.concat([...local, central, end]));
}

interface Fields {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly name: Buffer;
}

function headerOf(
  signature: number,
  words: readonly number[],
  { crc, packed, size, name }: Fields,
  tail: number,
): Buffer {
  const sizes = [u32(crc), u32(packed), u32(size), u16(name.length), u16(0)];
  // The directory's entry has ten more bytes of attributes before the offset: comment, disk, two kinds of attributes.
  const attributes = tail === 0 ? [] : [Buffer.alloc(10)];
  return Buffer.concat([u32(signature), ...words.map(u16), ...sizes, ...attributes]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value & 0xffff);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
