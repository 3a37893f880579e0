import { describe, expect, test } from "vitest";
import type { CaseGround } from "#src/core/case/case-ground.ts";
import type { CaseRefusal } from "#src/core/case/case-refusal.ts";
import type { MethodAct } from "#src/core/case/method-act.ts";
import type { Progress } from "#src/core/case/progress.ts";
import { addDays } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import { MANAGER } from "../../support/case-ground.ts";
import { reasonOf } from "../../support/case-world.ts";
import {
  B5,
  DONE,
  FIXED,
  READY,
  READY_GROUND,
  report,
  sensible,
  TODAY,
} from "../../support/report-act.ts";

const overrule = (gate: string): MethodAct => ({ act: "overrule", gate, why: "I know them" });
const close = (as: string, change: object = {}) => sensible("close", { as, ...change });
const wouldReturn = sensible("would-return");

describe("a campaign that is over", () => {
  test.each([
    ["they asked to stop", { stopAskedOn: TODAY }, {}, "asked-to-stop"],
    ["a list says so", {}, { isDoNotContact: true }, "do-not-contact"],
    ["they left twice (FI-089)", {}, { hasLeftTwice: true }, "left-twice"],
    ["a manager let them go (EL-22)", {}, { noWinBackWhy: "threats" }, "no-win-back"],
    [
      "it is not worth it",
      { worth: { need: "none", means: "no", goOn: false, on: TODAY } },
      {},
      "not-worth",
    ],
    ["the fourth no (C2)", { noes: 4 }, {}, "attempts-used-up"],
  ] satisfies [string, Partial<Progress>, Partial<CaseGround>, CaseRefusal][])(
    "%s: nothing more is put to them, and a talk is still kept",
    (_what, progress, ground, why) => {
      const given = { progress: { ...READY, ...progress }, ground: { ...READY_GROUND, ...ground } };
      expect(report({ act: wouldReturn, ...given })).toMatchObject({ ok: false, why });
      expect(report({ act: sensible("clear-no"), ...given })).toMatchObject({ ok: false, why });
      expect(report({ act: sensible("contact"), ...given })).toMatchObject({ ok: true });
    },
  );

  test("the third no is not the last (C2)", () => {
    const given = { progress: { ...READY, noes: 3 }, ground: READY_GROUND };
    expect(report({ act: wouldReturn, ...given })).toMatchObject({ ok: true });
  });
});

describe("who may open a gate", () => {
  const admin = { memberId: "m7", role: "admin" } as const;
  const second = { ...DEFAULT_METHOD_POLICY, secondLossCampaign: true };
  test.each([
    ["a rep", overrule("fix-first"), {}, "managers-only"],
    ["a manager", overrule("fix-first"), { actor: MANAGER }, null],
    ["a gate of no such name", overrule("fix"), { actor: MANAGER }, "no-such-gate"],
    ["a manager, a second departure", overrule("left-twice"), { actor: MANAGER }, "admins-only"],
    ["the director, a second departure", overrule("left-twice"), { actor: admin }, null],
    [
      "a manager where the company lets them (C20)",
      overrule("left-twice"),
      { actor: MANAGER, policy: second },
      null,
    ],
  ] satisfies [string, MethodAct, Partial<CaseGround>, CaseRefusal | null][])(
    "%s",
    (_what, act, ground, why) => {
      expect(report({ act, ground })).toMatchObject(
        why === null ? { ok: true } : { ok: false, why },
      );
    },
  );
});

describe("closing", () => {
  const closings = [
    [
      "as friends, no reason on record (ET-24)",
      close("parted-as-friends"),
      {},
      {},
      "reason-for-closing",
    ],
    [
      "as friends, a guess on record",
      close("parted-as-friends"),
      {},
      { reasons: [reasonOf("B2", "rep-guess")] },
      null,
    ],
    ["no need any more is a reason itself", close("no-need"), {}, {}, null],
    [
      "our service failed: a fix is not enough (FI-184)",
      close("no-need"),
      {},
      { reasons: B5, fixes: DONE },
      "service-lesson",
    ],
    [
      "nor is prevention alone",
      close("no-need"),
      {},
      { reasons: B5, prevention: FIXED },
      "service-lesson",
    ],
    [
      "a fix and what prevents it",
      close("no-need"),
      {},
      { reasons: B5, fixes: DONE, prevention: FIXED },
      null,
    ],
    [
      "asked to stop: at once, whatever is left to mend",
      close("asked-to-stop"),
      { stopAskedOn: TODAY },
      { reasons: B5 },
      null,
    ],
    ["asked to stop, which nobody heard", close("asked-to-stop"), {}, {}, "not-so"],
    ["left twice, which they have not", close("left-twice"), {}, {}, "not-so"],
    ["unreachable after two tries", close("unreachable"), { unanswered: 2 }, {}, "not-so"],
    ["unreachable after three (FI-019)", close("unreachable"), { unanswered: 3 }, {}, null],
    ["let go by a rep (EL-22)", close("behaviour"), {}, {}, "managers-only"],
    ["let go by a manager", close("behaviour"), {}, { actor: MANAGER }, null],
    [
      "a colleague's case",
      close("no-need"),
      {},
      { actor: { memberId: "m2", role: "rep" } },
      "taken-by-another",
    ],
    ["to be looked at today", close("no-need", { againOn: TODAY }), {}, {}, "date-not-ahead"],
    [
      "to be looked at tomorrow (FI-181)",
      close("no-need", { againOn: addDays(TODAY, 1) }),
      {},
      {},
      null,
    ],
  ] satisfies [string, MethodAct, Partial<Progress>, Partial<CaseGround>, CaseRefusal | null][];
  test.each(
    closings.map(([what, act, progress, ground, why]) => ({ what, act, progress, ground, why })),
  )("$what", ({ act, progress, ground, why }) => {
    expect(report({ act, progress, ground })).toMatchObject(
      why === null ? { ok: true, next: { life: { state: "closed" } } } : { ok: false, why },
    );
  });
});
