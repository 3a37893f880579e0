import { NOT_GOODS } from "#src/core/import/not-goods.ts";
import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import type { Drop, DropState } from "#src/core/import/drop/drop-state.ts";
import { importFiles, type ImportNews } from "../import-files.ts";
import { UnclearColumnsError, WhichSheetError } from "../import/unreadable-file.ts";
import { describeSurvey, describeTally, firstCells, keptHeadings } from "./describe-survey.ts";
import type { DropWorkDeps } from "./drop-deps.ts";
import { DropProgress, ROWS_AT_ONCE } from "./drop-progress.ts";
import { fileOfBytes, hashOfBytes } from "./dropped-bytes.ts";
import { takeAnswers, withSheet } from "./take-answers.ts";

type Ending = { readonly to: DropState; readonly news: DropNews };

/**
 * Reads a dropped file, tries it on the books, and asks whether it may go in or what is open. Nothing is
 * written, but for a survey's answers.
 */
export async function lookAtDrop(deps: DropWorkDeps, drop: Drop): Promise<void> {
  const { id: dropId } = drop;
  const save = (news: DropNews): Promise<unknown> =>
    deps.changeDrop({ dropId, from: "looking", to: "looking", news });
  const progress = new DropProgress(save, deps.now);
  const { to, news } = await findOut(deps, drop, progress);
  await progress.settle();
  await deps.changeDrop({ dropId, from: "looking", to, news });
}

async function findOut(deps: DropWorkDeps, drop: Drop, progress: DropProgress): Promise<Ending> {
  const fetched = await deps.fetchFile(drop.slackFileId);
  if (!fetched.ok) return refused(fetched.why);
  const { bytes } = fetched;
  const file = await withSheet(fileOfBytes(drop.fileName, bytes), drop.wishes);
  const answers = await takeAnswers(deps, drop, file);
  if (answers !== null) return answers;
  const trial = await deps.openTrial();
  const heard: ImportNews[] = [];
  await importFiles(
    {
      books: trial.books,
      today: deps.today(),
      rowsAtOnce: ROWS_AT_ONCE,
      openRejects: async () => ({ add: async () => {}, close: async () => "" }),
      tell(news) {
        if (news.what === "looking" || news.what === "writing")
          progress.show(news.rows, { what: "looking", rows: news.rows });
        else heard.push(news);
      },
    },
    { ...drop.wishes, files: [file], notGoods: NOT_GOODS, dryRun: false },
  );
  const end = heard.at(-1);
  if (end?.what === "refused") return askOrRefuse(end.why, end.fault);
  if (end?.what !== "done") throw new Error(`looking at ${drop.id} ended without a word`);
  const before = await deps.findImportOf(hashOfBytes(bytes));
  const { imported } = end.tally;
  const change = { fresh: trial.fresh(), changed: imported - trial.fresh() };
  return {
    to: "asking",
    news: {
      what: "understood",
      ...describeSurvey(end.survey),
      change: { ...describeTally(end.tally), ...change },
      wentInBefore: before === null ? null : { at: before.at.toISOString(), by: before.by },
    },
  };
}

/** What a person can answer is asked; what cannot be mended here is refused. */
function askOrRefuse(why: string, fault: unknown): Ending {
  if (fault instanceof WhichSheetError) {
    const { sheets } = fault;
    return { to: "asking", news: { what: "which-sheet", sheets: [...sheets] } };
  }
  if (fault instanceof UnclearColumnsError) {
    const [headings = [], ...rows] = fault.rows;
    return {
      to: "asking",
      news: {
        what: "which-columns",
        headings: keptHeadings(headings),
        preview: firstCells(rows),
      },
    };
  }
  return refused(why);
}

function refused(why: string): Ending {
  return { to: "refused", news: { what: "refused", why } };
}
