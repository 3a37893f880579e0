import { expect, test } from "vitest";
import { type HeldBackClient, pageHeldBack } from "#src/core/lapse/held-back.ts";
import type { HoldBackCause } from "#src/core/lapse/hold-back.ts";
import { planMorning } from "#src/core/lapse/plan-morning.ts";
import { every, historyOf } from "../../support/client-history.ts";
import { ago, NO_SIGNS, TODAY } from "../../support/look.ts";

function held(cause: HoldBackCause, clientId: string, yearValueMinor = 0): HeldBackClient {
  const nobody = { clientName: clientId, ownerId: null, successorId: null, signals: [] };
  return { ...nobody, clientId, cause, yearValueMinor };
}

const all = [
  held("paused", "p1", 5),
  held("one-time", "o1", 1),
  held("one-time", "o2", 9),
  held("one-time", "o3", 9),
  held("do-not-contact", "d1"),
];
const ids = (list: readonly HeldBackClient[]) => list.map(({ clientId }) => clientId);

test.each([
  { cause: null, page: 0, shown: ["d1", "o2"], pages: 3 },
  { cause: null, page: 2, shown: ["p1"], pages: 3 },
  { cause: null, page: 3, shown: ["p1"], pages: 3 }, // beyond the last
  { cause: null, page: -1, shown: ["d1", "o2"], pages: 3 },
  { cause: "one-time", page: 1, shown: ["o1"], pages: 2 },
  { cause: "seasonal", page: 0, shown: [], pages: 1 },
] as const)("page $page of $cause", ({ cause, page, shown, pages }) => {
  const found = pageHeldBack(all, { cause, page, pageSize: 2 });
  expect(ids(found.clients)).toEqual(shown);
  expect(found).toMatchObject({
    pages,
    counts: { "one-time": 3, paused: 1, "do-not-contact": 1 },
    total: cause === null ? 5 : cause === "one-time" ? 3 : 0,
  });
});

test("a client who is held back is listed with what was seen and who buys instead", () => {
  const client = historyOf(ago(63), every(14, 12), { successorId: "c2", clientId: "c1" });
  const successor = historyOf(ago(3), every(14, 3), { clientId: "c2" });
  const standing = { kind: "none" } as const;
  const plan = planMorning(
    [client, successor].map((each) => ({ client: each, standing })),
    TODAY,
  );
  expect(plan.heldBackClients).toMatchObject([
    { clientId: "c1", cause: "successor", successorId: "c2", signals: [{ rule: "rhythm-break" }] },
  ]);
});

test("a new sign of a client whose card is out is added to it, once", () => {
  const complaints = [{ madeOn: ago(10), about: "quality", orderRef: null }];
  const client = historyOf(ago(63), every(14, 12), { signs: { ...NO_SIGNS, complaints } });
  const plan = (rules: string[], snoozedUntil = null as typeof TODAY | null) =>
    planMorning(
      [{ client, standing: { kind: "alerted", lapseId: "l1", snoozedUntil, rules } }],
      TODAY,
    );
  expect(plan(["rhythm-break"])).toMatchObject({
    chosen: [],
    waiting: [],
    heldBack: { "already-alerted": 1 },
    addedEvidence: [{ lapseId: "l1", signals: [{ rule: "dissatisfied" }] }],
  });
  expect(plan(["rhythm-break"], ago(-5)).addedEvidence).toHaveLength(1);
  expect(plan(["rhythm-break", "dissatisfied"]).addedEvidence).toEqual([]);
});
