import { expect, test } from "vitest";
import { writeFromPlaybook } from "#src/coach/playbook/write-from-playbook.ts";
import { parseDay } from "#src/core/day.ts";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import {
  channelSchema,
  type DraftIntent,
  type DraftLanguage,
  PLAIN_WORDING,
} from "#src/core/draft/draft-terms.ts";
import { factSheet } from "../../support/fact-sheets.ts";
import { WRITTEN_LANGUAGES } from "../../support/written-languages.ts";

const CHANGES: Record<DraftLanguage, string> = {
  en: "Goods now come on Tuesdays with our own van.",
  et: "Kaup tuleb nüüd teisipäeviti meie oma autoga.",
  fi: "Tavara tulee nyt tiistaisin omalla autollamme.",
  ru: "Товар теперь привозит по вторникам наш собственный фургон.",
  bg: "Стоката вече идва всеки вторник със собствения ни микробус.",
  el: "Τα προϊόντα έρχονται πια κάθε Τρίτη με δικό μας φορτηγό.",
};

const SALTS = [0, 1, 2, 3, 4];
const day = parseDay("2026-04-02");

type Asked = { readonly language: DraftLanguage; readonly intent: DraftIntent };

function write({ language, intent }: Asked): { text: string; found: string[] }[] {
  const changed = { text: CHANGES[language], language, on: day };
  const sheet = factSheet({ changed, lastTalkOn: day });
  return channelSchema.options.flatMap((channel) =>
    SALTS.map((salt) => {
      const asked = { sheet, language, intent, channel, salt, wording: PLAIN_WORDING };
      const written = writeFromPlaybook(asked);
      const found = checkDraft(written, { ...asked, author: "coach", competitors: [] });
      return { text: written.text, found: found.map(({ rule }) => rule) };
    }),
  );
}

test.each(WRITTEN_LANGUAGES)("what we have changed is said in %s, word for word", (language) => {
  for (const { text, found } of write({ language, intent: "what-changed" })) {
    expect(text).toContain(CHANGES[language]);
    expect(found).toEqual([]);
  }
});

test.each(WRITTEN_LANGUAGES)(
  "beside an answer and a new contact it stands in %s too",
  (language) => {
    for (const intent of ["answer-delivery", "re-contact"] as const)
      for (const { found } of write({ language, intent })) expect(found).toEqual([]);
  },
);
