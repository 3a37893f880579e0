import type { Button, KnownBlock } from "@slack/types";
import { ACTION } from "../vocabulary.ts";
import { button } from "./practice-buttons.ts";

const COLUMNS_SHOWN = 10;

/** The first rows as a table. */
export function presentPreview(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): KnownBlock[] {
  const shown = headings.slice(0, COLUMNS_SHOWN);
  if (shown.length === 0) return [];
  const table = [shown, ...rows.map((row) => shown.map((_, at) => row[at] ?? ""))];
  // Slack takes no empty cell.
  return [
    {
      type: "table",
      rows: table.map((row) => row.map((text) => ({ type: "raw_text", text: text || "–" }))),
    },
  ];
}

export function putAsideButton(dropId: string): Button {
  return button(ACTION.putDropAside, "Put aside", dropId);
}

export function columnsButton(dropId: string, text: string): Button {
  return button(ACTION.openDropColumns, text, dropId);
}
