import { Prisma } from "./generated/client.ts";

/** Which half of a calendar month the day in the column `day` falls in: 0 is January 1-15, 23 December 16-31. */
export const HALF_MONTH = Prisma.raw(
  `((extract(month from day)::int - 1) * 2 + (extract(day from day) > 15)::int)`,
);

/** Over rows with one order day each: how many have each `half`. Groups of their own would take several times as long. */
export const HALF_MONTH_DAYS = Prisma.raw(
  `array[${Array.from({ length: 24 }, (_, half) => `count(*) filter (where half = ${half})`).join(", ")}]::int[]`,
);
