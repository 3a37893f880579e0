import type { OutboxPlace, OutboxRow } from "#src/core/outbox.ts";

export type PostOutcome =
  | { readonly ok: true; readonly place: OutboxPlace }
  /** Slack said no for now; nothing was posted. */
  | { readonly ok: false; readonly why: "later"; readonly afterMs: number }
  /** No answer came: it may stand in Slack or not. */
  | { readonly ok: false; readonly why: "unknown" }
  /** Slack will not take it as things stand, for instance because the channel is not there. */
  | { readonly ok: false; readonly why: "refused"; readonly error: string };

export type PostOutboxDeps = {
  /** Rows with something to do, in the order they must be posted. */
  loadRows(): Promise<readonly OutboxRow[]>;
  /** Says that a try begins; false when another process has begun one. */
  begin(id: string): Promise<boolean>;
  /** Nothing was posted: the row waits again. */
  putBack(id: string): Promise<void>;
  markPosted(id: string, place: OutboxPlace): Promise<void>;
  markFresh(id: string): Promise<void>;
  markStale(id: string): Promise<void>;
  post(row: OutboxRow): Promise<PostOutcome>;
  update(row: OutboxRow, place: OutboxPlace): Promise<PostOutcome>;
  /** Looks for the row's message in Slack by its metadata; null: it is certainly not there. */
  find(row: OutboxRow): Promise<OutboxPlace | null | "unreadable">;
};

export type PostOutboxResult = {
  readonly posted: number;
  readonly updated: number;
  /** What Slack would not take, by row. */
  readonly refused: readonly { readonly id: string; readonly error: string }[];
  /** Milliseconds until it is worth another try; null when nothing is left to do. */
  readonly againInMs: number | null;
};

const AFTER_UNKNOWN_MS = 2_000; // Slack shows a message in the history a moment later
const AFTER_REFUSED_MS = 60_000; // somebody has to mend something first

type Step =
  | { readonly done: "posted" | "updated" | "nothing" }
  | { readonly againInMs: number; readonly error?: string };

/**
 * Posts what waits, each row once: a row whose earlier try has an unknown end is looked for in Slack first.
 * After a "later" or an unknown end the rest of that channel waits, so that order is kept.
 */
export async function postOutbox(deps: PostOutboxDeps): Promise<PostOutboxResult> {
  const tally = { posted: 0, updated: 0 };
  const refused: { id: string; error: string }[] = [];
  const waits: number[] = [];
  const heldChannels = new Set<string>();
  const postedNow = new Set<string>();
  for (const row of await deps.loadRows()) {
    const isParentMissing = row.waitsFor !== null && !postedNow.has(row.waitsFor);
    if (heldChannels.has(row.channel) || isParentMissing) continue;
    const step = await postRow(deps, row);
    if ("done" in step) {
      if (step.done !== "nothing") tally[step.done] += 1;
      if (step.done === "posted") postedNow.add(row.id);
      continue;
    }
    waits.push(step.againInMs);
    heldChannels.add(row.channel);
    if (step.error !== undefined) refused.push({ id: row.id, error: step.error });
  }
  return { ...tally, refused, againInMs: waits.length === 0 ? null : Math.min(...waits) };
}

async function postRow(deps: PostOutboxDeps, row: OutboxRow): Promise<Step> {
  if (row.state === "stale") return updateRow(deps, row, row.place);
  if (row.state === "sending") {
    const place = await deps.find(row);
    if (place === "unreadable") return { againInMs: AFTER_UNKNOWN_MS };
    if (place !== null) {
      await deps.markPosted(row.id, place);
      return { done: "posted" };
    }
    await deps.putBack(row.id);
  }
  if (!(await deps.begin(row.id))) return { done: "nothing" };
  const outcome = await deps.post(row);
  if (outcome.ok) {
    await deps.markPosted(row.id, outcome.place);
    return { done: "posted" };
  }
  if (outcome.why === "unknown") return { againInMs: AFTER_UNKNOWN_MS };
  await deps.putBack(row.id);
  return waitAfter(outcome);
}

/** The row counts as fresh before it is drawn: a change that comes in meanwhile makes it stale again. */
async function updateRow(deps: PostOutboxDeps, row: OutboxRow, place: OutboxPlace): Promise<Step> {
  await deps.markFresh(row.id);
  const outcome = await deps.update(row, place);
  if (outcome.ok) return { done: "updated" };
  if (outcome.why === "refused" && GONE.has(outcome.error)) return { done: "nothing" };
  await deps.markStale(row.id);
  return waitAfter(outcome);
}

/** A message that was deleted in Slack needs no update any more. */
const GONE = new Set(["message_not_found", "channel_not_found", "is_archived"]);

function waitAfter(outcome: Exclude<PostOutcome, { ok: true }>): Step {
  switch (outcome.why) {
    case "later":
      return { againInMs: outcome.afterMs };
    case "unknown":
      return { againInMs: AFTER_UNKNOWN_MS };
    case "refused":
      return { againInMs: AFTER_REFUSED_MS, error: outcome.error };
  }
}
