import type { Button, ConfirmationDialog } from "@slack/types";
import { z } from "zod";
import { plain } from "./mrkdwn.ts";

const tableSchema = z.strictObject({ tableId: z.uuid() });
const turnSchema = tableSchema.extend({ turn: z.int().min(1) });
const cardSchema = turnSchema.extend({ cardId: z.string() });

export type TableRef = z.infer<typeof tableSchema>;
export type TableTurnRef = z.infer<typeof turnSchema>;
export type TableCardRef = z.infer<typeof cardSchema>;

/** Read the value of a button of ours, and throw on another one. */
export function readTableRef(value: string | undefined): TableRef {
  return tableSchema.parse(JSON.parse(value ?? "null"));
}
export function readTableTurn(value: string | undefined): TableTurnRef {
  return turnSchema.parse(JSON.parse(value ?? "null"));
}
export function readTableCard(value: string | undefined): TableCardRef {
  return cardSchema.parse(JSON.parse(value ?? "null"));
}

type Look = { readonly style?: "primary" | "danger"; readonly confirm?: ConfirmationDialog };

export function tableButton(
  action_id: string,
  text: string,
  ref: TableRef | TableTurnRef | TableCardRef,
  look: Look = {},
): Button {
  return { type: "button", action_id, text: plain(text), value: JSON.stringify(ref), ...look };
}

const OPTION = "/";

/** A menu's option carries the table too: `<table>/<value>`. */
export function tableOption(tableId: string, value: string): string {
  return `${tableId}${OPTION}${value}`;
}

/** Throws on an option that is not ours. */
export function readTableOption(option: string): { tableId: string; value: string } {
  const at = option.indexOf(OPTION);
  return { tableId: z.uuid().parse(option.slice(0, at)), value: option.slice(at + 1) };
}
