import type { Move } from "../rehearsal/move.ts";
import type { Table, Way } from "./table.ts";

type By = { readonly by: string }; // Slack user id

/** What is agreed before the talk begins. */
export type TableRules = { readonly way: Way } | { readonly turnSeconds: number };

/** What somebody does at a table, or what the clock and the talk bring. */
export type TableAct =
  | (By & { readonly do: "join" | "leave" | "start" | "end" })
  | (By & { readonly do: "set"; readonly rules: TableRules })
  | (By & { readonly do: "vote"; readonly turn: number; readonly cardId: string })
  | (By & { readonly do: "say"; readonly turn: number; readonly cardId: string })
  | (By & {
      readonly do: "say-words";
      readonly turn: number;
      readonly text: string;
      readonly moves: readonly Move[] | null; // null: to be read by the coach
    })
  | (By & { readonly do: "praise"; readonly turn: number }) // votes for the best line
  | { readonly do: "time-up" } // the clock says so
  | { readonly do: "answered" } // the talk stands further than the table
  | { readonly do: "take-back" } // the answer could not be given
  | { readonly do: "abandon" };

export type TableRefusal =
  | "not-seated"
  | "seated"
  | "full"
  | "nobody-here"
  | "not-gathering"
  | "not-playing"
  | "being-said"
  | "moved-on"
  | "not-asked"
  | "by-votes"
  | "by-turns"
  | "unknown-card"
  | "own-line"
  | "not-due"
  | "over";

export type TableOutcome =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly why: TableRefusal };

export function done(table: Table): TableOutcome {
  return { ok: true, table };
}

export function refuse(why: TableRefusal): TableOutcome {
  return { ok: false, why };
}
