import { addDays, parseDay } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { clientWithRhythm } from "./coach.ts";

export const OUR_FAULT = "Kask OÜ"; // gold: a delivery of ours went wrong
export const PRICE = "Lepp AS"; // left over the price, and says no
export const SECOND = "Saar OÜ"; // heard something untrue; leaves for the second time
export const PERSON = "Tamm OÜ"; // was hurt by the rep herself

const rows: ImportRow[] = [OUR_FAULT, PRICE, SECOND, PERSON].flatMap((name, at) =>
  clientWithRhythm({
    clientRef: name,
    name,
    lastOrderOn: addDays(parseDay("2026-01-12"), at),
    gapDays: 14,
  }).map((row): ImportRow => {
    if (row.kind === "client") return { ...row, language: "en" };
    return row.kind === "order" && name === OUR_FAULT ? { ...row, totalMinor: 90_000 } : row;
  }),
);

const complaint: ImportRow = {
  kind: "complaint",
  clientRef: OUR_FAULT,
  complaintRef: "k1",
  madeOn: parseDay("2026-01-14"),
  about: "delivery",
  text: "The pallet came three days late.",
  orderRef: `${OUR_FAULT}-0`,
  resolvedOn: null,
};

export const RED_LINE_ROWS: readonly ImportRow[] = [...rows, complaint];
