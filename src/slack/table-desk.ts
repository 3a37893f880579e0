import type { Difficulty, TalkLanguage } from "#src/core/rehearsal/persona.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { ClientMention } from "#src/core/ask/ask.ts";
import type { TableAct, TableRefusal } from "#src/core/table/table-act.ts";
import type { TableView } from "#src/core/table/table-record.ts";
import type { Way } from "#src/core/table/table.ts";
import type { OpenTableOutcome } from "#src/flows/open-table.ts";

export type TableOrder = {
  readonly channel: string; // Slack's id
  readonly by: string; // Slack user id
  readonly client: ClientMention;
  readonly objection: Objection | null;
  readonly difficulty: Difficulty | null;
  readonly language: TalkLanguage | null;
  readonly way: Way;
  readonly turnSeconds: number;
};

export type TableReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: TableRefusal | "not-found" };

/** What teams' tables in Slack ask of the rest; what comes of it is posted by the outbox. */
export type TableDesk = {
  readonly hasModel: boolean; // reads own words; else whoever says them picks what they meant
  readonly openTable: (order: TableOrder) => Promise<OpenTableOutcome>;
  readonly actAtTable: (tableId: string, act: TableAct) => Promise<TableReply>;
  /** Null when there is no such table. */
  readonly loadView: (tableId: string) => Promise<TableView | null>;
  /** Takes a Slack user in as a member of the company, when they are not known yet. */
  readonly meet: (slackUserId: string) => Promise<unknown>;
  /** True the first time a key is seen, in any process. */
  readonly claim: (key: string) => Promise<boolean>;
};
