import type { Day } from "#src/core/day.ts";
import type { Books } from "#src/core/import/books.ts";
import { type RowKind, ROW_KINDS } from "#src/core/import/fields.ts";
import type { ImportPlan } from "#src/core/import/import-plan.ts";
import { codeMatcher } from "#src/core/import/not-goods.ts";
import { DayReader } from "#src/core/import/read-day.ts";
import type { Reject } from "#src/core/import/rejects-csv.ts";
import type { Tally } from "#src/core/import/tally.ts";
import { columnNamed } from "#src/core/import/understand-header.ts";
import { minorPerMajor } from "#src/core/money.ts";
import type { ImportFile } from "./import/read-text.ts";
import { type Survey, surveyFile, type Wishes } from "./import/survey-file.ts";
import { whyUnreadable } from "./import/unreadable-file.ts";
import { ROWS_AT_ONCE, writeFile } from "./import/write-file.ts";

export type ImportNews =
  | { readonly what: "looking"; readonly file: ImportFile; readonly rows: number }
  | { readonly what: "understood"; readonly survey: Survey }
  | {
      readonly what: "refused";
      readonly file: ImportFile;
      readonly why: string;
      readonly fault: unknown; // an UnreadableFileError can tell more; null: there is none
    }
  | { readonly what: "writing"; readonly survey: Survey; readonly rows: number }
  | {
      readonly what: "done";
      readonly survey: Survey;
      readonly tally: Tally;
      readonly rejects: string | null;
    };

/** Where rejected rows go; `close` says under which name they can be found. */
export type RejectsSink = {
  add(reject: Reject): Promise<void>;
  close(): Promise<string>;
};

export type ImportDeps = {
  readonly books: Books;
  readonly today: Day; // in the books' time zone
  /** Rows of a transaction; few where a running coach owes answers meanwhile. */
  readonly rowsAtOnce?: number;
  /** Called at the first rejected row of a file; never in a dry run. */
  openRejects(file: ImportFile): Promise<RejectsSink>;
  /** Called for every row; pick out what is worth showing. */
  tell(news: ImportNews): void;
};

export type ImportRequest = Wishes & {
  readonly files: readonly ImportFile[];
  readonly notGoods: readonly string[];
  readonly dryRun: boolean;
};

export type ImportOutcome = {
  readonly refused: number; // files
  readonly tallies: readonly Tally[]; // of the other files, in the order of their reading
};

/**
 * Looks at all files, then writes the readable ones, clients first. Good rows go in, the others to the rejects (FI-009:
 * messy data are a beginning). A second import of the same files changes nothing; one that was interrupted can be run again.
 */
export async function importFiles(
  deps: ImportDeps,
  request: ImportRequest,
): Promise<ImportOutcome> {
  const surveys: Survey[] = [];
  for (const file of request.files) {
    const survey = await tryToSurvey(deps, request, file);
    if (survey !== null) surveys.push(survey);
  }
  const refused = request.files.length - surveys.length;
  const stray = request.mappings.find(
    ({ column }) =>
      surveys.length > 0 &&
      surveys.every(({ header }) => columnNamed(header.headings, column) === -1),
  );
  if (stray !== undefined) {
    const columns = surveys.flatMap(({ header }) => header.headings).map((each) => `'${each}'`);
    for (const { file } of surveys)
      deps.tell({
        what: "refused",
        file,
        why: `there is no column '${stray.column}'; there are ${columns.join(", ")}`,
        fault: null,
      });
    return { refused: request.files.length, tallies: [] };
  }
  const inOrder = surveys.toSorted((a, b) => rank(a.header.kind) - rank(b.header.kind));
  for (const survey of inOrder) deps.tell({ what: "understood", survey });
  const tallies: Tally[] = [];
  for (const survey of inOrder) tallies.push(await importFile(deps, request, survey));
  return { refused, tallies };
}

/** Clients first: the other files name them. */
function rank(kind: RowKind): number {
  return ROW_KINDS.indexOf(kind);
}

async function tryToSurvey(
  deps: ImportDeps,
  wishes: Wishes,
  file: ImportFile,
): Promise<Survey | null> {
  try {
    const onRow = (rows: number): void => deps.tell({ what: "looking", file, rows });
    return await surveyFile(file, wishes, { today: deps.today, onRow });
  } catch (fault) {
    const why = whyUnreadable(fault);
    if (why === null) throw fault;
    deps.tell({ what: "refused", file, why, fault });
    return null;
  }
}

async function importFile(
  deps: ImportDeps,
  request: ImportRequest,
  survey: Survey,
): Promise<Tally> {
  const { books } = deps;
  const { file, header } = survey;
  const rejects = new LazyRejects(deps, file, request.dryRun);
  const runId = request.dryRun
    ? ""
    : await books.startRun({
        fileName: file.name,
        kind: header.kind,
        isLong: isLong(deps, survey),
      });
  const onRow = (rows: number): void => deps.tell({ what: "writing", survey, rows });
  const reject = (one: Reject): Promise<void> => rejects.add(one);
  try {
    const { rowsAtOnce } = deps;
    const size = rowsAtOnce === undefined ? {} : { rowsAtOnce };
    const write = { books: request.dryRun ? null : books, runId, reject, onRow, ...size };
    const tally = await writeFile(write, survey, planOf(deps, request, survey));
    if (!request.dryRun) {
      const { read: readRows, imported, unchanged, rejectedRows: rejected } = tally;
      await books.finishRun(runId, { readRows, imported, unchanged, rejected });
    }
    deps.tell({ what: "done", survey, tally, rejects: await rejects.close() });
    return tally;
  } catch (fault) {
    await rejects.close();
    if (!request.dryRun) await books.settle(runId).catch(() => {}); // else the next morning does
    throw fault;
  }
}

/** Whether a file of orders is written in several batches, so that what follows from them had better wait. */
function isLong({ rowsAtOnce = ROWS_AT_ONCE }: ImportDeps, { header, rowCount }: Survey): boolean {
  return (header.kind === "order" || header.kind === "order-line") && rowCount > rowsAtOnce;
}

function planOf(deps: ImportDeps, request: ImportRequest, { header, formats }: Survey): ImportPlan {
  const { timeZone, currency } = deps.books;
  const isNotGoods = codeMatcher(request.notGoods);
  return {
    header,
    formats,
    today: deps.today,
    dayReader: new DayReader(timeZone),
    currency,
    perMajor: minorPerMajor(currency),
    isGoods: (sku) => !isNotGoods(sku),
  };
}

class LazyRejects {
  readonly #deps: ImportDeps;
  readonly #file: ImportFile;
  readonly #dryRun: boolean;
  #sink: RejectsSink | null = null;

  constructor(deps: ImportDeps, file: ImportFile, dryRun: boolean) {
    this.#deps = deps;
    this.#file = file;
    this.#dryRun = dryRun;
  }

  async add(reject: Reject): Promise<void> {
    if (this.#dryRun) return;
    this.#sink ??= await this.#deps.openRejects(this.#file);
    await this.#sink.add(reject);
  }

  async close(): Promise<string | null> {
    return (await this.#sink?.close()) ?? null;
  }
}
