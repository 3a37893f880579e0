import { z } from "zod";
import { FORM_ACTION, RULES_FORM, type RulesFormValues } from "./rules-form-values.ts";

export type ReadRulesForm =
  | { readonly ok: true; readonly chosen: RulesFormValues }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> }; // by block_id

const Typed = z.object({ value: z.string().nullish() });
const Ticked = z.object({ selected_options: z.array(z.object({ value: z.string() })) });

type State = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a manager has chosen; every number that is none is named beside its field. */
export function readRulesForm(state: State): ReadRulesForm {
  const errors: Record<string, string> = {};
  const number = (block: string, { least = 0, most = 100 } = {}): number => {
    const typed = Typed.safeParse(state[block]?.[FORM_ACTION]);
    const text = typed.success ? (typed.data.value ?? "").trim() : "";
    const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    errors[block] = `A whole number from ${least} to ${most}, please.`;
    return least;
  };
  const ticked = (block: string): string[] => {
    const read = Ticked.safeParse(state[block]?.[FORM_ACTION]);
    return read.success ? read.data.selected_options.map(({ value }) => value) : [];
  };
  const { buying, saying, other } = RULES_FORM;
  const chosen: RulesFormValues = {
    minPrecision: number(RULES_FORM.minPrecision),
    cardsPerRep: number(RULES_FORM.cardsPerRep, { least: 1 }),
    gold: ticked(RULES_FORM.switches).includes("gold"),
    holdOut: ticked(RULES_FORM.switches).includes("holdOut"),
    probability: number(RULES_FORM.probability),
    leastSilentDays: number(RULES_FORM.leastSilentDays, { least: 1, most: 365 }),
    shareOfUsualGap: number(RULES_FORM.shareOfUsualGap, { most: 300 }),
    quiet: ticked(RULES_FORM.quiet).includes("quiet"),
    on: [buying, saying, other].flatMap(ticked),
  };
  return Object.keys(errors).length === 0 ? { ok: true, chosen } : { ok: false, errors };
}
