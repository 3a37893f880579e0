import { describe, expect, test } from "vitest";
import type { CaseGround } from "#src/core/case/case-ground.ts";
import type { CaseRefusal } from "#src/core/case/case-refusal.ts";
import type { MethodAct } from "#src/core/case/method-act.ts";
import { addDays } from "#src/core/day.ts";
import { methodPolicySchema } from "#src/core/method-policy.ts";
import { MANAGER } from "../../support/case-ground.ts";
import { B5, DONE, FIXED, READY, report, sensible, TODAY } from "../../support/report-act.ts";

const fixedBy = (fixes: CaseGround["fixes"]) => ({ reasons: B5, fixes });

describe("days of an act", () => {
  test.each([
    ["a talk tomorrow", sensible("contact", { on: addDays(TODAY, 1) }), "not-yet", "on"],
    ["a talk today", sensible("contact"), null, null],
    [
      "a meeting without a day",
      sensible("contact", { outcome: "meeting-agreed" }),
      "date-not-ahead",
      "meetingOn",
    ],
    [
      "a meeting yesterday",
      sensible("contact", { meetingOn: addDays(TODAY, -1) }),
      "date-not-ahead",
      "meetingOn",
    ],
    [
      "a meeting today",
      sensible("contact", { outcome: "meeting-agreed", meetingOn: TODAY }),
      null,
      null,
    ],
    [
      "a rival's promise due today",
      sensible("rival-promise", { by: TODAY }),
      "date-not-ahead",
      "by",
    ],
    [
      "a rival's promise due in 1100 days",
      sensible("rival-promise", { by: addDays(TODAY, 1100) }),
      null,
      null,
    ],
    [
      "a rival's promise due in 1101 days",
      sensible("rival-promise", { by: addDays(TODAY, 1101) }),
      "date-too-far",
      "by",
    ],
  ] satisfies [string, MethodAct, CaseRefusal | null, string | null][])(
    "%s",
    (_what, act, why, field) => {
      expect(report({ act })).toMatchObject(
        why === null ? { ok: true } : { ok: false, why, field, wayOut: [act.act] },
      );
    },
  );

  test("fixes that are promised and not done ask for a second meeting (EL-13)", () => {
    const act = sensible("changes-shown", { secondMeetingOn: null });
    expect(report({ act, progress: READY, ground: fixedBy(FIXED) })).toMatchObject({
      why: "second-meeting-missing",
      field: "secondMeetingOn",
    });
    expect(report({ act, progress: READY, ground: fixedBy(DONE) })).toMatchObject({ ok: true });
  });
});

describe("a third person's claim (RU-22 to RU-27)", () => {
  const claim = { claim: "bankrupt", sourceName: null, proof: null, on: TODAY };
  test("its source is asked for before it is disproved, and that they would not say is an answer", () => {
    const disproved = sensible("claim-disproved");
    expect(report({ act: disproved })).toMatchObject({ why: "no-claim", wayOut: ["false-claim"] });
    const heard = { claim: { ...claim, source: "not-asked" as const } };
    expect(report({ act: disproved, progress: heard })).toMatchObject({
      why: "source-not-asked",
      wayOut: ["claim-source"],
    });
    const asked = report({ act: sensible("claim-source"), progress: heard });
    expect(asked).toMatchObject({ ok: true, next: { progress: { claim: { source: "refused" } } } });
  });
});

describe("a no", () => {
  const clearNo = sensible("clear-no");
  test("has to come from them", () => {
    expect(report({ act: clearNo })).toMatchObject({ why: "no-contact-yet", wayOut: ["contact"] });
    expect(report({ act: clearNo, progress: { lastContactOn: TODAY } })).toMatchObject({
      ok: true,
    });
  });

  test("leaves them in peace for the policy's days, and the fewest are one", () => {
    const policy = methodPolicySchema.parse({ persistence: { coolingDays: 0 } });
    const given = { act: clearNo, progress: { lastContactOn: TODAY } };
    expect(report({ ...given, ground: { policy } })).toMatchObject({
      next: { progress: { cooling: { until: addDays(TODAY, 1) } } },
    });
    expect(report(given)).toMatchObject({
      next: { progress: { noes: 1, cooling: { until: addDays(TODAY, 75), newAngle: "prices" } } },
    });
  });

  test("is over before its day only when they have talked with us since, or a manager says so", () => {
    const cooling = {
      since: TODAY,
      until: addDays(TODAY, 75),
      because: "clear-no" as const,
      newAngle: null,
      spokeSince: false,
    };
    const reopen = sensible("reopen");
    expect(report({ act: reopen, progress: { cooling } })).toMatchObject({
      why: "cooling",
      wayOut: ["contact"],
    });
    const spoken = { cooling: { ...cooling, spokeSince: true } };
    expect(report({ act: reopen, progress: spoken })).toMatchObject({ ok: true });
    const byManager = { actor: MANAGER };
    expect(report({ act: reopen, progress: { cooling }, ground: byManager })).toMatchObject({
      ok: true,
    });
    const onTheDay = { today: cooling.until };
    expect(report({ act: reopen, progress: { cooling }, ground: onTheDay })).toMatchObject({
      ok: true,
      next: { progress: { round: 2, cooling: null } },
    });
  });
});

test.each([
  ["going on without need or means", { need: "none", means: "no", goOn: true }, {}, "why-missing"],
  ["going on with both", { need: "large", means: "yes", goOn: true }, {}, null],
  ["leaving both", { need: "large", means: "yes", goOn: false }, {}, "why-missing"],
  [
    "going on without need, for who recommends us (FI-134)",
    { need: "none", means: "yes", goOn: true },
    { mayBeWorthIt: true },
    null,
  ],
] satisfies [string, object, Partial<CaseGround>, CaseRefusal | null][])(
  "what it is worth (FI-007): %s",
  (_what, change, ground, why) => {
    expect(report({ act: sensible("worth", change), ground })).toMatchObject(
      why === null ? { ok: true } : { ok: false, why, field: "why" },
    );
  },
);
