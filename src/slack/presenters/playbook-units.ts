import { minorPerMajor } from "#src/core/money.ts";
import type { NumberUnit } from "#src/core/playbook/method-number.ts";

/** A stored figure as a person types it: money in major units, a share in per cent. */
export function toTyped(unit: NumberUnit, value: number, currency: string): string {
  if (unit === "money") return String(value / minorPerMajor(currency));
  if (unit === "share") return String(Math.round(value * 1000) / 10);
  return String(value);
}

/** What was typed as it is stored; null: no number. */
export function fromTyped(unit: NumberUnit, typed: string, currency: string): number | null {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,12}(?:\.\d{1,4})?$/.test(text)) return null;
  const value = Number(text);
  if (unit === "money") return Math.round(value * minorPerMajor(currency));
  if (unit === "share") return Math.round(value * 10) / 1000;
  return value;
}
