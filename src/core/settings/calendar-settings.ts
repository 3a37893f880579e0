import { z } from "zod";
import { addDays, type Day, daysBetween, isDay } from "../day.ts";

const day = z.string().refine(isDay, "Give days as 2026-12-24");

const LONGEST_SPAN_DAYS = 366;
const MOST_SPANS = 100;

const spanSchema = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, "The first day comes after the last")
  .refine(
    ({ from, to }) => daysBetween(from, to) < LONGEST_SPAN_DAYS,
    "A year is the longest that can be taken off in one go",
  );

/** The days on which a company does not work, though its week says so. No morning comes on them. */
export const calendarSettingsSchema = z.object({
  /** Public and bank holidays of this country (ISO 3166-1 alpha-2) are days off; null: of none. */
  holidaysOf: z
    .string()
    .regex(/^[A-Z]{2}$/, "Give a country's two letters, such as EE")
    .nullable()
    .default(null),
  daysOff: z.array(spanSchema).max(MOST_SPANS, `Give at most ${MOST_SPANS} of them`).default([]),
});

export type CalendarSettings = z.infer<typeof calendarSettingsSchema>;

/** The company's own days off from `from` on, so many days ahead. */
export function ownDaysOff(
  { daysOff }: CalendarSettings,
  { from, days }: { readonly from: Day; readonly days: number },
): Set<Day> {
  const last = addDays(from, days);
  return new Set(
    daysOff.flatMap((span) => {
      const first = span.from < from ? from : span.from;
      const end = span.to > last ? last : span.to;
      const length = daysBetween(first, end) + 1;
      return length <= 0 ? [] : Array.from({ length }, (_, later): Day => addDays(first, later));
    }),
  );
}
