import { describe, expect, test } from "vitest";
import { checkBlocks } from "#src/local-slack/blocks/check-blocks.ts";
import { presentAlertProof } from "#src/slack/presenters/alert-proof.ts";
import { sayWhyAll } from "#src/slack/presenters/say-why.ts";
import { EVERY_SIGNAL, PROOF_DAY, proofOf, silenceOf } from "../../support/alert-proofs.ts";

const shown = (change: Parameters<typeof proofOf>[0] = {}): string =>
  JSON.stringify(presentAlertProof(proofOf(change), PROOF_DAY).blocks);
const asFired = (signals: typeof EVERY_SIGNAL) =>
  signals.map((signal) => ({ signal, firedOn: PROOF_DAY }));
const say = (signals: typeof EVERY_SIGNAL) =>
  sayWhyAll(signals, { today: PROOF_DAY, currency: "EUR" });

describe("how do you know?", () => {
  test("every number of a silence's card stands there with where it comes from", () => {
    const text = shown();
    for (const said of [
      "Silence: 71 days since the last order on 29 Dec 2025.",
      "Orders: 14 since 14 May 2025.",
      "shorter than 18 days, a tenth longer than 25 days; the longest was 31 days",
      "Usual gap: 21.4 days.",
      "Chance of no order within 60 days: 84 %. The rule spoke from 65 % on",
      "Of 124 earlier looks at clients with about this chance, 99 had no order within 60 days (80 %)",
      "€4,800 a year: what they bought from Jan 2025 to Dec 2025",
      "Silver: among the next 40 %",
      "84 % sure × €4,800 × 0.30 = €1,210",
      "14 order days in the 52 weeks",
    ])
      expect(text).toContain(said);
  });

  test("the picture is a block of fixed width with the silence at its end", () => {
    expect(shown()).toMatch(/```\\n.*#-{10}\\n```/);
  });

  test("what is not considered is said", () => {
    expect(shown()).toContain("What is not in the books");
  });

  test.each([
    [undefined, "no verdict yet"],
    [{ right: 15, notLapsed: 3, orderedAlone: 2 }, "last 20 verdicts: 15 right, 3 marked as not"],
    [{ right: 1, notLapsed: 0, orderedAlone: 0 }, "last 1 verdict: 1 right."],
  ])("the rule's own verdicts: %j", (counts, said) => {
    const records = new Map(
      counts === undefined
        ? []
        : [["silence", { ...counts, precision: null, mustPause: false }] as const],
    );
    expect(shown({ records })).toContain(said);
  });

  test("too little past is said to be too little", () => {
    const signals = asFired([silenceOf({ alike: null })]);
    expect(shown({ signals })).toContain("too few clients like this");
  });

  test("an alert chosen before weights were kept shows none", () => {
    expect(shown({ probability: null, expectedLossMinor: null })).not.toContain("Place among");
    expect(shown({ atRiskMinor: 0, expectedLossMinor: 0 })).toContain("without value");
  });

  test("ten signs of a client with an endless name keep within Slack's limits, and mention nobody", () => {
    const { blocks, title } = presentAlertProof(
      proofOf({ clientName: "<!here>".repeat(500), signals: asFired(EVERY_SIGNAL) }),
      PROOF_DAY,
    );
    expect(checkBlocks(blocks, "modal")).toEqual([]);
    expect(title.text.length).toBeLessThanOrEqual(24);
    const text = JSON.stringify(blocks);
    expect(text).not.toMatch(/<!(here|channel)>/);
    for (const said of ["Invoice A&lt;1&gt;", "and 28 more", "letter", "delivery, still open"])
      expect(text).toContain(said);
  });
});

describe("the card's words", () => {
  test("a silence in sentences that can be checked", () => {
    expect(say([silenceOf()])).toBe(
      "Silent for 71 days. Usually orders every 18 to 25 days; the longest pause so far was 31 days. Of clients like this 8 in 10 did not order by themselves within the next two months. Last order 29 Dec 2025, 14 orders so far.",
    );
  });

  test("the strongest sign in full, four more in short, the rest counted", () => {
    const lines = say(EVERY_SIGNAL).split("\n");
    expect(lines.slice(1)).toEqual([
      "• Also: ended the contract or account on 1 Mar.",
      "• Also: 40 requests without an order since 29 Jan.",
      "• Also: no answer to three tries since 8 Feb.",
      "• Also: one complaint open since 2 Mar.",
      "• And 5 more signs.",
    ]);
  });

  test.each([
    [5, "two invoices overdue, €1,200 in all"],
    [6, "no longer buys <!channel> & *Plates* and one other line"],
    [7, "orders of about €200 instead of €600"],
    [8, "orders every 40 days instead of every 14 days"],
    [9, "half a year's purchases down from €5,000 to €2,000"],
    [0, "silent for 71 days, usually orders every 18 to 25 days"],
  ])("sign %i in short", (at, said) => {
    expect(say([silenceOf(), ...EVERY_SIGNAL.slice(at, at + 1)])).toContain(`Also: ${said}.`);
  });

  test("a long list of requests is cut and counted", () => {
    expect(say(EVERY_SIGNAL.slice(2, 3))).toMatch(/^40 requests since .* and 37 more\.$/);
  });

  test.each([
    [{ clients: 100, silent: 97 }, "Hardly any client like this ordered"],
    [{ clients: 100, silent: 94 }, "9 in 10 did not order"],
    [null, "Most likely no order within two months (84 %)."],
  ])("the past's answer %j", (alike, said) => {
    expect(say([silenceOf({ alike })])).toContain(said);
  });
});
