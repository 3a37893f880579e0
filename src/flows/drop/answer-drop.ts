import { answerQuestion } from "#src/core/import/drop/answer-question.ts";
import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import type { DropWishes } from "#src/core/import/drop/drop-state.ts";
import type { RowKind } from "#src/core/import/fields.ts";
import type { ChangeDrop, FindDrop, FindMember } from "./drop-deps.ts";
import { mayImport } from "./receive-drop.ts";

/** What somebody says about a file that waits for them. */
export type DropAnswer =
  | { readonly say: "import" }
  | { readonly say: "put-aside" }
  | { readonly say: "sheet"; readonly name: string }
  | { readonly say: "read-as"; readonly question: number; readonly as: string }
  | { readonly say: "columns"; readonly kind: RowKind; readonly mappings: DropWishes["mappings"] };

export type AnswerDropDeps = {
  readonly findMember: FindMember;
  readonly findDrop: FindDrop;
  readonly changeDrop: ChangeDrop;
};

export type AnswerDropOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: "not-allowed" | "not-waiting" };

/** Only who dropped a file answers for it, and only while it waits for an answer. */
export async function answerDrop(
  deps: AnswerDropDeps,
  { dropId, by, answer }: { dropId: string; by: string; answer: DropAnswer },
): Promise<AnswerDropOutcome> {
  const found = await deps.findDrop(dropId);
  if (found === null || found.drop.by !== by || !mayImport(await deps.findMember(by)))
    return { ok: false, why: "not-allowed" };
  const { drop, news } = found;
  const step = drop.state === "asking" ? stepAfter(answer, news, drop.wishes) : null;
  if (step === null) return { ok: false, why: "not-waiting" };
  const isChanged = await deps.changeDrop({ dropId, from: "asking", ...step });
  return isChanged ? { ok: true } : { ok: false, why: "not-waiting" };
}

type Step = Omit<Parameters<ChangeDrop>[0], "dropId" | "from">;

/** Null: the file does not wait for such an answer. */
function stepAfter(answer: DropAnswer, news: DropNews, wishes: DropWishes): Step | null {
  switch (answer.say) {
    case "put-aside":
      return { to: "put-aside", news: { what: "put-aside" } };
    case "import":
      return importStep(news);
    case "sheet":
      return lookAgain({ ...wishes, sheet: answer.name });
    case "read-as":
      return readAs(answer, news, wishes);
    case "columns":
      return lookAgain({ ...wishes, kind: answer.kind, mappings: answer.mappings });
  }
}

function importStep(news: DropNews): Step | null {
  if (news.what === "stopped")
    return { to: "importing", news: { what: "importing", rows: 0, of: news.of } };
  if (news.what !== "understood" || news.questions.length > 0) return null;
  return { to: "importing", news: { what: "importing", rows: 0, of: news.rowCount } };
}

function readAs(
  { question, as }: Extract<DropAnswer, { say: "read-as" }>,
  news: DropNews,
  wishes: DropWishes,
): Step | null {
  const asked = news.what === "understood" ? news.questions[question] : undefined;
  return asked === undefined ? null : lookAgain(answerQuestion(wishes, asked, as));
}

function lookAgain(wishes: DropWishes): Step {
  return { to: "looking", news: { what: "looking", rows: 0 }, wishes };
}
