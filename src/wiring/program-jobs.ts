import type { ProgramHandlers } from "../jobs/catalogue.ts";
import { sweepClaims } from "../store/claims.ts";
import { forgetDeliveries } from "../store/deliveries.ts";
import type { Store } from "../store/open.ts";

const CLAIMS_KEPT_MS = 24 * 3_600_000; // Slack repeats a delivery for minutes; a day is on the safe side

/** What is done for all companies of the database together. */
export function programHandlers({ prisma }: Pick<Store, "prisma">): ProgramHandlers {
  return {
    async "claims.sweep"() {
      const before = new Date(Date.now() - CLAIMS_KEPT_MS);
      await sweepClaims(prisma, before);
      await forgetDeliveries(prisma, before);
    },
  };
}
