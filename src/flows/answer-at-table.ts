import type { OwnWordsReading } from "#src/coach/rehearsal/read-own-words.ts";
import type { TableAct } from "#src/core/table/table-act.ts";
import type { Chosen } from "#src/core/table/table.ts";
import { type TableRecord, tablePlayer } from "#src/core/table/table-record.ts";
import {
  answerRehearsal,
  type AnswerRehearsalDeps,
  type AnswerRehearsalOutcome,
  type AnswerRehearsalRequest,
} from "./answer-rehearsal.ts";
import { endRehearsal, type EndRehearsalDeps } from "./end-rehearsal.ts";

export type AnswerAtTableDeps = AnswerRehearsalDeps &
  EndRehearsalDeps & {
    loadTable(tableId: string): Promise<TableRecord | null>;
    /** The table after the act; null when it refuses it as it stands now. */
    actAtTable(tableId: string, act: TableAct): Promise<TableRecord | null>;
  };

/**
 * Gives the client what the table says, and has the table go on from the answer. Safe to run twice: an answer that was
 * kept is not given again, and a table that has gone on is left alone.
 */
export async function answerAtTable(deps: AnswerAtTableDeps, tableId: string): Promise<void> {
  let record = await deps.loadTable(tableId);
  while (record?.table.stage.is === "saying") {
    const { turn, chosen } = record.table.stage;
    const act =
      chosen.kind === "end"
        ? await endTalk(deps, record)
        : await give(deps, record, { turn, chosen });
    record = await deps.actAtTable(tableId, { do: act });
  }
}

type Spoken = Exclude<Chosen, { kind: "end" }>;

async function endTalk(
  deps: EndRehearsalDeps,
  { id, rehearsalId }: TableRecord,
): Promise<"answered"> {
  await endRehearsal(deps, { rehearsalId, by: tablePlayer(id) });
  return "answered";
}

async function give(
  deps: AnswerAtTableDeps,
  { id, rehearsalId }: TableRecord,
  { turn, chosen }: { readonly turn: number; readonly chosen: Spoken },
): Promise<"answered" | "take-back"> {
  const by = tablePlayer(id);
  const given = {
    rehearsalId,
    by,
    turn,
    ...(chosen.saidBy === null ? {} : { saidBy: chosen.saidBy }),
  };
  const outcome = await answerRehearsal(deps, { ...given, answer: answerOf(chosen) });
  if (isSettled(outcome)) return "answered";
  if (!outcome.ok && outcome.why === "which-move")
    return answerAsHeard(deps, given, { said: outcome.reading.said, chosen });
  return "take-back";
}

/** The answer is kept, this one or another. Throws when there is no talk to answer in. */
function isSettled(outcome: AnswerRehearsalOutcome): boolean {
  if (outcome.ok) return true;
  if (outcome.why === "not-found") throw new Error("a table's talk is not there");
  return outcome.why === "moved-on" || outcome.why === "over";
}

function answerOf(chosen: Spoken): AnswerRehearsalRequest["answer"] {
  if (chosen.kind === "card") return { kind: "card", cardId: chosen.cardId };
  const { text, moves } = chosen;
  return moves === null ? { kind: "words", text } : { kind: "own-words", text, moves };
}

/** Words that no model has read stand for what the word lists hear; where they hear nothing, they are asked for again. */
async function answerAsHeard(
  deps: AnswerAtTableDeps,
  given: Omit<AnswerRehearsalRequest, "answer">,
  { said, chosen }: Pick<OwnWordsReading, "said"> & { readonly chosen: Spoken },
): Promise<"answered" | "take-back"> {
  if (said.length === 0 || chosen.kind === "card") return "take-back";
  const { text } = chosen;
  const moves = said.map(({ move }) => move);
  const outcome = await answerRehearsal(deps, {
    ...given,
    answer: { kind: "own-words", text, moves },
  });
  return isSettled(outcome) ? "answered" : "take-back";
}
