import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { planMorning } from "#src/core/lapse/plan-morning.ts";
import { isSilence, lapseSignalSchema } from "#src/core/lapse/signal.ts";
import { historyOf } from "../../support/client-history.ts";

const TODAY = parseDay("2026-05-04");

const history = fc
  .record({
    clientId: fc.uuid(),
    silentDays: fc.integer({ min: -2000, max: 9000 }),
    gaps: fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 8000 })), {
      maxLength: 14,
    }),
    orderCount: fc.integer({ min: 1, max: 100_000 }),
    months: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 30 }),
    yearValueMinor: fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
  })
  .map(({ clientId, silentDays, gaps, orderCount, months, yearValueMinor }) =>
    historyOf(addDays(TODAY, -silentDays), gaps, {
      clientId,
      orderCount,
      orderMonths: months,
      yearValueMinor,
    }),
  );

test("whatever the histories, every client is judged once and every number is one", () => {
  fc.assert(
    fc.property(fc.array(history, { maxLength: 30 }), (clients) => {
      const standing = { kind: "none" } as const;
      const plan = planMorning(
        clients.map((client) => ({ client, standing })),
        TODAY,
      );
      const lapsed = [...plan.chosen, ...plan.waiting];
      const heldBack = Object.values(plan.heldBack).reduce((sum, count) => sum + count, 0);
      expect(lapsed.length + heldBack).toBeLessThanOrEqual(clients.length);
      for (const { client, signals, atRiskMinor, score } of lapsed) {
        const [signal] = signals;
        expect(lapseSignalSchema.parse(signal)).toEqual(signal);
        expect(client.orderDayCount).toBeGreaterThan(1);
        if (!isSilence(signal)) throw new Error(`no sign is in these histories: ${signal.rule}`);
        expect(signal.silentDays).toBeGreaterThanOrEqual(signal.thresholdDays);
        expect(signal.thresholdDays).toBeGreaterThanOrEqual(30);
        expect(atRiskMinor).toBeGreaterThanOrEqual(0);
        expect(score).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});
