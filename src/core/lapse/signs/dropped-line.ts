import { z } from "zod";
import { daysBetween } from "../../day.ts";
import type { ProductLineFigures } from "./client-signs.ts";
import type { Look } from "./look.ts";
import { day, days, minor, wholeNumber } from "./evidence.ts";

export const droppedLineSettings = z
  .object({
    on: z.boolean().default(true),
    boughtDays: z.number().int().min(2).default(6), // order days with the line: fewer make no habit
    share: z.number().gt(0).max(1).default(0.5), // of the client's order days while they bought it
    daysWithout: z.number().int().min(30).default(60),
    ordersWithout: z.number().int().min(2).default(4), // order days since without it, at least
    chance: z.number().gt(0).lt(1).default(0.01), // that a habit as theirs leaves so many out by accident, at most
    freshDays: z.number().int().min(1).default(365),
    yearShare: z.number().min(0).lt(1).default(0.05), // of the client's year: less is no line but an extra
  })
  .prefault({});

export const droppedLineSignal = z.object({
  rule: z.literal("dropped-line"),
  since: day, // the last order day with the line that went last
  lines: z
    .array(z.object({ line: z.string(), lastOn: day, boughtDays: wholeNumber, yearMinor: minor }))
    .min(1), // most valuable first
  yearMinor: minor, // of all these lines
  ordersWithout: wholeNumber, // order days since `since`
  silentDays: days, // since `since`
});

export type DroppedLine = z.infer<typeof droppedLineSignal>;

type Settings = z.infer<typeof droppedLineSettings>;

/**
 * A line of products that was bought as a habit is missing from the last orders, while the rest goes on (FI-116: regular
 * orders can hide that the big ones went elsewhere). Abstains where the company's product lines are not known.
 */
export function droppedLine(look: Look, settings: Settings): DroppedLine | null {
  const gone = look.signs.productLines
    .filter((line) => isDropped(look, line, settings))
    .toSorted((a, b) => b.yearMinor - a.yearMinor || (a.line < b.line ? -1 : 1));
  const newest = gone.toSorted((a, b) => (a.lastOn < b.lastOn ? 1 : -1))[0];
  if (newest === undefined) return null;
  return {
    rule: "dropped-line",
    since: newest.lastOn,
    lines: gone.map(({ line, lastOn, boughtDays, yearMinor }) => ({
      line,
      lastOn,
      boughtDays,
      yearMinor,
    })),
    yearMinor: gone.reduce((total, { yearMinor }) => total + yearMinor, 0),
    ordersWithout: newest.orderDaysSince,
    silentDays: daysBetween(newest.lastOn, look.today),
  };
}

function isDropped({ client, today }: Look, line: ProductLineFigures, settings: Settings): boolean {
  const silentDays = daysBetween(line.lastOn, today);
  const isHabit =
    line.boughtDays >= settings.boughtDays &&
    line.boughtDays >= settings.share * line.orderDays &&
    line.yearMinor >= settings.yearShare * Math.max(0, client.yearValueMinor);
  const isGone =
    line.orderDaysSince >= settings.ordersWithout &&
    (1 - line.boughtDays / line.orderDays) ** line.orderDaysSince <= settings.chance &&
    silentDays >= settings.daysWithout &&
    silentDays <= settings.freshDays;
  return isHabit && isGone && line.yearMinor > 0;
}
