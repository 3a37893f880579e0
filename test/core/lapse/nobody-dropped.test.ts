import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "#src/core/day.ts";
import { alertSettingsSchema } from "#src/core/lapse/alert-settings.ts";
import { NOTHING_LEARNED } from "#src/core/lapse/choosing.ts";
import { judgeClient, PLAIN_GROUND } from "#src/core/lapse/judge-client.ts";
import { matterOf } from "#src/core/lapse/matter.ts";
import { planMorning } from "#src/core/lapse/plan-morning.ts";
import type { ClientSigns } from "#src/core/lapse/signs/client-signs.ts";
import type { Standing } from "#src/core/lapse/standing.ts";
import { every, historyOf } from "../../support/client-history.ts";
import { ago, COMPANY, NOTHING_KNOWN, PAID_UP, TODAY } from "../../support/look.ts";

const daysAgo = fc.integer({ min: -3, max: 200 }).map(ago);
const someDay = fc.option(daysAgo, { nil: null });
const money = fc.integer({ min: 0, max: 100_000 });

const standing: fc.Arbitrary<Standing> = fc.oneof(
  fc.constant<Standing>({ kind: "none" }),
  fc.constant<Standing>({ kind: "waiting", lapseId: "w" }),
  fc.constant<Standing>({ kind: "held-out" }),
  fc.constant<Standing>({ kind: "dismissed" }),
  fc.record({
    kind: fc.constant("alerted" as const),
    lapseId: fc.constant("l"),
    snoozedUntil: someDay,
    rules: fc.subarray(["dissatisfied", "rhythm-break", "cancelled"]),
  }),
);

const signs: fc.Arbitrary<ClientSigns> = fc
  .record({
    cancelledOn: someDay,
    pausedFrom: someDay,
    usualMonths: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
    recommends: fc.boolean(),
    asked: fc.array(daysAgo, { maxLength: 5 }),
    tried: fc.array(daysAgo, { maxLength: 5 }),
    complained: fc.array(daysAgo, { maxLength: 2 }),
    values: fc.array(money, { maxLength: 13 }),
    overdue: fc.integer({ min: 0, max: 4 }),
    lastOn: daysAgo,
    settledOn: someDay,
  })
  .map((given) => ({
    known: { ...NOTHING_KNOWN, ...given },
    requests: given.asked
      .toSorted()
      .map((askedOn) => ({ askedOn, about: "cups", amountMinor: null })),
    lastHeardOn: null,
    tries: given.tried.toSorted().map((on, i) => ({
      on,
      channel: i % 2 === 0 ? "call" : "e-mail",
      invitesAnswer: true,
      agreed: true,
    })),
    complaints: given.complained
      .toSorted()
      .map((madeOn) => ({ madeOn, about: "quality", orderRef: null })),
    buying: { dayValuesMinor: given.values, monthValuesMinor: given.values, monthOrderDays: [] },
    invoices: { ...PAID_UP, overdueCount: given.overdue, oldestDueOn: ago(60) },
    productLines: [
      {
        line: "linen",
        firstOn: ago(400),
        lastOn: given.lastOn,
        boughtDays: 9,
        orderDays: 9,
        orderDaysSince: 6,
        yearMinor: 9_000,
      },
    ],
    settled: given.settledOn === null ? [] : settledOf(given.complained, given.settledOn),
  }));

function settledOf(complained: readonly Day[], on: Day) {
  return complained.map((madeOn) => ({
    matter: matterOf({ rule: "dissatisfied", since: madeOn, complaints: [], count: 1 }),
    as: "dismissed" as const,
    on,
  }));
}

const client = fc
  .record({
    silentDays: fc.integer({ min: -5, max: 800 }),
    gap: fc.integer({ min: 1, max: 60 }),
    gaps: fc.integer({ min: 0, max: 12 }),
    yearValueMinor: money,
    ownerId: fc.constantFrom("a", "b", null),
    doNotContact: fc.boolean(),
    successorId: fc.constantFrom(null, null, "c0"),
    closedOn: fc.oneof(fc.constant(null), daysAgo),
    signs: fc.option(signs, { nil: null }),
    standing,
  })
  .map(({ silentDays, gap, gaps, standing: own, ...change }) => ({
    client: historyOf(addDays(TODAY, -silentDays), every(gap, gaps), change),
    standing: own,
  }));

/** Forgotten one-time buyers are counted though no rule speaks of them, by the first cause that holds. */
const SIGNLESS: ReadonlySet<string> = new Set([
  "one-time",
  "do-not-contact",
  "closed",
  "successor",
]);

test("every client of whom a rule speaks ends in exactly one place, and nobody else in any", () => {
  fc.assert(
    fc.property(
      fc.array(client, { maxLength: 25 }),
      fc.constantFrom(0, 0.7),
      fc.boolean(),
      fc.subarray(["rhythm-break", "dissatisfied", "no-reply"]),
      (given, minPrecision, holdOut, paused) => {
        const clients = given.map((each, i) => ({
          ...each,
          client: { ...each.client, clientId: `c${i}` },
        }));
        const choosing = {
          ...NOTHING_LEARNED,
          settings: alertSettingsSchema.parse({
            cardsPerRep: 2,
            minPrecision,
            holdOut: { on: holdOut, share: 0.5 },
          }),
          pausedRules: new Set(paused),
        };
        const plan = planMorning(clients, TODAY, choosing, COMPANY);
        const places = [
          ...[...plan.chosen, ...plan.waiting].map(({ client: found }) => found.clientId),
          ...plan.heldBackClients.map(({ clientId }) => clientId),
        ];
        expect(new Set(places).size).toBe(places.length);
        const first = clients[0]?.client.lastOrderOn ?? null;
        const lastOrderOf = (id: string) => (id === "c0" ? first : null);
        const ground = { ...PLAIN_GROUND, company: COMPANY, lastOrderOf };
        const spoken = clients.filter(
          ({ client: one, standing: own }) => judgeClient(one, own, TODAY, ground).kind !== "quiet",
        );
        expect(places.toSorted()).toEqual(spoken.map(({ client: one }) => one.clientId).toSorted());
        const held = Object.values(plan.heldBack).reduce((sum, count) => sum + count, 0);
        expect(held).toBe(plan.heldBackClients.length);
        for (const { signals, cause } of plan.heldBackClients)
          expect(signals.length > 0 || SIGNLESS.has(cause)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
