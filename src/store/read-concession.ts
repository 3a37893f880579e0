import { z } from "zod";
import { type Concession, PAYOUTS } from "#src/core/concession/concession.ts";
import { isMenuItemId } from "#src/core/concession/menu.ts";
import { dayOfUtc } from "#src/core/day.ts";
import type { Concession as ConcessionRow } from "./generated/client.ts";

const columns = z.object({
  kind: z.enum(["compensation", "incentive"]),
  allowance: z.string().refine(isMenuItemId, "expected an item of the menu"),
  payout: z.enum(PAYOUTS).nullable(),
});

/** A row as the rules look at it. Throws on one that this program never writes. */
export function readConcession(row: ConcessionRow): Concession {
  const { kind, allowance: item, payout } = columns.parse(row);
  const { id, caseId, what, problemOrderRef, state, askedBy, decidedBy, decisionNote } = row;
  return {
    concessionId: id,
    caseId,
    kind,
    item,
    what,
    amountMinor: Number(row.amountMinor),
    askedMinor: Number(row.askedMinor),
    problemOrderRef,
    payout,
    validUntil: row.validUntil === null ? null : dayOfUtc(row.validUntil),
    state,
    askedBy,
    askedOn: dayOfUtc(row.askedAt),
    decidedBy,
    decisionNote,
  };
}
