import { z } from "zod";
import type { SettingsChange } from "#src/core/workspace-settings.ts";
import {
  changeAgain,
  changeChoice,
  changeCountry,
  changeEntry,
  changeLines,
  changeNumber,
  changeWho,
} from "#src/core/playbook/change-playbook.ts";
import { LINE_CONDITIONS, type Line } from "#src/core/playbook/entry.ts";
import type { ChoiceName } from "#src/core/playbook/method-choices.ts";
import { METHOD_NUMBERS, type NumberName } from "#src/core/playbook/method-numbers.ts";
import type { PlaybookItem } from "#src/core/playbook/playbook-item.ts";
import type { ReasonId } from "#src/core/reason/taxonomy.ts";
import { CONTACT_BY } from "#src/core/reason/taxonomy/reason-kind.ts";
import { AS_SHIPPED, PLAYBOOK_ACTION, PLAYBOOK_INPUT } from "./playbook-form.ts";
import { fromTyped } from "./playbook-units.ts";

export type ReadPlaybookForm =
  | { readonly ok: true; readonly change: SettingsChange }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> }; // by block_id

type State = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const MAIL_CUSTOMS = ["opt-out", "consent"] as const;

const Typed = z.object({ value: z.string().nullish() });
const Selected = z.object({ selected_option: z.object({ value: z.string() }) });
const Ticked = z.object({ selected_options: z.array(z.object({ value: z.string() })) });

/** The change that a manager asks for; what cannot be read is named beside its field. The settings check the rest. */
export function readPlaybookForm(
  item: PlaybookItem,
  state: State,
  currency: string,
): ReadPlaybookForm {
  switch (item.is) {
    case "entry":
      return readWords(item, state);
    case "sign": {
      const ids = ticked(state);
      return { ok: true, change: { playbook: { methodsBySign: { [item.sign]: ids } } } };
    }
    case "number":
      return readNumber(item.name, typed(state, PLAYBOOK_INPUT.value), currency);
    case "choice":
      return readChoice(item.name, selected(state));
    case "who":
      return readWho(item.reason, selected(state));
    case "again":
      return readAgain(item.reason, typed(state, PLAYBOOK_INPUT.value));
    case "country":
      return readCountry(item.country, selected(state));
    case "lines":
      return { ok: true, change: changeLines(linesOf(typed(state, PLAYBOOK_INPUT.value))) };
  }
}

function readNumber(name: NumberName, text: string, currency: string): ReadPlaybookForm {
  const value = fromTyped(METHOD_NUMBERS[name].unit, text, currency);
  return value === null
    ? refuse("A number such as 30, please.")
    : { ok: true, change: changeNumber(name, value) };
}

function readChoice(name: ChoiceName, value: string | null): ReadPlaybookForm {
  return value === null ? refuse("Choose one.") : { ok: true, change: changeChoice(name, value) };
}

function readCountry(country: string, value: string | null): ReadPlaybookForm {
  const mail = MAIL_CUSTOMS.find((one) => one === value);
  return mail === undefined
    ? refuse("Choose one.")
    : { ok: true, change: changeCountry(country, mail) };
}

function readAgain(reason: ReasonId, text: string): ReadPlaybookForm {
  if (text.trim() === "") return { ok: true, change: changeAgain(reason, null) };
  const days = fromTyped("days", text, "EUR");
  return days === null
    ? refuse("A number of days, please, or nothing.")
    : { ok: true, change: changeAgain(reason, days) };
}

function readWho(reason: ReasonId, value: string | null): ReadPlaybookForm {
  const by = CONTACT_BY.find((one) => one === value) ?? null;
  if (by === null && value !== AS_SHIPPED) return refuse("Choose one.");
  return { ok: true, change: changeWho(reason, by) };
}

function refuse(message: string): ReadPlaybookForm {
  return { ok: false, errors: { [PLAYBOOK_INPUT.value]: message } };
}

function readWords({ id }: Extract<PlaybookItem, { is: "entry" }>, state: State): ReadPlaybookForm {
  const advice = typed(state, PLAYBOOK_INPUT.advice).trim();
  if (advice === "")
    return { ok: false, errors: { [PLAYBOOK_INPUT.advice]: "Write what to do, please." } };
  const lines = linesOf(typed(state, PLAYBOOK_INPUT.say)).map(readLine);
  const unknown = lines.flatMap((line) => ("unknown" in line ? [line.unknown] : []));
  if (unknown.length > 0) {
    const known = LINE_CONDITIONS.map((when) => `[${when}]`).join(", ");
    const message = `I do not know ${unknown.join(", ")}. A line can begin with ${known}.`;
    return { ok: false, errors: { [PLAYBOOK_INPUT.say]: message } };
  }
  const say = lines.flatMap((line) => ("unknown" in line ? [] : [line]));
  const avoid = linesOf(typed(state, PLAYBOOK_INPUT.avoid));
  return { ok: true, change: changeEntry(id, { advice, say, avoid }) };
}

type ReadLine = Pick<Line, "text" | "when"> | { readonly unknown: string };

/** `[own-fault] I am sorry.` */
function readLine(text: string): ReadLine {
  const [, tag, rest = ""] = /^\[([^\]]*)\]\s*(.*)$/.exec(text) ?? [];
  if (tag === undefined) return { text, when: null };
  const when = LINE_CONDITIONS.find((one) => one === tag.trim());
  return when === undefined || rest === "" ? { unknown: `[${tag}]` } : { text: rest, when };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function typed(state: State, block: string): string {
  const read = Typed.safeParse(state[block]?.[PLAYBOOK_ACTION]);
  return read.success ? (read.data.value ?? "") : "";
}

function selected(state: State): string | null {
  const read = Selected.safeParse(state[PLAYBOOK_INPUT.value]?.[PLAYBOOK_ACTION]);
  return read.success ? read.data.selected_option.value : null;
}

function ticked(state: State): string[] {
  const read = Ticked.safeParse(state[PLAYBOOK_INPUT.value]?.[PLAYBOOK_ACTION]);
  return read.success ? read.data.selected_options.map(({ value }) => value) : [];
}
