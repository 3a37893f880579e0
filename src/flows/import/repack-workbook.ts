import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { UnreadableFileError } from "./unreadable-file.ts";

/** What a workbook may unpack to, in bytes; a file of some kilobytes can be made to unpack to far more than memory holds. */
export const MOST_UNPACKED = 300_000_000;
const MOST_PARTS = 5_000; // a sheet is one, with a few for the whole

type Part = {
  readonly name: string;
  readonly flags: number;
  readonly method: number; // 0 stored, 8 deflated
  readonly packed: number; // bytes
  readonly unpacked: number; // bytes, as the archive says
  readonly at: number; // of its own header
};

export type Repacked = {
  readonly bytes: Buffer;
  /** The XML files in it, by name. */
  readonly parts: ReadonlyMap<string, Buffer>;
};

/**
 * The same workbook without compression and with nothing but its XML, so that whoever reads it unpacks no more than was
 * measured here. Throws UnreadableFileError on what is no workbook, has a password or macros, is damaged or too big.
 */
export async function repackWorkbook(bytes: Buffer): Promise<Repacked> {
  const parts = listParts(bytes);
  refuseOthers(parts);
  let left = MOST_UNPACKED;
  const stored: StoredPart[] = [];
  for (const part of parts.filter(({ name }) => /\.(xml|rels)$/u.test(name))) {
    const content = await unpack(bytes, part, left);
    left -= content.length;
    stored.push({ name: part.name, content });
  }
  return {
    bytes: storeParts(stored),
    parts: new Map(stored.map(({ name, content }) => [name, content])),
  };
}

const DAMAGED = "the workbook is cut off or damaged; save it again and try with the new file";
const TOO_BIG = `the workbook unpacks to more than ${MOST_UNPACKED / 1_000_000} MB; save the sheet as "CSV UTF-8", or cut it into several files`;

const END = 0x06054b50; // signature of the archive's last record
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
const WIDE = 0xffffffff; // the size stands elsewhere, for archives above 4 GB
const LONGEST_END = 65_557; // bytes from the last record to the file's end, with the longest comment

function listParts(bytes: Buffer): readonly Part[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new UnreadableFileError(TOO_BIG);
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw new UnreadableFileError(DAMAGED);
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - LONGEST_END);
  for (let at = bytes.length - 22; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw new UnreadableFileError(DAMAGED);
}

/** What is a zip archive too, or a workbook of a kind that is not read. */
function refuseOthers(parts: readonly Part[]): void {
  const has = (name: string): boolean => parts.some((part) => part.name === name);
  if (parts.some(({ flags }) => (flags & 1) === 1))
    throw new UnreadableFileError("it has a password; save it without one and try again");
  if (has("xl/vbaProject.bin"))
    throw new UnreadableFileError(
      "it is a workbook with macros, which I do not open; save it as an ordinary workbook (.xlsx)",
    );
  if (has("xl/workbook.xml")) return;
  if (has("xl/workbook.bin") || has("content.xml"))
    throw new UnreadableFileError(
      'it is a workbook of another kind (.xlsb or .ods); save it as .xlsx or as "CSV UTF-8"',
    );
  throw new UnreadableFileError(
    "it is a zip archive, not a workbook; take the files out and give me them one by one",
  );
}

const inflate = promisify(inflateRaw); // off this thread

async function unpack(bytes: Buffer, part: Part, left: number): Promise<Buffer> {
  if (part.unpacked === WIDE || part.packed === WIDE || part.unpacked > left)
    throw new UnreadableFileError(TOO_BIG);
  const packed = packedBytes(bytes, part);
  if (part.method === 0 && packed.length <= left) return packed;
  if (part.method !== 8) throw new UnreadableFileError(DAMAGED);
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, left) });
  } catch (fault) {
    const why = fault instanceof RangeError ? TOO_BIG : DAMAGED; // the archive may lie about the size
    throw new UnreadableFileError(why, { cause: fault });
  }
}

function packedBytes(bytes: Buffer, { at, packed }: Part): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== HEADER)
    throw new UnreadableFileError(DAMAGED);
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (from + packed > bytes.length) throw new UnreadableFileError(DAMAGED);
  return bytes.subarray(from, from + packed);
}

type StoredPart = { readonly name: string; readonly content: Buffer };

function storeParts(parts: readonly StoredPart[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content } of parts) {
    const called = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed
    common.writeUInt16LE(0x0800, 2); // the name is UTF-8
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(called.length, 22);
    bodies.push(signed(HEADER), common, called, content);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    entries.push(signed(ENTRY), Buffer.from([20, 0]), common, rest, called);
    at += 30 + called.length + content.length;
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, ...entries, signed(END), end]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature, 0);
  return bytes;
}
