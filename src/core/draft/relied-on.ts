import { z } from "zod";
import type { Day } from "../day.ts";
import { formatExactMoney } from "../money.ts";
import { type FactId, factIdSchema, type FactSheet } from "./fact-sheet.ts";

/** A fact that a draft rests on. `value` is a name, a list, a count of days, or a day as YYYY-MM-DD. */
export const reliedOnSchema = z.discriminatedUnion("kind", [
  z.strictObject({ fact: factIdSchema, kind: z.literal("text"), value: z.string() }),
  z.strictObject({ fact: factIdSchema, kind: z.literal("day"), value: z.string() }),
  z.strictObject({ fact: factIdSchema, kind: z.literal("days"), value: z.int() }),
  z.strictObject({
    fact: factIdSchema,
    kind: z.literal("complaint"),
    value: z.strictObject({ about: z.string(), madeOn: z.string() }),
  }),
  z.strictObject({
    fact: factIdSchema,
    kind: z.literal("reason"),
    value: z.strictObject({ id: z.string(), source: z.string() }),
  }),
]);
export type ReliedOn = z.infer<typeof reliedOnSchema>;

/** The facts with these names and their values, in the order of the names; unknown ones are left out. */
export function listReliedOn(facts: readonly FactId[], sheet: FactSheet): ReliedOn[] {
  const known = new Set(facts);
  return factIdSchema.options.flatMap((fact) => (known.has(fact) ? VALUE_OF[fact](sheet) : []));
}

/** Every fact of the sheet that has a value, for a text whose use of facts is not known exactly. */
export function allFactsOf(sheet: FactSheet): ReliedOn[] {
  return listReliedOn(factIdSchema.options, sheet);
}

const VALUE_OF: Record<FactId, (sheet: FactSheet) => ReliedOn[]> = {
  client: ({ client }) => text("client", client.name),
  contact: ({ contact }) => text("contact", contact?.name ?? null),
  sender: ({ sender }) => text("sender", sender),
  company: ({ company }) => text("company", company),
  rhythm: ({ usualGapDays }) => days("rhythm", usualGapDays),
  "last-order": ({ lastOrderOn }) => day("last-order", lastOrderOn),
  goods: ({ goods }) => text("goods", goods.join(", ")),
  complaint: ({ complaint }) =>
    complaint === null
      ? []
      : [
          {
            fact: "complaint",
            kind: "complaint",
            value: { about: complaint.about, madeOn: complaint.madeOn },
          },
        ],
  "complaint-resolved": ({ complaint }) => day("complaint-resolved", complaint?.resolvedOn ?? null),
  reason: ({ reason }) =>
    reason === null
      ? []
      : [{ fact: "reason", kind: "reason", value: { id: reason.id, source: reason.source } }],
  "apology-sent": ({ apologySentOn }) => day("apology-sent", apologySentOn),
  changed: ({ changed }) => text("changed", changed?.text ?? null),
  "last-talk": ({ lastTalkOn }) => day("last-talk", lastTalkOn),
  returned: ({ returnedOn }) => day("returned", returnedOn),
  concessions: ({ concessions }) =>
    text(
      "concessions",
      concessions
        .map(({ amountMinor: minor, currency }) => formatExactMoney({ minor, currency }, "en"))
        .join(", "),
    ),
};

function text(fact: FactId, value: string | null): ReliedOn[] {
  return value === null || value === "" ? [] : [{ fact, kind: "text", value }];
}

function day(fact: FactId, value: Day | null): ReliedOn[] {
  return value === null ? [] : [{ fact, kind: "day", value }];
}

function days(fact: FactId, value: number | null): ReliedOn[] {
  return value === null ? [] : [{ fact, kind: "days", value }];
}
