import * as fc from "fast-check";
import type { Books } from "#src/core/import/books.ts";
import type { ImportRow } from "#src/core/import/rows.ts";

/** FUZZ_RUNS=20000 tries more; the seed stays, so that a failure can be tried again. */
export function fuzzing(runs: number): { readonly seed: number; readonly numRuns: number } {
  const wanted = Number(process.env["FUZZ_RUNS"] ?? runs);
  return { seed: 20_261_122, numRuns: Number.isInteger(wanted) && wanted > 0 ? wanted : runs };
}

/** Texts that have broken parsers before. */
export const NASTY: readonly string[] = [
  ["", " ", "\0", "\uFEFF", "\uD800", "\u202E", "\u0000a", "a\u0000", "\r", "\n", "\t", '"', "'"],
  ['"";', "\\", "\\u0000", "${x}", "{{x}}", "%s%n", "../../etc/passwd", "<!channel>", "<@U1|x>"],
  ['\'; drop table "Client"; --', "=1+1", "null", "undefined", "NaN", "true", "[object Object]"],
  [
    "-0",
    "1e308",
    "1e-400",
    "0x10",
    "9007199254740993",
    "99999999999999999999",
    "1,234.56",
    "1.2.3",
  ],
  ["2026-02-30", "0000-00-00", "9999-12-31", "+275760-09-13", "31.12.99", "constructor"],
  [
    "__proto__",
    "toString",
    "hasOwnProperty",
    "İ",
    "ß",
    "ﬀ",
    "👨‍👩‍👧",
    "\u0301".repeat(50),
    "x".repeat(5_000),
  ],
].flat();

export const nastyText = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

export const nastyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  nastyText,
  fc.constantFrom(null, true, -1, 0, 1e308, [], {}, [[[]]]),
);

/** Books that take what a database would take, and fail where it would. */
export function carefulBooks(): Books & { readonly rows: ImportRow[] } {
  const rows: ImportRow[] = [];
  return {
    rows,
    timeZone: "Europe/Tallinn",
    currency: "EUR",
    startRun: async () => "run",
    async write(given) {
      for (const row of given) refuseWhatNoDatabaseTakes(row);
      rows.push(...given);
      return { imported: given.length, unchanged: 0 };
    },
    settle: async () => {},
    hint: async (hints) => hints.forEach(refuseWhatNoDatabaseTakes),
    finishRun: async () => {},
  };
}

function refuseWhatNoDatabaseTakes(value: unknown): void {
  if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed()))
    throw new Error(`no database takes the text ${JSON.stringify(value)}`);
  if (typeof value === "number" && !(Number.isFinite(value) && Math.abs(value) < 1e15))
    throw new Error(`no column takes the number ${value}`);
  if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) refuseWhatNoDatabaseTakes(part);
}
