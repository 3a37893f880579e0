import { expect, test } from "vitest";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import type { CompanyFigures, InvoiceFigures } from "#src/core/lapse/signs/client-signs.ts";
import { moneyTrouble } from "#src/core/lapse/signs/money-trouble.ts";
import { ago, lookAt, PAID_UP } from "../../../support/look.ts";

const overdue: InvoiceFigures = {
  ...PAID_UP,
  overdueCount: 2,
  overdueMinor: 90_000,
  oldestDueOn: ago(40),
};
const look = (change: Partial<InvoiceFigures> = {}, company: Partial<CompanyFigures> = {}) =>
  moneyTrouble(
    lookAt({ signs: { invoices: { ...overdue, ...change } }, company }),
    DEFAULT_RULES["money-trouble"],
  );

test.each([
  { change: {}, fires: true },
  { change: { overdueCount: 1 }, fires: false },
  { change: { overdueCount: 3 }, fires: true },
  { change: { oldestDueOn: ago(25) }, fires: true }, // usually 4 days late, and three weeks on top
  { change: { oldestDueOn: ago(24) }, fires: false },
  { change: { oldestDueOn: ago(26) }, fires: true },
  { change: { usualLateDays: 19 }, fires: true },
  { change: { usualLateDays: 20 }, fires: false }, // always pays late
  { change: { usualLateDays: -10, oldestDueOn: ago(21) }, fires: true }, // paying early before buys no time
  { change: { usualLateDays: -10, oldestDueOn: ago(20) }, fires: false },
  { change: { paidCount: 3 }, fires: true },
  { change: { paidCount: 2 }, fires: false },
  { change: { usualLateDays: null }, fires: false },
])("bills unpaid for longer than ever (FI-065): $change", ({ change, fires }) => {
  expect(look(change) !== null).toBe(fires);
});

test.each([
  { known: ago(14), fires: true },
  { known: ago(15), fires: false },
  { known: null, fires: false },
])("payments known until $known", ({ known, fires }) => {
  expect(look({}, { paymentsKnownUntil: known }) !== null).toBe(fires);
});

test("without invoices on record nothing is said", () => {
  expect(moneyTrouble(lookAt(), DEFAULT_RULES["money-trouble"])).toBeNull();
});

test("the evidence can be checked", () => {
  expect(look()).toEqual({
    rule: "money-trouble",
    since: ago(40),
    overdueCount: 2,
    overdueMinor: 90_000,
    lateDays: 40,
    usualLateDays: 4,
  });
});
