/** A thread of its own that reads one workbook: `workerData` is its bytes; see read-workbook.ts for what it answers. */
import { parentPort, workerData } from "node:worker_threads";
import { parseWorkbook } from "./parse-workbook.ts";
import type { WorkbookNews } from "./read-workbook.ts";
import { UnreadableFileError } from "./unreadable-file.ts";

const ROWS_AT_ONCE = 1_000; // what is copied to the other thread in one go

const tell = (news: WorkbookNews): void => parentPort?.postMessage(news);

const given: unknown = workerData;
if (!(given instanceof Uint8Array)) throw new Error("expected a workbook's bytes");

try {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
  for (const { rows, ...sheet } of await parseWorkbook(bytes)) {
    tell({ what: "sheet", sheet });
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      tell({ what: "rows", rows: rows.slice(at, at + ROWS_AT_ONCE) });
  }
  tell({ what: "end" });
} catch (fault) {
  if (!(fault instanceof UnreadableFileError)) throw fault;
  tell({ what: "unreadable", why: fault.message });
}
