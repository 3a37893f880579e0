import { describe, expect, test } from "vitest";
import type { CaseGround } from "#src/core/case/case-ground.ts";
import type { CaseRefusal } from "#src/core/case/case-refusal.ts";
import type { MethodAct } from "#src/core/case/method-act.ts";
import { nextAction } from "#src/core/case/next-action.ts";
import type { NextDo } from "#src/core/case/next-do.ts";
import type { Progress } from "#src/core/case/progress.ts";
import { addDays } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import { caseGround, caseStanding, MANAGER } from "../../support/case-ground.ts";
import { reasonOf } from "../../support/case-world.ts";
import {
  ANSWERED,
  B5,
  fault,
  FIXED,
  GIVEN,
  READY,
  READY_GROUND,
  report,
  sensible,
  TODAY,
} from "../../support/report-act.ts";

const wouldReturn = sensible("would-return");
const agreed = sensible("agreed");

test("with everything before it done, each step towards an agreement is open", () => {
  for (const act of [wouldReturn, sensible("changes-shown"), sensible("feasible")])
    expect(report({ act, progress: READY, ground: READY_GROUND })).toMatchObject({ ok: true });
  expect(
    report({ act: agreed, progress: ANSWERED, ground: { ...READY_GROUND, concessions: GIVEN } }),
  ).toMatchObject({ ok: true });
});

const without = (...keys: (keyof Progress)[]): Partial<Progress> =>
  Object.fromEntries(Object.entries(READY).filter(([key]) => !keys.some((one) => one === key)));

describe("nothing is put to the client before what comes first", () => {
  const first = [
    [
      "the reason (C3)",
      READY,
      { ...READY_GROUND, reasons: [] },
      "reason-missing",
      ["record-reason"],
    ],
    [
      "a reason that is more than a guess (C12)",
      READY,
      { ...READY_GROUND, reasons: [reasonOf("B5", "rep-guess")] },
      "reason-missing",
      ["record-reason"],
    ],
    ["the apology (RU-18)", without("apology"), READY_GROUND, "apology-first", ["apologised"]],
    [
      "the name of the mistake (EL-09)",
      without("apology", "fault"),
      READY_GROUND,
      "apology-first",
      ["fault"],
    ],
    ["understanding (ET-12)", without("empathy"), READY_GROUND, "empathy-first", ["empathy"]],
    [
      "calm (ET-12)",
      { ...READY, empathy: { calm: false, on: TODAY } },
      READY_GROUND,
      "empathy-first",
      ["empathy"],
    ],
    ["their wishes (ET-13)", without("wishes"), READY_GROUND, "wishes-first", ["wishes"]],
    ["a check (ET-14)", without("feasible"), READY_GROUND, "feasible-first", ["feasible"]],
    [
      "a wish that can be met (ET-14)",
      { ...READY, feasible: { can: "no", note: null, on: TODAY } },
      { ...READY_GROUND, prevention: FIXED },
      "cannot-meet",
      ["feasible", "close"],
    ],
    [
      "a fix with an owner and a day (FI-092, EL-11)",
      READY,
      { reasons: B5 },
      "fix-first",
      ["promise"],
    ],
    [
      "the changes, shown (EL-12)",
      without("changesShown"),
      READY_GROUND,
      "changes-first",
      ["changes-shown"],
    ],
    [
      "something new in the second round (EL-16)",
      { ...READY, round: 2 },
      READY_GROUND,
      "nothing-new",
      ["contact"],
    ],
  ] satisfies [string, Partial<Progress>, Partial<CaseGround>, CaseRefusal, NextDo[]][];
  test.each(
    first.map(([what, progress, ground, why, wayOut]) => ({ what, progress, ground, why, wayOut })),
  )("$what", ({ progress, ground, why, wayOut }) => {
    const refusal = { ok: false, why, wayOut };
    expect(report({ act: wouldReturn, progress, ground })).toMatchObject(refusal);
    expect(report({ act: sensible("trial"), progress, ground })).toMatchObject(refusal);
    const overruled = { ...progress, overruled: [why] };
    expect(report({ act: wouldReturn, progress: overruled, ground })).not.toMatchObject({ why });
  });

  test("where nobody is at fault, neither apology nor fix nor changes are asked for", () => {
    const progress = { ...without("apology", "changesShown"), fault: fault("nobody") };
    const ground = { reasons: [reasonOf("B2")] };
    expect(report({ act: wouldReturn, progress, ground })).toMatchObject({ ok: true });
  });
});

describe("no offer to a gold client in a panic (ET-19)", () => {
  test.each([
    { tier: "gold", openedDaysAgo: 0, isOpen: false },
    { tier: "gold", openedDaysAgo: 1, isOpen: true },
    { tier: "silver", openedDaysAgo: 0, isOpen: true },
  ] as const)("$tier, $openedDaysAgo days after the case was opened", (given) => {
    const openedOn = addDays(TODAY, -given.openedDaysAgo);
    const ground = { ...READY_GROUND, tier: given.tier, openedOn };
    expect(report({ act: wouldReturn, progress: READY, ground })).toMatchObject(
      given.isOpen ? { ok: true } : { ok: false, why: "panic" },
    );
    const approved = { ...ground, concessions: GIVEN };
    expect(report({ act: wouldReturn, progress: READY, ground: approved })).toMatchObject({
      ok: true,
    });
  });
});

describe("an agreement", () => {
  test.each([
    ["a yes", READY, {}, "answer-first"],
    ["no no", { ...READY, answer: { is: "no", on: TODAY } }, {}, "answered-no"],
    ["more than an apology for late deliveries (FI-055)", ANSWERED, {}, "remedy-missing"],
    [
      "the manager's word for what was asked",
      ANSWERED,
      { concessions: [{ kind: "compensation", state: "asked" }] },
      "approval-pending",
    ],
    [
      "more than what was declined",
      ANSWERED,
      { concessions: [{ kind: "compensation", state: "declined" }] },
      "remedy-missing",
    ],
  ] satisfies [string, Partial<Progress>, Partial<CaseGround>, CaseRefusal][])(
    "needs %s",
    (_what, progress, ground, why) => {
      const given = { act: agreed, progress, ground: { ...READY_GROUND, ...ground } };
      expect(report(given)).toMatchObject({ ok: false, why });
    },
  );

  test("needs a way to warn them, where we failed them (EL-15)", () => {
    const act = sensible("agreed", { warnHow: null });
    const ground = { ...READY_GROUND, concessions: GIVEN };
    expect(report({ act, progress: ANSWERED, ground })).toMatchObject({
      why: "warning-missing",
      field: "warnHow",
    });
  });

  test("for bad service an apology may be enough (C6)", () => {
    const ground = { ...READY_GROUND, reasons: [reasonOf("B4")] };
    expect(report({ act: agreed, progress: ANSWERED, ground })).toMatchObject({ ok: true });
  });
});

describe("an apology (ET-09, C7)", () => {
  const owned = sensible("apologised");
  const soft = sensible("apologised", { owned: false });
  test.each([
    ["owned, our fault", owned, { fault: fault("us") }, null],
    ["owned, fault of both", owned, { fault: fault("both") }, null],
    ["owned, nobody knows", owned, { fault: fault("unknown") }, "admission"],
    ["owned, not looked into", owned, {}, "admission"],
    ["owned, their own fault", owned, { fault: fault("client") }, "not-our-fault"],
    ["soft, nobody knows", soft, {}, null],
    ["owned, after a soft one", owned, { fault: fault("us"), apology: soften() }, null],
    [
      "soft, after an owned one",
      soft,
      { fault: fault("us"), apology: own() },
      "apologised-already",
    ],
    ["owned twice", owned, { fault: fault("us"), apology: own() }, "apologised-already"],
  ] satisfies [string, MethodAct, Partial<Progress>, CaseRefusal | null][])(
    "%s",
    (_what, act, progress, why) => {
      expect(report({ act, progress })).toMatchObject(
        why === null ? { ok: true } : { ok: false, why },
      );
    },
  );

  test("in the soft mode only a manager owns a fault, and a soft apology is enough", () => {
    const policy = { ...DEFAULT_METHOD_POLICY, apologyMode: "soft" as const };
    const progress = { fault: fault("us") };
    expect(report({ act: owned, progress, ground: { policy } })).toMatchObject({
      why: "admission",
    });
    const byManager = { policy, actor: MANAGER };
    expect(report({ act: owned, progress, ground: byManager })).toMatchObject({ ok: true });
    const softly = { ...READY, apology: soften() };
    const ground = { ...READY_GROUND, policy };
    expect(report({ act: wouldReturn, progress: softly, ground })).toMatchObject({ ok: true });
  });
});

function own() {
  return { on: TODAY, way: "call", owned: true } as const;
}

function soften() {
  return { on: TODAY, way: "call", owned: false } as const;
}

test("a talk that turned angry while a trial runs is calmed first", () => {
  const trial = {
    what: "one pallet",
    passIf: "on time",
    reviewOn: TODAY,
    answer: "thinking" as const,
    on: TODAY,
  };
  const ground = caseGround({ today: TODAY, ...READY_GROUND });
  const calm = caseStanding({ ...READY, firstContactOn: TODAY, trial });
  expect(nextAction(calm, ground)).toMatchObject({ step: "P17", do: "trial" });
  const angry = caseStanding({ ...calm.progress, empathy: { calm: false, on: TODAY } });
  expect(nextAction(angry, ground)).toMatchObject({ step: "P10", do: "empathy" });
});
