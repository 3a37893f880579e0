import type { KnownBlock, ModalView } from "@slack/types";
import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import type { DropWishes } from "#src/core/import/drop/drop-state.ts";
import { fieldsOf, isRowKind, ROW_KINDS, type RowKind } from "#src/core/import/fields.ts";
import { matchColumns, missingFields } from "#src/core/import/understand-header.ts";
import type { FilledIn } from "../read-inputs.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { KIND_LABEL } from "./drop-words.ts";
import { option, selectInput } from "./form-inputs.ts";
import { context, plain, section } from "./mrkdwn.ts";

export const COLUMNS_TITLE = "What the columns hold";

/** Names the form: the file it is about and what its rows are said to be. */
export type ColumnsPlace = { readonly dropId: string; readonly kind: RowKind | null };

function carryColumnsPlace({ dropId, kind }: ColumnsPlace): string {
  return `${dropId} ${kind ?? ""}`;
}

/** Throws on one that is not ours. */
export function readColumnsPlace(metadata: string): ColumnsPlace {
  const [dropId = "", kind = ""] = metadata.split(" ");
  if (dropId === "") throw new Error(`'${metadata}' names no dropped file`);
  return { dropId, kind: isRowKind(kind) ? kind : null };
}

/** The headings of a file that can be asked about its columns; null: there is nothing to ask. */
export function headingsIn(news: DropNews): readonly string[] | null {
  return news.what === "understood" || news.what === "which-columns" ? news.headings : null;
}

/** A menu of kinds, and for the chosen one a menu of columns for each of its fields. */
export function presentColumnsForm(
  { dropId, kind }: ColumnsPlace,
  headings: readonly string[],
  chosen: ReadonlyMap<string, number> | null,
): ModalView {
  const columns = kind === null ? new Map<string, number>() : (chosen ?? guess(headings, kind));
  return {
    type: "modal",
    callback_id: VIEW.dropColumns,
    title: plain(COLUMNS_TITLE, LIMIT.modalTitle),
    ...(kind === null ? {} : { submit: plain("Look again", LIMIT.modalTitle) }),
    close: plain("Cancel", LIMIT.modalTitle),
    private_metadata: carryColumnsPlace({ dropId, kind }),
    blocks: [
      presentKinds(kind),
      ...(kind === null
        ? [context("Then I ask which column holds what.")]
        : presentFields(kind, headings, columns)),
    ],
  };
}

function guess(headings: readonly string[], kind: RowKind): ReadonlyMap<string, number> {
  return matchColumns(headings, [], kind);
}

function presentKinds(kind: RowKind | null): KnownBlock {
  const options = ROW_KINDS.map((value) => option({ value, text: KIND_LABEL[value] }));
  const initial = options.find(({ value }) => value === kind);
  return {
    type: "section",
    text: { type: "mrkdwn", text: "*A row of this file is one of*" },
    accessory: {
      type: "static_select",
      action_id: ACTION.chooseDropKind,
      placeholder: plain("Choose what it holds"),
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

function presentFields(
  kind: RowKind,
  headings: readonly string[],
  columns: ReadonlyMap<string, number>,
): KnownBlock[] {
  const choices = headings.flatMap((heading, index) =>
    heading === "" ? [] : [{ value: String(index), text: heading }],
  );
  if (choices.length === 0) return [section("The file's first row has no headings.")];
  return fieldsOf[kind].map(({ name, says, required }) => {
    const index = columns.get(name);
    return selectInput({
      id: `${kind}:${name}`, // another kind's field of that name is another menu
      label: says.charAt(0).toUpperCase() + says.slice(1),
      isNeeded: required,
      choices,
      value: index === undefined ? null : String(index),
    });
  });
}

type ReadColumns =
  | { readonly ok: true; readonly mappings: DropWishes["mappings"] }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Every column is said to hold something or nothing, so that nothing is guessed behind the person's back. */
export function readColumnsForm(
  filled: FilledIn,
  kind: RowKind,
  headings: readonly string[],
): ReadColumns {
  const columns = new Map(
    fieldsOf[kind].flatMap(({ name }) => {
      const choice = filled.choice(`${kind}:${name}`);
      return choice === null ? [] : [[name, Number(choice)] as const];
    }),
  );
  const [missing] = missingFields(kind, columns);
  if (missing !== undefined) return { ok: false, errors: lacking(kind, missing) };
  const format = { dayOrder: null, decimalMark: null };
  const used = new Set(columns.values());
  return {
    ok: true,
    mappings: [
      ...[...columns].map(([field, index]) => ({
        column: headings[index] ?? "",
        field,
        ...format,
      })),
      ...headings.flatMap((column, index) =>
        used.has(index) || column === "" ? [] : [{ column, field: null, ...format }],
      ),
    ],
  };
}

function lacking(kind: RowKind, missing: string): Readonly<Record<string, string>> {
  const field = missing === "price or amount" ? "price" : missing;
  const says =
    missing === "price or amount" ? "Choose this or the line's amount." : "Choose a column.";
  return { [`${kind}:${field}`]: says };
}
