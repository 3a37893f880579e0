import { NOT_GOODS } from "#src/core/import/not-goods.ts";
import { rejectLine, REJECTS_HEADER } from "#src/core/import/rejects-csv.ts";
import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import type { Drop } from "#src/core/import/drop/drop-state.ts";
import { importFiles, type ImportNews } from "../import-files.ts";
import { describeTally } from "./describe-survey.ts";
import type { DropWorkDeps } from "./drop-deps.ts";
import { DropProgress, ROWS_AT_ONCE } from "./drop-progress.ts";
import { fileOfBytes, hashOfBytes } from "./dropped-bytes.ts";

/**
 * Writes a dropped file into the books. When it was cut off half-way it begins anew: what went in then counts as
 * unchanged now.
 */
export async function importDrop(deps: DropWorkDeps, drop: Drop): Promise<void> {
  const { id: dropId } = drop;
  const save = (news: DropNews): Promise<unknown> =>
    deps.changeDrop({ dropId, from: "importing", to: "importing", news });
  const progress = new DropProgress(save, deps.now);
  const news = await bringIn(deps, drop, progress);
  await progress.settle();
  const to = news.what === "refused" ? "refused" : "done";
  await deps.changeDrop({ dropId, from: "importing", to, news });
}

async function bringIn(deps: DropWorkDeps, drop: Drop, progress: DropProgress): Promise<DropNews> {
  const fetched = await deps.fetchFile(drop.slackFileId);
  if (!fetched.ok) return { what: "refused", why: fetched.why };
  const { bytes } = fetched;
  const books = await deps.openBooks({ by: drop.by, contentHash: hashOfBytes(bytes) });
  const rejects: string[] = [];
  const heard: ImportNews[] = [];
  const name = rejectsName(drop.fileName);
  await importFiles(
    {
      books,
      today: deps.today(),
      rowsAtOnce: ROWS_AT_ONCE,
      openRejects: async () => ({
        add: async (reject) => void rejects.push(rejectLine(reject)),
        close: async () => name,
      }),
      tell(news) {
        if (news.what === "writing")
          progress.show(news.rows, {
            what: "importing",
            rows: news.rows,
            of: news.survey.rowCount,
          });
        if (news.what === "refused" || news.what === "done") heard.push(news);
      },
    },
    {
      ...drop.wishes,
      files: [fileOfBytes(drop.fileName, bytes)],
      notGoods: NOT_GOODS,
      dryRun: false,
    },
  );
  const end = heard.at(-1);
  if (end?.what === "refused") return { what: "refused", why: end.why };
  if (end?.what !== "done") throw new Error(`importing ${drop.id} ended without a word`);
  await deps.afterWriting();
  const content = `\uFEFF${REJECTS_HEADER}${rejects.join("")}`; // the mark tells spreadsheets that it is UTF-8
  if (rejects.length > 0) await deps.postRejects({ dropId: drop.id, name, content });
  return {
    what: "done",
    kind: end.survey.header.kind,
    tally: { ...describeTally(end.tally), imported: end.tally.imported },
    rejectsName: rejects.length > 0 ? name : null,
  };
}

function rejectsName(fileName: string): string {
  const base = fileName.replace(/\.gz$/iu, "").replace(/\.(csv|tsv|txt|xlsx)$/iu, "");
  return `rejects-${base}.csv`;
}
