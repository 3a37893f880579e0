import { limitOf, type OutboxPlace, type OutboxRow } from "#src/core/outbox.ts";
import { OutboxTurn, type Tried, type TurnDeps, type TurnPace } from "./outbox-turn.ts";

export type PostOutcome =
  | { readonly ok: true; readonly place: OutboxPlace }
  /** Slack said no for now; nothing was posted. */
  | { readonly ok: false; readonly why: "later"; readonly afterMs: number }
  /** No answer came: it may stand in Slack or not. */
  | { readonly ok: false; readonly why: "unknown" }
  /** Slack will not take it as things stand, for instance because the channel is not there. */
  | { readonly ok: false; readonly why: "refused"; readonly error: string }
  /** What it is about is not there any more. */
  | { readonly ok: false; readonly why: "nothing-to-show" };

export type FindOutcome =
  | { readonly is: "there"; readonly place: OutboxPlace }
  | { readonly is: "not-there" } // that is certain
  | { readonly is: "unreadable"; readonly afterMs: number | null }; // null: Slack names no time

export type PostRowDeps = TurnDeps & {
  /** Nothing was posted: the row waits again, unless another process has begun a try meanwhile. */
  readonly putBack: (row: Tried) => Promise<void>;
  readonly giveUp: (id: string) => Promise<void>;
  readonly markPosted: (id: string, place: OutboxPlace) => Promise<void>;
  readonly markFresh: (id: string) => Promise<void>;
  readonly markStale: (id: string) => Promise<void>;
  /** `mayCall` is asked right before each call that posts; false: it is left to another process. */
  readonly post: (row: OutboxRow, mayCall: () => Promise<boolean>) => Promise<PostOutcome>;
  readonly update: (row: OutboxRow, place: OutboxPlace) => Promise<PostOutcome>;
  /** Looks for the row's message in Slack by its metadata. */
  readonly find: (row: OutboxRow) => Promise<FindOutcome>;
  /** Keeps for every process, that Slack wants no such call for a while. */
  readonly pause: (limit: string, forMs: number) => Promise<void>;
  readonly tries: Tries;
  readonly pace: RowPace;
};

export type RowPace = TurnPace & {
  readonly afterUnknownMs: number; // Slack shows a message in the history a moment later
  readonly afterRefusedMs: number; // somebody has to mend something first
};

/** What this process knows of tries that the rows do not say. */
export type Tries = {
  /** Where a message stands that is not noted as posted yet. */
  readonly landed: Map<string, OutboxPlace>;
  /** Milliseconds until a begun try may be looked for: before that it may still be under way. */
  readonly untilOver: (row: Tried) => number;
  /** A try of this process has ended, nobody knows how. */
  readonly ended: (row: Tried) => void;
};

export type Step =
  | { readonly done: "posted" | "updated" | "nothing" }
  /** lane: what comes after it waits too, so that order is kept; row: it waits alone. */
  | {
      readonly holds: "lane" | "row";
      readonly inMs: number;
      readonly error?: string;
    };

/** Posts or changes one message, once: one whose earlier try has an unknown end is looked for in Slack first. */
export async function postRow(deps: PostRowDeps, row: OutboxRow): Promise<Step> {
  if (row.state === "stale") return updateRow(deps, row, row.place);
  if (row.state === "sending") {
    const found = await endTry(deps, row);
    if (found !== null) return found;
  }
  const turn = new OutboxTurn(deps, deps.pace, row);
  if (!(await turn.begin())) return { holds: "lane", inMs: deps.pace.afterUnknownMs };
  const outcome = await deps.post(row, () => turn.mayCall());
  if (outcome.ok) return noteLanded(deps, row.id, outcome.place);
  if (outcome.why === "unknown") {
    deps.tries.ended(turn.tried);
    return { holds: "lane", inMs: deps.pace.afterUnknownMs };
  }
  if (outcome.why === "nothing-to-show") {
    await deps.giveUp(row.id);
    return { done: "nothing" };
  }
  await deps.putBack(turn.tried);
  return waitAfter(deps, row, outcome);
}

/** Slack has it: should the database fail now, this process still knows. */
async function noteLanded(
  { tries: { landed }, markPosted }: PostRowDeps,
  id: string,
  place: OutboxPlace,
): Promise<Step> {
  landed.set(id, place);
  await markPosted(id, place);
  landed.delete(id);
  return { done: "posted" };
}

type Sending = Extract<OutboxRow, { state: "sending" }>;

/** Finds out how an earlier try ended; null: nothing was posted, and the row waits again. */
async function endTry(deps: PostRowDeps, row: Sending): Promise<Step | null> {
  const { tries, find, putBack, pace } = deps;
  const landed = tries.landed.get(row.id);
  if (landed !== undefined) return noteLanded(deps, row.id, landed);
  const leftMs = tries.untilOver(row);
  if (leftMs > 0) return { holds: "lane", inMs: leftMs };
  const found = await find(row);
  switch (found.is) {
    case "there":
      return noteLanded(deps, row.id, found.place);
    case "unreadable":
      return { holds: "lane", inMs: found.afterMs ?? pace.afterUnknownMs };
    case "not-there":
      await putBack(row);
      return null;
  }
}

/** The row counts as fresh before it is drawn: a change that comes in meanwhile makes it stale again. */
async function updateRow(deps: PostRowDeps, row: OutboxRow, place: OutboxPlace): Promise<Step> {
  await deps.markFresh(row.id);
  const outcome = await deps.update(row, place);
  if (outcome.ok) return { done: "updated" };
  if (outcome.why === "nothing-to-show") return { done: "nothing" };
  if (outcome.why === "refused" && UNCHANGEABLE.has(outcome.error)) return { done: "nothing" };
  await deps.markStale(row.id);
  if (outcome.why === "unknown") return { holds: "row", inMs: deps.pace.afterUnknownMs };
  return waitAfter(deps, row, outcome);
}

/** A message that was deleted in Slack, or may not be changed any more, needs no update. */
const UNCHANGEABLE = new Set([
  "message_not_found",
  "channel_not_found",
  "is_archived",
  "cant_update_message",
  "edit_window_closed",
]);

type Waiting = Extract<PostOutcome, { why: "later" | "refused" }>;

async function waitAfter(deps: PostRowDeps, row: OutboxRow, outcome: Waiting): Promise<Step> {
  if (outcome.why === "later") {
    await deps.pause(limitOf(row), outcome.afterMs);
    return { holds: "lane", inMs: outcome.afterMs };
  }
  const { error } = outcome;
  const holds = row.state !== "stale" && !OF_MESSAGE.has(error) ? "lane" : "row";
  return { holds, inMs: deps.pace.afterRefusedMs, error };
}

/** These say no to one message; whatever else is refused goes for all that is posted there. */
const OF_MESSAGE = new Set([
  "invalid_blocks",
  "invalid_blocks_format",
  "msg_too_long",
  "msg_blocks_too_long",
  "no_text",
  "invalid_arguments",
  "thread_not_found",
  "invalid_metadata_format",
  "metadata_too_large",
]);
