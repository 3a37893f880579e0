import { describe, expect, test } from "vitest";
import { NO_PROGRESS } from "#src/core/case/progress.ts";
import { readAmount } from "#src/core/concession/read-amount.ts";
import {
  type ConcessionAct,
  settleConcession,
  type SettleGround,
} from "#src/core/concession/settle-concession.ts";
import { weighWorth } from "#src/core/concession/worth.ts";
import { isSayable } from "#src/core/concession/concession.ts";
import { addDays, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import { concession, reasonOf } from "../../support/concession-ground.ts";

const today = parseDay("2026-05-18");
const ground = (changes: Partial<SettleGround> = {}): SettleGround => ({
  today,
  by: { slackUserId: "U2", role: "manager" },
  policy: DEFAULT_METHOD_POLICY,
  progress: NO_PROGRESS,
  reasons: [],
  fixes: 0,
  stop: null,
  otherIncentivesMinor: 0,
  ...changes,
});
const rep = { slackUserId: "U1", role: "rep" } as const;
const outcome = (
  act: ConcessionAct,
  given: Parameters<typeof concession>[0] = {},
  on: Partial<SettleGround> = {},
) => {
  const settled = settleConcession(concession(given), act, ground(on));
  return settled.ok ? settled.state : settled.refusal.why;
};

describe("a manager's word", () => {
  test.each<[string, ConcessionAct, string]>([
    ["approves", { act: "approve" }, "approved"],
    ["changes the amount", { act: "counter", amountMinor: 1_000, note: "half of it" }, "approved"],
    ["changes it without a word", { act: "counter", amountMinor: 1_000, note: " " }, "no-words"],
    ["declines", { act: "decline", note: "we did this last year" }, "declined"],
    ["declines without a word", { act: "decline", note: "" }, "no-words"],
  ])("%s", (_, act, expected) => {
    expect(outcome(act)).toBe(expected);
  });

  test("the changed amount is what counts", () => {
    const act = { act: "counter", amountMinor: 1_000, note: "half of it" } as const;
    expect(settleConcession(concession(), act, ground())).toMatchObject({
      amountMinor: 1_000,
      note: "half of it",
    });
  });

  test.each(["approved", "declined", "withdrawn", "expired", "given"] as const)(
    "one decision wins: %s already",
    (state) => {
      expect(outcome({ act: "approve" }, { state })).toBe("settled-already");
    },
  );

  test("a rep decides nothing, and nobody their own", () => {
    expect(outcome({ act: "approve" }, {}, { by: rep })).toBe("managers-only");
    expect(outcome({ act: "approve" }, { askedBy: "U2" })).toBe("own-request");
  });

  test.each([
    [200_000, "manager", "approved"],
    [200_001, "manager", "above-your-limit"],
    [200_001, "admin", "approved"],
  ] as const)("compensation of %i by a %s: %s", (amountMinor, role, expected) => {
    const by = { slackUserId: "U2", role };
    expect(outcome({ act: "approve" }, { kind: "compensation", amountMinor }, { by })).toBe(
      expected,
    );
  });

  test("no incentive is taken above the cap, and none is approved after its day", () => {
    const act = { act: "counter", amountMinor: 30_001, note: "more" } as const;
    expect(outcome(act, {}, { otherIncentivesMinor: 20_000 })).toBe("over-cap");
    expect(outcome({ ...act, amountMinor: 30_000 }, {}, { otherIncentivesMinor: 20_000 })).toBe(
      "approved",
    );
    expect(outcome({ act: "approve" }, { validUntil: today })).toBe("approved");
    expect(outcome({ act: "approve" }, { validUntil: addDays(today, -1) })).toBe("too-late");
  });
});

describe("telling the client", () => {
  const give = { act: "give" } as const;
  const fault = {
    by: "us",
    what: null,
    orderRef: null,
    promised: null,
    delivered: null,
    whoSuffered: null,
    on: today,
  } as const;
  const ours = { ...NO_PROGRESS, fault };
  const sorry = { ...ours, apology: { on: today, way: "call", owned: true } } as const;

  test.each(["asked", "declined", "withdrawn", "expired"] as const)(
    "never while it is %s",
    (state) => {
      expect(outcome(give, { state })).toBe("not-approved");
    },
  );

  test("once, while it holds", () => {
    expect(outcome(give, { state: "approved" })).toBe("given");
    expect(outcome(give, { state: "given" })).toBe("told-already");
    expect(outcome(give, { state: "approved", validUntil: addDays(today, -1) })).toBe("too-late");
  });

  test("RU-18, FI-092: with a fault of ours after the apology, an incentive after a dated fix too", () => {
    const approved = { state: "approved" } as const;
    expect(outcome(give, approved, { progress: ours })).toBe("apology-first");
    expect(outcome(give, approved, { reasons: [reasonOf("B5")] })).toBe("apology-first");
    expect(outcome(give, approved, { progress: sorry })).toBe("fix-first");
    expect(outcome(give, approved, { progress: sorry, fixes: 1 })).toBe("given");
    const harm = { ...approved, kind: "compensation" } as const;
    expect(outcome(give, harm, { progress: sorry })).toBe("given");
    const opened = { ...ours, overruled: ["apology-first", "fix-first"] };
    expect(outcome(give, approved, { progress: opened })).toBe("given");
  });

  test("ET-17: not while they cool; what we owe them is told all the same", () => {
    const cooling = { stop: "cooling" } as const;
    expect(outcome(give, { state: "approved" }, cooling)).toBe("stopped");
    expect(outcome(give, { state: "approved", kind: "compensation" }, cooling)).toBe("given");
  });

  test("only then it is used, and only once", () => {
    const use = { act: "use" } as const;
    expect(outcome(use, { state: "approved" })).toBe("not-given");
    expect(outcome(use, { state: "given" })).toBe("used");
    expect(outcome(use, { state: "used" })).toBe("settled-already");
  });

  test("who asked may take it back until the client knows", () => {
    const back = { act: "withdraw" } as const;
    expect(outcome(back, {}, { by: rep })).toBe("withdrawn");
    expect(outcome(back, { askedBy: "U3" }, { by: rep })).toBe("not-yours");
    expect(outcome(back, { state: "approved" })).toBe("withdrawn");
    expect(outcome(back, { state: "given" })).toBe("told-already");
  });
});

test.each([
  ["asked", "2026-06-30", false],
  ["approved", "2026-05-18", true],
  ["approved", "2026-05-17", false],
  ["given", null, true],
  ["used", null, false],
] as const)("may a client hear of one that is %s until %s: %s", (state, until, expected) => {
  const validUntil = until === null ? null : parseDay(until);
  expect(isSayable(concession({ state, validUntil }), today)).toBe(expected);
});

describe("FI-024, FI-194: is it worth it?", () => {
  const facts = {
    yearlyMinor: 1_000_000,
    chance: 0.5,
    concessionsMinor: 5_000,
    tier: "copper",
    knowsLittle: false,
    recommends: false,
  } as const;
  const policy = DEFAULT_METHOD_POLICY.concessions; // a margin of a quarter, 4 hours of 30.00

  test("margin x chance against the rep's time and what is given", () => {
    expect(weighWorth(facts, policy)).toMatchObject({
      marginMinor: 250_000,
      expectedMinor: 125_000,
      timeMinor: 12_000,
      netMinor: 108_000,
      verdict: "worth-it",
      dearerThanNew: null,
    });
  });

  test.each([
    [107_999 + 5_000, "worth-it"],
    [108_000 + 5_000, "not-worth-it"],
  ])("at concessions of %i: %s", (concessionsMinor, verdict) => {
    expect(weighWorth({ ...facts, concessionsMinor }, policy).verdict).toBe(verdict);
  });

  test("a copper client who knows little or recommends us is an exception, a gold one is not", () => {
    const poor = { ...facts, yearlyMinor: 0, recommends: true, knowsLittle: true };
    expect(weighWorth(poor, policy)).toMatchObject({
      verdict: "copper-exception",
      exceptions: ["knows-little", "recommends"],
    });
    expect(weighWorth({ ...poor, tier: "gold" }, policy).verdict).toBe("not-worth-it");
  });

  test.each([
    [17_000, false],
    [16_999, true],
  ])("a new client for %i: dearer %s", (acquisitionCostMinor, dearerThanNew) => {
    expect(weighWorth(facts, { ...policy, acquisitionCostMinor })).toMatchObject({ dearerThanNew });
  });
});

describe("an amount as it is typed", () => {
  test.each([
    ["4000", 400_000],
    ["4 000", 400_000],
    ["€4,000", 400_000],
    ["4.000,50 EUR", 400_050],
    ["0.01", 1],
  ])("%s", (text, minor) => {
    expect(readAmount(text, "EUR")).toEqual({ ok: true, minor });
  });

  test.each([
    ["20 %", "percent"],
    ["20 per cent", "percent"],
    ["20 protsenti", "percent"],
    ["", "no-number"],
    ["a lot", "no-number"],
    ["0", "not-above-zero"],
    ["-5", "not-above-zero"],
    ["1000000000.01", "too-much"],
  ])("'%s' is refused: %s", (text, why) => {
    expect(readAmount(text, "EUR")).toEqual({ ok: false, why });
  });
});
