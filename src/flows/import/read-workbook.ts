import { Worker } from "node:worker_threads";
import type { Sheet } from "./parse-workbook.ts";
import { UnreadableFileError } from "./unreadable-file.ts";

/** What the thread that reads a workbook says: a sheet without its rows, then its rows in parts. */
export type WorkbookNews =
  | { readonly what: "sheet"; readonly sheet: Omit<Sheet, "rows"> }
  | { readonly what: "rows"; readonly rows: Sheet["rows"] }
  | { readonly what: "end" }
  | { readonly what: "unreadable"; readonly why: string };

export type ReadingLimits = {
  readonly mostHeapMb: number; // of the thread; what it unpacks comes on top
  readonly longestMs: number;
};

const LIMITS: ReadingLimits = { mostHeapMb: 1_500, longestMs: 300_000 };

const TOO_MUCH =
  'the workbook is too big to be read here; save the sheet as "CSV UTF-8", which may be as large as you like';

/**
 * A workbook's sheets, read on a thread of its own: a workbook that was made to take all memory or to be read for hours ends
 * there, and the answers that a running coach owes are not held up. Throws UnreadableFileError when it cannot be read.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: ReadingLimits = LIMITS,
): Promise<readonly Sheet[]> {
  const worker = new Worker(new URL("./workbook-worker.ts", import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.mostHeapMb },
    execArgv: [],
    env: {}, // it is told no secrets
  });
  try {
    return await gather(worker, AbortSignal.timeout(limits.longestMs));
  } catch (fault) {
    if (isTooMuch(fault)) throw new UnreadableFileError(TOO_MUCH, { cause: fault });
    throw fault;
  } finally {
    await worker.terminate();
  }
}

type Gathered = Omit<Sheet, "rows"> & { readonly rows: (readonly string[])[] };

async function gather(worker: Worker, signal: AbortSignal): Promise<readonly Sheet[]> {
  const sheets: Gathered[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    worker.on("message", (news: WorkbookNews) => {
      if (news.what === "sheet") sheets.push({ ...news.sheet, rows: [] });
      else if (news.what === "rows") sheets.at(-1)?.rows.push(...news.rows);
      else if (news.what === "end") resolve();
      else reject(new UnreadableFileError(news.why));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`reading a workbook ended with ${code}`)));
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  await ended;
  return sheets;
}

function isTooMuch(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  return fault.name === "TimeoutError" || Reflect.get(fault, "code") === "ERR_WORKER_OUT_OF_MEMORY";
}
