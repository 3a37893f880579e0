import { expect, test } from "vitest";
import { fillGloss, glossDraft, wordsToGloss } from "#src/coach/gloss/gloss-draft.ts";
import {
  type PlaybookRequest,
  writeFromPlaybook,
} from "#src/coach/playbook/write-from-playbook.ts";
import { parseDay } from "#src/core/day.ts";
import {
  channelSchema,
  type DraftLanguage,
  intentSchema,
  PLAIN_WORDING,
} from "#src/core/draft/draft-terms.ts";
import { bareSheet, factSheet, wrongedSheet } from "../../support/fact-sheets.ts";
import { WRITTEN_LANGUAGES } from "../../support/written-languages.ts";

const APOLOGY: PlaybookRequest = {
  sheet: wrongedSheet({
    reason: { id: "B5", source: "client-words", confidence: "high" },
  }),
  intent: "apology",
  channel: "e-mail",
  language: "et",
  wording: PLAIN_WORDING,
  salt: 0,
};

function written(changes: Partial<PlaybookRequest> = {}): Parameters<typeof glossDraft>[0] {
  const request = { ...APOLOGY, ...changes };
  return { ...request, ...writeFromPlaybook(request) };
}

test("an Estonian apology is said again in English, phrase by phrase", () => {
  const gloss = glossDraft(written(), "en");
  const meanings = gloss.map(({ means }) => means);
  expect(gloss[0]).toMatchObject({ line: 0, means: expect.stringMatching(/apology/iu) });
  expect(gloss[1]).toMatchObject({ line: 1, means: expect.stringContaining("Mari Tamm") });
  expect(meanings.join(" ")).toContain("5 March 2026");
  expect(meanings.join(" ")).toMatch(/sorry|apologise/u);
  expect(meanings).not.toContain(null);
});

test("what is said, put together again, is the draft", () => {
  const draft = written({ channel: "letter" });
  const said = glossDraft(draft, "en").map((one) => one.said);
  expect(said.join(" ").replaceAll(/\s+/gu, " ")).toBe(
    `${draft.subject ?? ""} ${draft.text}`.replaceAll(/\s+/gu, " "),
  );
});

test("a sentence that somebody has written has no meaning given, and its neighbours keep theirs", () => {
  const draft = written();
  const text = draft.text.replace("\n\n", "\n\nMari Tamm ja mina oleme tuttavad. ");
  const own = glossDraft({ ...draft, text }, "en").filter(({ means }) => means === null);
  expect(own).toEqual([{ line: 3, said: "Mari Tamm ja mina oleme tuttavad.", means: null }]);
});

test("a phrase that was changed by a word is nobody's but the writer's", () => {
  const draft = written({ sheet: bareSheet(), intent: "reason-finding" });
  const { text } = draft;
  const [, , paragraph = ""] = text.split("\n");
  const changed = paragraph.replace(/\p{L}+(?=[.?!]$)/u, "kevadel");
  const gloss = glossDraft({ ...draft, text: text.replace(paragraph, changed) }, "en");
  expect(wordsToGloss(gloss)).toHaveLength(1);
});

test("somebody's meanings go where the playbook has none, and nowhere when their number is another", () => {
  const gloss = glossDraft(
    { ...written(), subject: "Kolm tassi", text: "Tass. Tere, Mari Tamm!" },
    "en",
  );
  expect(wordsToGloss(gloss)).toEqual(["Kolm tassi", "Tass."]);
  expect(fillGloss(gloss, ["Three cups", "A cup."]).map(({ means }) => means)).toEqual([
    "Three cups",
    "A cup.",
    expect.stringContaining("Mari Tamm"),
  ]);
  expect(fillGloss(gloss, ["Three cups"])).toEqual(gloss);
});

test("what we have changed stands in the gloss as it was written", () => {
  const changed = { text: "Kaup väljub nüüd õhtul.", language: "et", on: null } as const;
  const gloss = glossDraft(
    written({ sheet: factSheet({ changed }), intent: "what-changed" }),
    "en",
  );
  expect(gloss.find(({ said }) => said.includes(changed.text))?.means).toMatch(
    /changed.*Kaup väljub nüüd õhtul\.$/u,
  );
});

const EVERYTHING = wrongedSheet({
  apologySentOn: parseDay("2026-03-09"),
  lastTalkOn: parseDay("2026-04-01"),
  returnedOn: parseDay("2026-05-11"),
});
const pairs = WRITTEN_LANGUAGES.flatMap((language) =>
  WRITTEN_LANGUAGES.filter((into) => into !== language).map((into) => ({ language, into })),
);

/** Each line of all that the playbook writes in the language, once. */
function everyLine(language: DraftLanguage): string[] {
  const drafts = intentSchema.options.flatMap((intent) =>
    channelSchema.options.map((channel) =>
      written({ sheet: EVERYTHING, language, intent, channel }),
    ),
  );
  return drafts.flatMap(({ subject, text }) => [subject ?? "", ...text.split("\n")]);
}

const lines = new Map(
  WRITTEN_LANGUAGES.map((language) => [language, [...new Set(everyLine(language))].join("\n")]),
);

test.each(pairs)(
  "whatever the playbook writes in $language is said in $into",
  ({ language, into }) => {
    const text = lines.get(language) ?? "";
    expect(text.length).toBeGreaterThan(5000);
    expect(
      wordsToGloss(glossDraft({ sheet: EVERYTHING, language, subject: null, text }, into)),
    ).toEqual([]);
  },
);

test("an empty text has no lines", () => {
  expect(glossDraft({ ...written(), subject: null, text: "" }, "en")).toEqual([]);
});
