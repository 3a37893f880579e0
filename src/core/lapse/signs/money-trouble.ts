import { z } from "zod";
import { daysBetween } from "../../day.ts";
import type { Look } from "./look.ts";
import { day, minor, wholeNumber } from "./evidence.ts";

export const moneyTroubleSettings = z
  .object({
    on: z.boolean().default(true),
    overdue: z.number().int().min(1).default(2), // one may have been lost in the post
    lateDays: z.number().int().min(1).default(21), // beyond what is usual with this client
    paidBefore: z.number().int().min(1).default(3), // fewer say nothing of how the client usually pays
    staleDays: z.number().int().min(1).default(14), // payments not brought in for longer: nobody can tell
  })
  .prefault({});

export const moneyTroubleSignal = z.object({
  rule: z.literal("money-trouble"),
  since: day, // when the oldest of the unpaid invoices fell due
  overdueCount: wholeNumber,
  overdueMinor: minor,
  lateDays: z.number(), // of the oldest
  usualLateDays: z.number(), // median of the paid ones; below zero: early
});

export type MoneyTrouble = z.infer<typeof moneyTroubleSignal>;

/**
 * Bills stay unpaid for longer than this client ever lets them (FI-065: whoever drifts away may be short of money). A
 * client who always pays late is not in trouble; abstains where payments are not known well enough.
 */
export function moneyTrouble(
  { signs, company, today }: Look,
  settings: z.infer<typeof moneyTroubleSettings>,
): MoneyTrouble | null {
  const { invoices } = signs;
  const known = company.paymentsKnownUntil;
  if (invoices === null || known === null) return null;
  if (daysBetween(known, today) > settings.staleDays) return null;
  const { overdueCount, overdueMinor, oldestDueOn, paidCount, usualLateDays } = invoices;
  if (oldestDueOn === null || usualLateDays === null) return null;
  if (overdueCount < settings.overdue || paidCount < settings.paidBefore) return null;
  const lateDays = daysBetween(oldestDueOn, today);
  if (lateDays < Math.max(0, usualLateDays) + settings.lateDays) return null;
  return {
    rule: "money-trouble",
    since: oldestDueOn,
    overdueCount,
    overdueMinor,
    lateDays,
    usualLateDays,
  };
}
