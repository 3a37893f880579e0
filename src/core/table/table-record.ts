import type { RehearsalView } from "../rehearsal/rehearsal-record.ts";
import type { TalkState } from "../rehearsal/talk-state.ts";
import type { Table } from "./table.ts";

export const CLIENT_BY = ["named", "at-risk"] as const;

/** A team's table as it is kept. */
export type TableRecord = {
  readonly id: string;
  readonly workspaceId: string;
  readonly rehearsalId: string;
  readonly channel: string; // Slack's id
  readonly clientBy: (typeof CLIENT_BY)[number]; // named by whoever opened it, or most money at risk
  readonly table: Table;
};

/** What everybody in the channel may see of a table. */
export type TableView = TableRecord & {
  readonly talk: RehearsalView;
  /** After so many answers: the first is before the first one. */
  readonly feelings: readonly Pick<TalkState, "trust" | "irritation">[];
};

/** Whom a table's talk belongs to, in the place of a rep: nobody else can answer or end it. */
export function tablePlayer(tableId: string): string {
  return `table:${tableId}`;
}
