import { describe, expect, test } from "vitest";
import type { ApprovedTerm } from "#src/core/concession/approved-term.ts";
import { isMenuItemId, MENU_ITEMS } from "#src/core/concession/menu.ts";
import { parseDay } from "#src/core/day.ts";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import {
  type DraftLanguage,
  draftLanguageSchema,
  PLAIN_WORDING,
} from "#src/core/draft/draft-terms.ts";
import { writeFromPlaybook } from "#src/coach/playbook/write-from-playbook.ts";
import { findings, rulesBroken } from "../../support/checking.ts";
import { factSheet, wrongedSheet } from "../../support/fact-sheets.ts";

const credit: ApprovedTerm = {
  kind: "compensation",
  item: "share-of-problem-order",
  what: "A share of the order that went wrong",
  isTold: false,
  amountMinor: 125_050,
  currency: "EUR",
  payout: "credit",
  problemOrderRef: "A-17",
  validUntil: null,
};
const delivery: ApprovedTerm = {
  ...credit,
  kind: "incentive",
  item: "free-delivery",
  what: "free delivery of the next order",
  amountMinor: 5_000,
  payout: null,
  problemOrderRef: null,
  validUntil: parseDay("2026-06-30"),
};
const rules = (text: string, concessions: ApprovedTerm[], language: DraftLanguage = "en") =>
  rulesBroken(text, { sheet: wrongedSheet({ concessions }), language, intent: "check-in" });

describe("an approved sum may be named", () => {
  test.each([
    "You get a refund of €1,250.50 from us for order A-17.",
    "As compensation we credit 1250.50 EUR for order A-17.",
    "We can offer you a credit note of 1 250,50 euros.",
  ])("%s", (text) => {
    expect(rules(text, [credit])).toEqual([]);
    expect(rules(text, [])).toContain("invented-number");
  });

  test("in Estonian", () => {
    const text = "Hüvitame Teile tellimuse A-17 eest 1250,50 €.";
    expect(rules(text, [credit], "et")).toEqual([]);
    expect(rules(text, [], "et")).toEqual(["invented-offer", "invented-number"]);
  });
});

describe("and nothing beside it", () => {
  test.each([
    ["another sum", "You get a refund of €1,250.51 from us.", "invented-number"],
    ["a part of it", "You get a refund of €1,250 from us.", "invented-number"],
    ["a number without its currency", "You get 1,250.50 bonus points.", "invented-number"],
    ["more than it", "You get a refund of €11,250.50 from us.", "invented-number"],
    ["another kind of offer", "You get €1,250.50 and a discount on everything.", "invented-offer"],
    ["the kind without its sum", "You get a refund from us.", "invented-offer"],
    ["a share", "You get a refund of 20 %.", "invented-number"],
  ])("%s", (_, text, rule) => {
    expect(rules(text, [credit])).toContain(rule);
  });

  test("an incentive goes by its own words too, until its day", () => {
    expect(
      rules("You get free delivery of the next order until 30 June 2026.", [delivery]),
    ).toEqual([]);
    expect(rules("You get free delivery of every order.", [delivery])).toEqual(["invented-offer"]);
    expect(rules("You get free delivery of the next order until 1 July 2026.", [delivery])).toEqual(
      ["invented-number"],
    );
  });
});

const write = (concessions: ApprovedTerm[], language: DraftLanguage, salt = 1) =>
  writeFromPlaybook({
    sheet: wrongedSheet({ concessions }),
    intent: "apology",
    channel: "e-mail",
    language,
    wording: PLAIN_WORDING,
    salt,
  });

const INCENTIVES = Object.keys(MENU_ITEMS)
  .filter(isMenuItemId)
  .filter((item) => MENU_ITEMS[item].kind === "incentive");

test.each(draftLanguageSchema.options)(
  "the playbook names every approved incentive and passes its own checks (%s)",
  (language) => {
    for (const item of INCENTIVES)
      for (const salt of [0, 1, 2, 3]) {
        const approved = {
          ...credit,
          kind: "incentive" as const,
          item,
          payout: null,
          what: "as asked",
        };
        const sheet = factSheet({
          concessions: [{ ...approved, isTold: false, problemOrderRef: null }],
        });
        const asked = { sheet, intent: "offer", channel: "e-mail", language, salt } as const;
        const { subject, text } = writeFromPlaybook({ ...asked, wording: PLAIN_WORDING });
        const against = checkDraft(
          { subject, text },
          { ...asked, author: "coach", competitors: [] },
        );
        expect([item, against.filter(({ rule }) => rule.startsWith("invented"))]).toEqual([
          item,
          [],
        ]);
      }
  },
);

describe("the playbook's apology", () => {
  test.each(draftLanguageSchema.options)(
    "names what was approved and passes its own checks (%s)",
    (language) => {
      const terms = [credit, { ...credit, problemOrderRef: null }].flatMap((term) => [
        term,
        { ...term, payout: "refund" as const },
      ]);
      for (const term of terms)
        for (let salt = 0; salt < 12; salt += 1) {
          const { text, facts } = write([term], language, salt);
          expect(text).toMatch(/1[\s.,]?250[.,]50/u);
          expect(facts).toContain("concessions");
          const sheet = wrongedSheet({ concessions: [term] });
          expect(findings(text, { sheet, language })).toEqual([]);
        }
    },
  );

  test("says nothing of what the client knows already, and nothing without approval", () => {
    expect(write([{ ...credit, isTold: true }], "en").facts).not.toContain("concessions");
    expect(write([], "en").text).not.toContain("€");
  });

  test("an order's number that is no number stays out of the text", () => {
    const { text } = write([{ ...credit, problemOrderRef: "A-17 <!channel>" }], "en");
    expect(text).not.toContain("channel");
    expect(text).toContain("€1,25");
  });
});
