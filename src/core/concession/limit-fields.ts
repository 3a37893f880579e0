import type { MethodPolicy } from "../method-policy.ts";
import { minorPerMajor } from "../money.ts";
import { readAmount } from "./read-amount.ts";

type Limits = MethodPolicy["concessions"];
type LimitKey = keyof Limits;

/** A company's own numbers for what is given (C5, D6), as a form shows them. */
type LimitField = {
  readonly key: LimitKey;
  readonly unit: "money" | "percent" | "number";
  readonly label: string;
};

export const LIMIT_FIELDS: readonly LimitField[] = [
  { key: "compensationShare", unit: "percent", label: "Compensation: % of the problem order" },
  { key: "claimAcceptedMinor", unit: "money", label: "Claims up to this need no approval" },
  { key: "claimsAreMany", unit: "number", label: "From so many claims on, each needs approval" },
  { key: "claimsCountDays", unit: "number", label: "Days in which claims are counted" },
  { key: "repFreeMinor", unit: "money", label: "A rep may give in a case without asking" },
  { key: "managerFreeMinor", unit: "money", label: "A manager may approve; above it an admin" },
  { key: "incentiveCapMinor", unit: "money", label: "Most that a case's incentives may cost" },
  { key: "surpriseCapMinor", unit: "money", label: "Most that a small surprise may cost" },
  { key: "incentiveValidDays", unit: "number", label: "Days an incentive holds, as suggested" },
  { key: "marginShare", unit: "percent", label: "Our margin, % of sales" },
  { key: "hourCostMinor", unit: "money", label: "What an hour of a rep costs" },
  { key: "hoursACase", unit: "number", label: "Hours that a case takes" },
  {
    key: "acquisitionCostMinor",
    unit: "money",
    label: "What winning a new client costs; 0: unknown",
  },
];

/** As it stands in the form: money in major units, shares in per cent. */
export function showLimit({ key, unit }: LimitField, limits: Limits, currency: string): string {
  if (unit === "money") return String(limits[key] / minorPerMajor(currency));
  return String(unit === "percent" ? Math.round(limits[key] * 1000) / 10 : limits[key]);
}

/** Null for what is no number. Whether the number is allowed is for the settings to say. */
export function readLimit({ unit }: LimitField, typed: string, currency: string): number | null {
  const text = typed.trim();
  if (unit === "money") {
    if (/^0+(?:[.,]0+)?$/u.test(text)) return 0;
    const amount = readAmount(text, currency);
    return amount.ok ? amount.minor : null;
  }
  const bare = text.replace(/\s*%$/u, "").replace(",", ".");
  if (!/^\d{1,5}(?:\.\d{1,2})?$/u.test(bare)) return null;
  return unit === "percent" ? Number(bare) / 100 : Number(bare);
}
