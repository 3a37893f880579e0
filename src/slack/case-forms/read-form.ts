import { z } from "zod";
import { type MethodAct, methodActSchema } from "#src/core/case/method-act.ts";
import { type Day, isDay } from "#src/core/day.ts";
import type { ActField } from "./act-form.ts";
import { formOf } from "./case-forms.ts";
import type { FormPlace } from "./form-place.ts";
import { FIELD_VALUE } from "./present-form.ts";

/** What was given in a field, whatever it is made of; null when it was left empty. */
const Given = z
  .object({
    [FIELD_VALUE]: z.object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_date: z.string().nullish(),
    }),
  })
  .transform(({ value: given }) => {
    const text = given.selected_option?.value ?? given.selected_date ?? given.value ?? "";
    return text.trim() === "" ? null : text.trim();
  });

const State = z.record(z.string(), Given);

/** `errors`: what is wrong, by the field's block_id. */
export type ReadForm =
  | { readonly ok: true; readonly act: MethodAct }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** The act that a submitted form reports, or what is wrong beneath which field. */
export function readActForm(
  place: Pick<FormPlace, "act" | "gate">,
  state: unknown,
  today: Day,
): ReadForm {
  const form = formOf(place.act);
  const given = State.parse(state);
  const values: Record<string, unknown> = { act: place.act };
  const errors: Record<string, string> = {};
  for (const [name, field] of Object.entries(form.fields)) {
    if (field === "carried") {
      values[name] = place.gate;
      continue;
    }
    const read = readField(field, given[name] ?? null, today);
    if (read.ok) values[name] = read.value;
    else errors[name] = read.says;
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const parsed = methodActSchema.safeParse(values);
  if (!parsed.success) return { ok: false, errors: sayIssues(parsed.error) };
  const further = Object.entries(form.check?.(parsed.data) ?? {}).flatMap(([block, says]) =>
    says === undefined ? [] : [[block, says]],
  );
  return further.length > 0
    ? { ok: false, errors: Object.fromEntries(further) }
    : { ok: true, act: parsed.data };
}

type ReadField =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly says: string };

function readField(field: ActField, given: string | null, today: Day): ReadField {
  if (field.ask === "list") return { ok: true, value: linesOf(given) };
  if (given === null)
    return field.optional === true
      ? { ok: true, value: null }
      : { ok: false, says: MISSING[field.ask] };
  if (field.ask === "yes-no") return { ok: true, value: given === "yes" };
  if (field.ask === "day") return readDay(field.is, given, today);
  return { ok: true, value: given };
}

const MISSING: Readonly<Record<Exclude<ActField["ask"], "list">, string>> = {
  choice: "Choose one.",
  menu: "Choose one.",
  "yes-no": "Choose one.",
  order: "Choose an order.",
  words: "Write a few words.",
  day: "Choose a day.",
};

function readDay(is: "past" | "ahead", given: string, today: Day): ReadField {
  if (!isDay(given)) return { ok: false, says: "Choose a day." };
  if (is === "past" && given > today)
    return { ok: false, says: "That day is still to come. Choose today or a day before." };
  if (is === "ahead" && given <= today) return { ok: false, says: "Choose a day after today." };
  return { ok: true, value: given };
}

function linesOf(given: string | null): string[] {
  return (given ?? "")
    .split("\n")
    .map((line) => line.replace(/^\s*[-•*]\s+/, "").trim())
    .filter((line) => line !== "");
}

/** Slack checks the lengths itself; this is for what it lets through. */
function sayIssues(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.map(({ path, code }) => [
      String(path[0] ?? "act"),
      code === "too_big" ? "This is too long. Shorten it." : "Choose or write something else here.",
    ]),
  );
}
