import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { SheetRows } from "./sheet-rows.ts";
import { UnreadableFileError } from "./unreadable-file.ts";

/** A file that can be read more than once; throws an Error with a `code` when it cannot be opened. */
export type ImportFile = {
  readonly name: string; // as the person gave it
  open(): AsyncIterable<Uint8Array>;
  /** The sheet that was chosen of a workbook; the bytes are not looked at again then. */
  readonly sheet?: SheetRows;
};

export type FileText = { readonly compressed: boolean; readonly chunks: AsyncIterable<string> };

/** What a packed file may unpack to: tables shrink to a fifth or a twentieth, files made to fill a disk to a thousandth. */
const UNPACKED_FREELY = 200_000_000; // bytes
const MOST_TIMES = 100; // its own size

/** The file's text, unpacked when it is gzip and without a byte order mark; throws where it is not UTF-8. */
export async function readText(file: ImportFile): Promise<FileText> {
  const { head, bytes } = await withHead(file.open(), 4);
  const compressed = startsWith(head, [0x1f, 0x8b]);
  const plain = compressed ? unpack(bytes) : bytes;
  return { compressed, chunks: decodeUtf8(plain) };
}

/** Looks at the first bytes without losing them. */
async function withHead(
  source: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(first);
  return { head, bytes: continued(head, iterator) };
}

async function* continued(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (;;) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

async function* unpack(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(bytes), gunzip, () => {}); // its fault is thrown by the loop
  let unpacked = 0;
  try {
    for await (const chunk of gunzip) {
      unpacked += chunk.length;
      if (unpacked > Math.max(UNPACKED_FREELY, gunzip.bytesWritten * MOST_TIMES))
        throw new UnreadableFileError(
          `the gzip file unpacks to more than ${MOST_TIMES} times its size, as no table does; unpack it and import the table itself`,
        );
      yield chunk;
    }
  } catch (fault) {
    if (fault instanceof UnreadableFileError) throw fault;
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new UnreadableFileError(`the gzip file is cut off or damaged (${why})`, { cause: fault });
  }
}

async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true }); // it takes a byte order mark off
  let line = 1;
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst) refuseOtherFormats(chunk);
    isFirst = false;
    const text = decodeOrThrow(decoder, { chunk, line });
    line += countLines(text);
    if (text !== "") yield text;
  }
  decodeOrThrow(decoder, { chunk: null, line }); // a letter that the file's end cuts off
}

/** `chunk` null: at the end. `line`: the one that the chunk begins in. */
function decodeOrThrow(
  decoder: InstanceType<typeof TextDecoder>,
  { chunk, line }: { readonly chunk: Uint8Array | null; readonly line: number },
): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    const readable = new TextDecoder().decode(chunk ?? new Uint8Array()).split("\uFFFD")[0] ?? "";
    throw new UnreadableFileError(
      `it is not UTF-8 (see line ${line + countLines(readable)}); save it as "CSV UTF-8" or convert it, for instance with iconv -f WINDOWS-1252 -t UTF-8`,
      { cause: fault },
    );
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file begins as a workbook or another zip archive does. */
export async function isZip(file: ImportFile): Promise<boolean> {
  const first: Uint8Array[] = [];
  for await (const chunk of file.open()) {
    first.push(chunk);
    if (Buffer.concat(first).length >= ZIP.length) break; // which closes the file
  }
  return startsWith(Buffer.concat(first), ZIP);
}

function refuseOtherFormats(head: Uint8Array): void {
  if (startsWith(head, ZIP))
    throw new UnreadableFileError(
      "it is a workbook or a zip archive inside a gzip file; give me the workbook itself",
    );
  if (startsWith(head, OLD_WORKBOOK))
    throw new UnreadableFileError(
      "it is an old workbook (.xls) or one with a password; save it as .xlsx without a password",
    );
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]))
    throw new UnreadableFileError('it is UTF-16, not UTF-8; save it as "CSV UTF-8"');
  if (head.subarray(0, 4096).includes(0))
    throw new UnreadableFileError("it holds binary data, not text; expected a CSV file");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
