import { z } from "zod";
import { methodActSchema, type ActName } from "#src/core/case/method-act.ts";

const ACT_NAMES = methodActSchema.options.map((option) => option.shape.act.value);

export const actNameSchema = z.enum(ACT_NAMES);

const placeSchema = z.strictObject({
  caseId: z.uuid(),
  act: actNameSchema,
  gate: z.string().max(40).nullable(), // which refusal a manager lets through
  redrawAt: z.url().nullable(), // where the private sheet that it was opened from can be drawn anew
});

/** What a form is about; travels as its private_metadata. */
export type FormPlace = Readonly<z.infer<typeof placeSchema>>;

export function carryFormPlace(place: FormPlace): string {
  return JSON.stringify(place);
}

/** Throws on a window that is none of ours. */
export function readFormPlace(text: string): FormPlace {
  return placeSchema.parse(JSON.parse(text));
}

const valueSchema = z.tuple([actNameSchema, z.uuid(), z.string().max(40).optional()]);

/** An act of a case, for the value of a button or a menu's entry; `gate` for what a manager lets through. */
export function carryAct(act: ActName, caseId: string, gate?: string): string {
  return [act, caseId, ...(gate === undefined ? [] : [gate])].join(":");
}

/** Throws on a value that no button of ours carries. */
export function readCarriedAct(value: string | undefined): {
  act: ActName;
  caseId: string;
  gate: string | null;
} {
  const parsed = valueSchema.safeParse((value ?? "").split(":"));
  if (!parsed.success)
    throw new Error(
      `a click carried '${String(value).slice(0, 60)}' where an act of a case belongs`,
    );
  const [act, caseId, gate = null] = parsed.data;
  return { act, caseId, gate };
}
