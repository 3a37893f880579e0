import { z } from "zod";
import { OUTBOX_EVENT } from "#src/slack/vocabulary.ts";
import { TEST_TOKENS } from "../../support/test-tokens.ts";
import type { Company } from "./company.ts";

/** What the coach posted by itself since the last look, and what is wrong with it. */
export type Posts = { readonly ids: readonly string[]; readonly wrong: readonly string[] };

type Row = {
  readonly id: string;
  readonly key: string;
  readonly parentKey: string | null;
  readonly state: string;
  readonly channelId: string | null;
  readonly ts: string | null;
  readonly createdAt: Date;
};

const Stamped = z.object({
  ts: z.string(),
  metadata: z
    .object({
      event_type: z.string(),
      event_payload: z.looseObject({ row: z.string().optional() }),
    })
    .optional(),
});
const History = z.object({ ok: z.literal(true), messages: z.array(z.unknown()) });

/** Each row of the outbox that was not looked at before must stand in Slack once, after what it follows. */
export async function readPosts(company: Company, seen: ReadonlySet<string>): Promise<Posts> {
  const { rows: all } = await company.sql.query<Row>(
    `select id, key, "parentKey", state::text, "channelId", ts, "createdAt" from "OutboxMessage" order by "createdAt", id`,
  );
  const rows = all.filter(({ id, state }) => !seen.has(id) && state !== "failed");
  const found = await findStamps(company, all, rows);
  const wrong = rows.flatMap((row) => faultsOf(row, all, found));
  return { ids: rows.map(({ id }) => id), wrong };
}

function faultsOf(row: Row, all: readonly Row[], found: ReadonlyMap<string, string[]>): string[] {
  const places = found.get(row.id) ?? [];
  if (places.length === 0) return [`${row.key} stands nowhere, its row says ${row.state}`];
  if (places.length > 1) return [`${row.key} stands ${places.length} times`];
  return all
    .filter((other) => follows(row, other) && isBefore(row, other))
    .map((other) => `${row.key} stands before ${other.key}, though it comes after it`);
}

/** Is it to stand after the other one: because it belongs to it, or as a later one of the same summary? */
function follows(row: Row, other: Row): boolean {
  if (row.parentKey === null || isInThread(row)) return false;
  if (other.key === row.parentKey) return true;
  return other.parentKey === row.parentKey && !isInThread(other) && other.createdAt < row.createdAt;
}

function isBefore(row: Row, other: Row): boolean {
  return row.channelId === other.channelId && (row.ts ?? "") < (other.ts ?? "");
}

function isInThread({ key }: Row): boolean {
  return /^(?:case|table-turn|table-score|table-best|digest-details):/u.test(key);
}

type Place = { readonly channel: string; readonly thread: string | null };

/** Row id -> where messages with it stand. */
async function findStamps(
  company: Company,
  all: readonly Row[],
  rows: readonly Row[],
): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  const places = new Map<string, Place>();
  for (const row of rows) {
    const place = placeOf(row, all);
    if (place !== null) places.set(`${place.channel} ${place.thread}`, place);
  }
  for (const { channel, thread } of places.values())
    for (const message of await readHistory(company, channel, thread)) {
      const { metadata, ts } = Stamped.parse(message);
      const id = metadata?.event_type === OUTBOX_EVENT ? metadata.event_payload.row : undefined;
      if (id === undefined) continue;
      // The message that a thread hangs on comes with the thread as well as with the channel.
      const at = new Set([...(found.get(id) ?? []), `${channel} ${ts}`]);
      found.set(id, [...at]);
    }
  return found;
}

function placeOf(row: Row, all: readonly Row[]): Place | null {
  if (row.channelId === null) return null;
  const parent = isInThread(row) ? all.find(({ key }) => key === row.parentKey) : undefined;
  return { channel: row.channelId, thread: parent?.ts ?? null };
}

async function readHistory(
  { slack }: Company,
  channel: string,
  thread: string | null,
): Promise<readonly unknown[]> {
  const method = thread === null ? "conversations.history" : "conversations.replies";
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: "POST",
    headers: { authorization: `Bearer ${TEST_TOKENS.bot}` },
    body: new URLSearchParams({
      channel,
      limit: "900",
      include_all_metadata: "true",
      ...(thread === null ? {} : { ts: thread }),
    }),
  });
  return History.parse(await response.json()).messages;
}
