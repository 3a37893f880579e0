import { z } from "zod";
import { type Day, isDay } from "#src/core/day.ts";

const statesSchema = z.record(
  z.string(),
  z.object({
    value: z.object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_options: z.array(z.object({ value: z.string() })).optional(),
      selected_date: z.string().refine(isDay).nullish(),
    }),
  }),
);

/** What was filled in, field by field. */
export type FilledIn = {
  /** Null: left empty, or no such field. */
  readonly line: (id: string) => string | null;
  readonly choice: (id: string) => string | null;
  readonly choices: (id: string) => string[];
  readonly day: (id: string) => Day | null;
};

/** Reads a submitted form made of form-inputs. Throws on one that is not. */
export function readInputs(view: { readonly state: { readonly values: unknown } }): FilledIn {
  const states = statesSchema.parse(view.state.values);
  const of = (id: string) => states[id]?.value;
  return {
    line: (id) => of(id)?.value ?? null,
    choice: (id) => of(id)?.selected_option?.value ?? null,
    choices: (id) => (of(id)?.selected_options ?? []).map(({ value }) => value),
    day: (id) => of(id)?.selected_date ?? null,
  };
}
