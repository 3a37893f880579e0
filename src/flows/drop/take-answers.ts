import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import type { Drop, DropState, DropWishes } from "#src/core/import/drop/drop-state.ts";
import { chooseSheet } from "../import/choose-sheet.ts";
import type { ImportFile } from "../import/read-text.ts";
import { UnreadableFileError } from "../import/unreadable-file.ts";
import { isAnswersFile } from "../read-answers.ts";
import type { DropWorkDeps } from "./drop-deps.ts";

const PROBLEMS_SHOWN = 20;

/**
 * Takes the answers when the file is the survey's, without asking first: a client's first answer stays, so dropping it
 * twice does no harm. Null: it is something else.
 */
export async function takeAnswers(
  { readAnswers }: Pick<DropWorkDeps, "readAnswers">,
  { by }: Pick<Drop, "by">,
  file: ImportFile,
): Promise<{ readonly to: DropState; readonly news: DropNews } | null> {
  if (!(await isAnswersFile(file))) return null;
  const result = await readAnswers({ file, by });
  if (!result.ok) return { to: "refused", news: { what: "refused", why: result.why } };
  const { problems, ...counts } = result.read;
  return {
    to: "done",
    news: {
      what: "answers",
      ...counts,
      problems: problems.slice(0, PROBLEMS_SHOWN),
      moreProblems: Math.max(0, problems.length - PROBLEMS_SHOWN),
    },
  };
}

/** With the sheet that is meant, so that it is unpacked once; as it is where that is open or it cannot be read. */
export async function withSheet(file: ImportFile, wishes: DropWishes): Promise<ImportFile> {
  try {
    return await chooseSheet(file, wishes);
  } catch (fault) {
    if (fault instanceof UnreadableFileError) return file;
    throw fault;
  }
}
