import { z } from "zod";
import type { ConcessionAsk } from "#src/core/concession/concession-ask.ts";
import type { AskField } from "#src/core/concession/concession-refusal.ts";
import type { ConcessionKind } from "#src/core/concession/concession-kind.ts";
import { PAYOUTS } from "#src/core/concession/concession.ts";
import { isMenuItemId } from "#src/core/concession/menu.ts";
import { readAmount } from "#src/core/concession/read-amount.ts";
import { isDay } from "#src/core/day.ts";
import { CONCESSION_INPUT } from "./presenters/concession-forms.ts";

type State = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const Field = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

/** What stands in a field, whatever kind it is; empty when nothing does. */
export function fieldOf(state: State, block: string): string {
  const parsed = Field.safeParse(state[block]?.[CONCESSION_INPUT]);
  if (!parsed.success) return "";
  const { value, selected_date, selected_option } = parsed.data;
  return (value ?? selected_date ?? selected_option?.value ?? "").trim();
}

export type ReadConcession =
  | { readonly ok: true; readonly ask: ConcessionAsk }
  | { readonly ok: false; readonly errors: Partial<Readonly<Record<AskField, string>>> }
  | { readonly ok: false; readonly percentIn: AskField; readonly ask: ConcessionAsk };

const NO_SUM = "A sum above zero, please, such as 40 or 1,250.50.";

/** A form as it was sent; a sum that is none is said beneath its field, a percentage is left to the rules (FI-144). */
export function readConcessionForm(
  state: State,
  { kind, currency }: { readonly kind: ConcessionKind; readonly currency: string },
): ReadConcession {
  const item = fieldOf(state, "item");
  if (!isMenuItemId(item)) return { ok: false, errors: { item: "Choose one." } };
  const amount = sumIn(state, "amount", currency);
  const minSpend = sumIn(state, "minSpend", currency);
  const until = fieldOf(state, "until");
  const payout = PAYOUTS.find((one) => one === fieldOf(state, "payout")) ?? null;
  const order = fieldOf(state, "order");
  const ask: ConcessionAsk = {
    kind,
    item,
    what: fieldOf(state, "what"),
    amountMinor: amount.minor,
    orderRef: order === "" ? null : order,
    payout: kind === "compensation" ? payout : null,
    validUntil: isDay(until) ? until : null,
    minSpendMinor: minSpend.minor,
    whyPrice: fieldOf(state, "whyPrice"),
  };
  if (amount.is === "percent") return { ok: false, percentIn: "amount", ask };
  const errors = {
    ...(amount.is === "wrong" ? { amount: NO_SUM } : {}),
    ...(minSpend.is === "fine" ? {} : { minSpend: NO_SUM }),
  };
  return Object.keys(errors).length === 0 ? { ok: true, ask } : { ok: false, errors };
}

type Sum = { readonly is: "fine" | "wrong" | "percent"; readonly minor: number | null };

function sumIn(state: State, block: string, currency: string): Sum {
  const typed = fieldOf(state, block);
  if (typed === "") return { is: "fine", minor: null };
  const amount = readAmount(typed, currency);
  if (amount.ok) return { is: "fine", minor: amount.minor };
  return { is: amount.why === "percent" ? "percent" : "wrong", minor: null };
}
