import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { MENU_ITEMS, isMenuItemId } from "#src/core/concession/menu.ts";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import { maskNames, maskNumbers } from "#src/core/draft/checks/mask-facts.ts";
import { channelSchema, intentSchema, PLAIN_WORDING } from "#src/core/draft/draft-terms.ts";
import { complaintAboutSchema, type FactSheet } from "#src/core/draft/fact-sheet.ts";
import { planDraft } from "#src/core/draft/plan-draft.ts";
import { writeFromPlaybook } from "#src/coach/playbook/write-from-playbook.ts";
import { factSheet } from "../../support/fact-sheets.ts";
import { WRITTEN_LANGUAGES } from "../../support/written-languages.ts";

const DRAFTS = 1000; // a language
const SEED = 20_260_518;
const TODAY = parseDay("2026-05-18");

// Days of every month, and of one and two digits; more of them would only take longer.
const past = fc.integer({ min: 1, max: 60 }).map((half) => addDays(TODAY, -half * 15));
const ahead = fc.integer({ min: 0, max: 20 }).map((third) => addDays(TODAY, third * 10));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { freq: 3 });
const anyIntent = fc.constantFrom(...intentSchema.options);
const anyChannel = fc.constantFrom(...channelSchema.options);
const step = fc.constantFrom(0, 1, 2);

const concession = fc
  .record({
    item: fc.constantFrom(...Object.keys(MENU_ITEMS).filter(isMenuItemId)),
    amountMinor: fc.integer({ min: 1, max: 5_000_000 }),
    validUntil: ahead,
    isTold: fc.boolean(),
  })
  .map((chosen) => ({
    ...chosen,
    kind: MENU_ITEMS[chosen.item].kind,
    what: "as it was asked for",
    currency: "EUR",
    payout: MENU_ITEMS[chosen.item].kind === "compensation" ? ("credit" as const) : null,
    problemOrderRef: MENU_ITEMS[chosen.item].kind === "compensation" ? "SO-2214" : null,
  }));

const sheets: fc.Arbitrary<FactSheet> = fc
  .record({
    usualGapDays: maybe(fc.integer({ min: 1, max: 400 })),
    lastOrderOn: maybe(past),
    silentDays: maybe(fc.integer({ min: 0, max: 900 })),
    goods: fc.subarray(["Coffee 250 g", "Oat milk 1,5 l", "Cups", "A4 paper", "Kohv 3in1"]),
    complaint: maybe(
      fc.record({
        about: fc.constantFrom(...complaintAboutSchema.options),
        madeOn: past,
        resolvedOn: maybe(past),
        words: maybe(fc.constantFrom("17 boxes of 40 were broken", "12 % too dear")),
      }),
    ),
    reason: maybe(
      fc.record({
        id: fc.constantFrom("B1", "B4", "B5", "B6", "B7", "B11", "A1", "C1"),
        source: fc.constantFrom("client-words" as const, "data" as const, "rep-guess" as const),
        confidence: fc.constantFrom("low" as const, "high" as const),
      }),
    ),
    apologySentOn: maybe(past),
    lastTalkOn: maybe(past),
    returnedOn: maybe(past),
    concessions: fc.array(concession, { maxLength: 2 }),
    formal: fc.boolean(),
  })
  .map(({ formal, ...changes }) =>
    factSheet({
      ...changes,
      contact: { name: "Mari Tamm", formal, email: null, phone: null, mailOk: true },
    }),
  );

const requests = fc.record({
  sheet: sheets,
  asked: anyIntent,
  channel: anyChannel,
  shorter: step,
  warmer: step,
  salt: fc.nat(1000),
});

test.each(WRITTEN_LANGUAGES)(
  "a thousand drafts in %s hold no number that no fact holds",
  (language) => {
    const invented: string[] = [];
    let withNumbers = 0;
    for (const { sheet, asked, channel, shorter, warmer, salt } of fc.sample(requests, {
      numRuns: DRAFTS,
      seed: SEED,
    })) {
      const { intent } = planDraft({ intent: asked, channel, language }, sheet);
      const wording = { ...PLAIN_WORDING, shorter, warmer };
      const request = { sheet, intent, channel, language, wording, salt };
      const written = writeFromPlaybook(request);
      if (/\d/u.test(written.text)) withNumbers += 1;
      const bare = maskNumbers(maskNames(written.text, sheet), sheet, language);
      const at = bare.search(/\d/u);
      if (at >= 0)
        invented.push(`${intent} ${channel}: ${bare.slice(Math.max(0, at - 30), at + 30)}`);
    }
    expect(invented).toEqual([]);
    expect(withNumbers).toBeGreaterThan(DRAFTS / 4);
  },
);

test("a number that is put into any of them is found", () => {
  const drafts = fc.sample(requests, { numRuns: 60, seed: SEED });
  for (const { sheet, asked, channel, salt } of drafts) {
    const language = "en";
    const { intent } = planDraft({ intent: asked, channel, language }, sheet);
    const request = { sheet, intent, channel, language, wording: PLAIN_WORDING, salt } as const;
    const written = writeFromPlaybook(request);
    const spoilt = { ...written, text: `${written.text}\nYou save 7341 with us.` };
    const found = checkDraft(spoilt, { ...request, author: "coach", competitors: [] });
    expect(found.map(({ rule }) => rule)).toContain("invented-number");
  }
});
