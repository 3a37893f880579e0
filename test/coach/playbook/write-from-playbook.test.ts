import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import {
  channelSchema,
  type DraftIntent,
  type DraftLanguage,
  intentSchema,
  PLAIN_WORDING,
} from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { planDraft } from "#src/core/draft/plan-draft.ts";
import { phraseBookOf } from "#src/coach/playbook/phrase-book.ts";
import {
  type PlaybookRequest,
  writeFromPlaybook,
} from "#src/coach/playbook/write-from-playbook.ts";
import { WRITTEN_LANGUAGES } from "../../support/written-languages.ts";
import { bareSheet, factSheet, wrongedSheet } from "../../support/fact-sheets.ts";

const day = parseDay;
const complaint = (
  about: NonNullable<FactSheet["complaint"]>["about"],
  resolvedOn: string | null = null,
): Partial<FactSheet> => ({
  complaint: {
    about,
    madeOn: day("2026-03-05"),
    resolvedOn: resolvedOn === null ? null : day(resolvedOn),
    words: "They came late <!channel>",
  },
});
const because = (id: string): Partial<FactSheet> => ({
  reason: { id, source: "client-words", confidence: "high" },
});

const sheets: Record<string, FactSheet> = {
  everything: wrongedSheet(),
  quiet: factSheet(),
  bare: bareSheet(),
  informal: factSheet({
    contact: { name: "Mari Tamm", formal: false, email: null, phone: null, mailOk: true },
  }),
  "no contact": wrongedSheet({ contact: null }),
  "no sender": factSheet({ sender: null }),
  "no company": factSheet({ company: null }),
  "no rhythm": factSheet({ usualGapDays: null }),
  "odd rhythm": factSheet({ usualGapDays: 17 }),
  quality: factSheet(complaint("quality")),
  service: factSheet(complaint("service")),
  price: factSheet(complaint("price")),
  product: factSheet(complaint("product")),
  other: factSheet(complaint("other")),
  settled: factSheet(complaint("delivery", "2026-03-12")),
  agreement: bareSheet(because("B7")),
  blunder: factSheet(because("B11")),
  apologised: wrongedSheet({ apologySentOn: day("2026-03-10") }),
  "apologised for something": factSheet({
    ...complaint("other"),
    apologySentOn: day("2026-03-10"),
  }),
};

const steps = [0, 1, 2] as const;

const WORDINGS = steps.flatMap((shorter) =>
  steps.map((warmer) => ({ ...PLAIN_WORDING, shorter, warmer })),
);

type Named = PlaybookRequest & { readonly name: string; readonly asked: DraftIntent };

/** A third of all sheets, intents and channels, each in one of the nine wordings. */
function* someRequests(language: DraftLanguage): Generator<Named> {
  let turn = 0;
  for (const [at, asked] of intentSchema.options.entries())
    for (const [place, channel] of channelSchema.options.entries())
      for (const [index, [name, sheet]] of Object.entries(sheets).entries()) {
        if ((at + place + index) % 3 > 0) continue;
        const { intent } = planDraft({ intent: asked, channel, language }, sheet);
        turn += 1;
        const wording = WORDINGS[turn % WORDINGS.length] ?? PLAIN_WORDING;
        yield { name, asked, sheet, language, intent, channel, wording, salt: turn };
      }
}

test("of sheet, intent, channel and wording any two meet in what is tried", () => {
  const tried = [...someRequests("en")].map(({ name, asked, channel, wording }) => {
    return [name, asked, channel, `${wording.shorter} ${wording.warmer}`];
  });
  const all = [Object.keys(sheets), intentSchema.options, channelSchema.options, WORDINGS];
  for (const one of all.keys())
    for (const two of all.keys()) {
      const met = new Set(tried.map((parts) => `${parts[one]}|${parts[two]}`));
      const pairs = (all[one]?.length ?? 0) * (one === two ? 1 : (all[two]?.length ?? 0));
      expect(met.size).toBe(pairs);
    }
});

test.each(WRITTEN_LANGUAGES)(
  "whatever is known and whatever is asked, the playbook's text has nothing against it (%s)",
  (language) => {
    const against = new Map<string, string>();
    for (const request of someRequests(language)) {
      const written = writeFromPlaybook(request);
      for (const found of checkDraft(written, { ...request, author: "coach", competitors: [] })) {
        const words = found.span ? written.text.slice(found.span.start, found.span.end) : "";
        const { name, intent, channel } = request;
        against.set(`${intent} ${channel} ${found.rule}: ${words}`, name);
      }
    }
    expect([...against]).toEqual([]);
  },
  60_000, // ms; hundreds of texts, each looked at by every check
);

const request = (changes: Partial<PlaybookRequest> = {}): PlaybookRequest => ({
  sheet: wrongedSheet(),
  intent: "apology",
  channel: "e-mail",
  language: "en",
  wording: PLAIN_WORDING,
  salt: 0,
  ...changes,
});

test("the same request gives the same text", () => {
  expect(writeFromPlaybook(request())).toEqual(writeFromPlaybook(request()));
});

test("sixty clients of one rep, alike in all but the number, get sixty letters, or nearly", () => {
  for (const language of WRITTEN_LANGUAGES) {
    const texts = Array.from({ length: 60 }, (_, index) => {
      const sheet = wrongedSheet({ client: { id: `client-${index}`, name: "X" } });
      return writeFromPlaybook(request({ sheet, language })).text;
    });
    expect(new Set(texts).size).toBeGreaterThanOrEqual(57);
  }
});

test("another salt gives the same client other words", () => {
  const texts = steps.map((salt) => writeFromPlaybook(request({ salt })).text);
  expect(new Set(texts).size).toBe(3);
});

test("a fact that is not known leaves its sentence out", () => {
  for (const language of WRITTEN_LANGUAGES)
    for (const channel of channelSchema.options) {
      const sheet = bareSheet();
      const written = writeFromPlaybook(
        request({ sheet, intent: "reason-finding", language, channel }),
      );
      expect(written.text).not.toMatch(/\{|\}|null|undefined|2026-|  /u);
      const today = phraseBookOf(language).words.today(sheet.today);
      expect(written.text.replace(today, "")).not.toMatch(/\d/u);
    }
});

test("what the text rests on is named, and nothing else", () => {
  const { facts } = writeFromPlaybook(request({ wording: { ...PLAIN_WORDING, shorter: 2 } }));
  expect(facts.toSorted()).toEqual(["company", "complaint", "contact", "sender"]);
  const settled = factSheet(complaint("delivery", "2026-03-12"));
  expect(writeFromPlaybook(request({ sheet: settled })).facts).toContain("complaint-resolved");
  const told = bareSheet(because("B7"));
  expect(writeFromPlaybook(request({ sheet: told })).facts).toContain("reason");
});

test("the client's own words never get into the text", () => {
  for (const written of [
    writeFromPlaybook(request()),
    writeFromPlaybook(request({ channel: "letter" })),
  ])
    expect(written.text).not.toContain("pallets");
});

// A short message is as short as it gets.
const STEPPED = channelSchema.options.filter((channel) => channel !== "short-message");

const REGRET =
  /sorry|apologise|vabandust|kahju|anteeksi|pahoillani|жаль|извин|прощения|съжалявам|συγγνώμη|λυπάμαι/iu;

test("each step of Shorter is shorter, and keeps the apology and the question", () => {
  for (const language of WRITTEN_LANGUAGES)
    for (const channel of STEPPED) {
      const texts = steps.map(
        (shorter) =>
          writeFromPlaybook(request({ language, channel, wording: { ...PLAIN_WORDING, shorter } }))
            .text,
      );
      expect(texts[1]?.length).toBeLessThan(texts[0]?.length ?? 0);
      expect(texts[2]?.length).toBeLessThan(texts[1]?.length ?? 0);
      expect(texts[2]).toMatch(REGRET);
      expect(texts[2]).toMatch(language === "el" ? /;/u : /\?/u);
    }
});

test("each step of Warmer says more, and takes nothing back", () => {
  for (const language of WRITTEN_LANGUAGES)
    for (const intent of intentSchema.options) {
      const texts = steps.map(
        (warmer) =>
          writeFromPlaybook(request({ language, intent, wording: { ...PLAIN_WORDING, warmer } }))
            .text,
      );
      expect(new Set(texts).size).toBe(3);
      expect(texts[2]?.length).toBeGreaterThan(texts[0]?.length ?? 0);
    }
});

test("a letter is laid out as a letter", () => {
  const { text, subject } = writeFromPlaybook(request({ channel: "letter" }));
  const blocks = text.split("\n\n");
  expect(blocks[0]).toBe("Nordhav Kaubandus\n18 May 2026");
  expect(blocks[1]).toBe("Mari Tamm\nKohvik Põhja OÜ");
  expect(blocks[2]).toBe(subject);
  expect(blocks.at(-1)).toBe("Jaan Kask\nNordhav Kaubandus");
  expect(writeFromPlaybook(request({ channel: "letter", language: "et" })).text).toContain(
    "18. mai 2026",
  );
});

test.each([
  [
    "en",
    [
      "Opening",
      "Question",
      "If they are annoyed",
      "If it is about the price",
      "If something is missing from our range",
      "If they buy elsewhere now",
      "If they have no time",
      "If they say no",
      "Close",
    ],
  ],
] as const)("a phone script in %s has its branches, even the shortest", (language, headings) => {
  for (const shorter of steps) {
    const { text, subject } = writeFromPlaybook(
      request({ channel: "phone-script", language, wording: { ...PLAIN_WORDING, shorter } }),
    );
    expect(subject).toBeNull();
    const blocks = text.split("\n\n").map((block) => block.split("\n"));
    expect(blocks.map(([heading]) => heading)).toEqual(headings);
    for (const lines of blocks) expect(lines.length).toBeGreaterThan(1);
  }
});

test("a check-in after an apology refers to it and does not repeat it", () => {
  const sheet = wrongedSheet({ apologySentOn: day("2026-03-10") });
  const english = writeFromPlaybook(request({ sheet, intent: "check-in" })).text;
  expect(english).toContain("10 March 2026");
  expect(english).not.toMatch(/sorry|apolog/iu);
  const estonian = writeFromPlaybook(request({ sheet, intent: "check-in", language: "et" })).text;
  expect(estonian).toContain("10. märtsil 2026");
  expect(estonian).not.toMatch(/vaband|kahju/iu);
});

test.each([
  [1, "almost every day", "peaaegu iga päev"],
  [5, "roughly every 5 days", "umbes iga 5 päeva järel"],
  [6, "roughly once a week", "umbes kord nädalas"],
  [8, "roughly once a week", "umbes kord nädalas"],
  [9, "roughly every 9 days", "umbes iga 9 päeva järel"],
  [14, "roughly every two weeks", "umbes iga kahe nädala järel"],
  [30, "roughly once a month", "umbes kord kuus"],
  [34, "roughly every 34 days", "umbes iga 34 päeva järel"],
])("a rhythm of %i days in words", (usualGapDays, english, estonian) => {
  const sheet = factSheet({ usualGapDays });
  const say = (language: "en" | "et"): string =>
    writeFromPlaybook(request({ sheet, intent: "reason-finding", language })).text;
  expect(say("en")).toContain(english);
  expect(say("et")).toContain(estonian);
});
