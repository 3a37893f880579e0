import { describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { Explanation } from "#src/core/reason/explain-lapse.ts";
import type { RecordedReason } from "#src/core/reason/recorded-reason.ts";
import { presentExplanation } from "#src/slack/presenters/explanation.ts";
import { ACTION } from "#src/slack/vocabulary.ts";

const TODAY = parseDay("2026-05-20");

const entry = (change: Partial<RecordedReason> = {}): RecordedReason => ({
  caseId: "k",
  stated: "B2",
  real: null,
  source: "client-words",
  confidence: "medium",
  words: "Too <dear>\nfor us",
  recordedBy: "U1",
  recorderName: "Mari",
  recordedAt: new Date("2026-05-01T10:00:00Z"),
  ...change,
});

const explanation = (change: Partial<Explanation>): Explanation => ({
  clientId: "00000000-0000-4000-8000-000000000001",
  currency: "EUR",
  clientName: "Kask & Pojad",
  caseId: "00000000-0000-4000-8000-000000000002",
  silence: { is: "going-on" },
  lastOrderOn: parseDay("2026-03-01"),
  signals: [],
  facts: [],
  guesses: [],
  earlier: [],
  isMoreForManagers: false,
  isHidden: false,
  hypotheses: [],
  ...change,
});

const told = (change: Partial<Explanation> = {}): string =>
  JSON.stringify(presentExplanation(explanation(change), TODAY).blocks);

test("what is recorded is told with its source, who wrote it, when, and the client's words as a quotation", () => {
  const text = told({ facts: [entry({ real: "B4" })] });
  expect(text).toContain("said price, really bad service (client's words)  ·  Mari, 1 May");
  expect(text).toContain("> Too &lt;dear&gt;\\n> for us");
  expect(text).toContain("*Who:* a manager, by a call or a visit");
  expect(text).not.toContain("Nobody has heard a reason");
});

test("a guess is called one and gives no right to an offer", () => {
  const text = told({
    guesses: [entry({ source: "rep-guess", stated: null, real: "B5", words: null })],
  });
  expect(text).toContain("Guesses on record, not facts");
  expect(text).toContain("perhaps late or failed deliveries (a guess)");
  expect(text).toContain("nothing yet, this is a guess");
  expect(text).toContain("Nobody has heard a reason yet");
});

test("the data's hypotheses are to ask about and not to tell", () => {
  const complaint = { about: "delivery", madeOn: parseDay("2026-04-01"), resolvedOn: null };
  const text = told({
    hypotheses: [
      { reason: "B5", because: "complaint", complaint },
      { reason: "B1", because: "no-contact", lastOn: parseDay("2025-12-01") },
    ],
  });
  expect(text).toContain("to ask about and not to tell");
  expect(text).toContain(
    "complained about delivery on 1 Apr, still open: perhaps “Late or failed deliveries”",
  );
  expect(text).toContain("No contact from us since 1 Dec 2025");
});

test("many long entries are cut to what a message takes", () => {
  const entries = Array.from({ length: 9 }, () => entry({ words: "<&>".repeat(700) }));
  const many = explanation({ facts: entries, guesses: entries });
  const { blocks } = presentExplanation(many, TODAY);
  const sections = blocks.flatMap((block) =>
    block.type === "section" ? [block.text?.text ?? ""] : [],
  );
  expect(sections.filter((text) => text.includes("&lt;"))).toHaveLength(8);
  expect(Math.max(...sections.map((text) => text.length))).toBeLessThan(3000);
  expect(JSON.stringify(blocks)).toContain("and 5 earlier");
});

describe("the buttons", () => {
  test("ask for the reason while nobody has heard it", () => {
    expect(told()).toContain('\\"intent\\":\\"reason-finding\\"');
    expect(told({ facts: [entry()] })).toContain('\\"intent\\":null');
  });

  test("record a reason only where there is a case", () => {
    expect(told()).toContain(ACTION.openReason);
    expect(told({ caseId: null })).not.toContain(ACTION.openReason);
  });
});

test("a client who has not left is said to be there", () => {
  const text = told({ silence: { is: "none" }, caseId: null });
  expect(text).toContain("*Kask &amp; Pojad* has not left, as far as I can see. Last order 1 Mar.");
  expect(text).not.toContain("Nobody has heard");
});

test.each([
  [{ is: "over" } as const, "has come back. Last order 1 Mar."],
  [
    { is: "no-lapse", why: "closed-down" } as const,
    "was marked as not lapsed: the company has closed down.",
  ],
])("a silence that is %j", (silence, text) => {
  expect(told({ silence, facts: [entry()] })).toContain(text);
  expect(told({ silence, facts: [entry()] })).not.toContain("What tends to help");
});

test("what was recorded about an earlier silence is told apart", () => {
  const text = told({ earlier: [entry()] });
  expect(text).toContain("When they left before");
  expect(text).toContain("Nobody has heard a reason yet");
});

test("what others may not see is said to be there", () => {
  expect(told({ isMoreForManagers: true })).toContain("recorded for managers only");
});

test("of a case that is for managers only, nothing but who looks after it", () => {
  const text = told({ isHidden: true });
  expect(text).toContain("*Kask &amp; Pojad* is handled by a manager");
  expect(text).not.toContain(ACTION.openReason);
});
