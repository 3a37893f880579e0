import { expect, test } from "vitest";
import { repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import { knownSentences } from "#src/coach/rehearsal/known-sentences.ts";
import { scoreTranscript } from "#src/coach/rehearsal/score-transcript.ts";
import { TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import type { CriterionId } from "#src/core/rehearsal/rubric.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const scored = (...replies: readonly string[]) =>
  scoreTranscript({
    lang: "en",
    objection: "price",
    hiddenReason: "B5",
    turns: replies.flatMap((text, i) => [
      { n: 2 * i + 1, who: "client" as const, text: "It was your mistake. May I ask why you beg?" },
      { n: 2 * i + 2, who: "rep" as const, text },
    ]),
  });

const met = (id: CriterionId, ...replies: readonly string[]) => scored(...replies).get(id)?.met;

test.each(TALK_LANGUAGES)("every sentence on a card is known by its move in %s", (language) => {
  const lines = repLines(rehearsalPersona({ language }));
  expect(lines.length).toBeGreaterThan(100);
  const wrong = lines.filter(({ move, words }) => {
    const known = knownSentences(`Well. ${words}`, language);
    return known.length !== 1 || known[0]?.move !== move || known[0].start !== 6;
  });
  expect(wrong.map(({ id, words }) => `${id}: ${words}`)).toEqual([]);
});

test("the client's words earn and lose nothing", () => {
  expect(met("owned-fault", "I see.")).toBe("no");
  expect(met("asked-permission", "I see.")).toBe("no");
  expect(met("no-pleading", "I see.")).toBe("yes");
});

test.each([
  ["reason-before-offer", "yes", ["What happened?", "I can give you ten per cent off."]],
  ["reason-before-offer", "no", ["I can give you ten per cent off. What happened?"]],
  ["reason-before-offer", "no", ["Good morning to you."]],
  ["asked-permission", "yes", ["May I ask what happened?"]],
  ["asked-permission", "no", ["What happened?", "May I ask you one more thing?"]],
  ["owned-fault", "no", ["I am sorry."]],
  ["owned-fault", "cannot-tell", ["Perhaps there was a mistake somewhere."]],
  ["no-excuse", "no", ["You never complained."]],
  ["no-unapproved-discount", "no", ["If I took ten per cent off, would you come back?"]],
  ["conditional-question", "no", ["If I took ten per cent off, would you come back?"]],
  ["dated-next-step", "no", ["You will hear from us soon."]],
  ["dated-next-step", "yes", ["I will ring you tomorrow at ten."]],
] as const)("%s is %s after %s", (id, verdict, replies) => {
  expect(met(id, ...replies)).toBe(verdict);
});

test("a verdict quotes the rep's words and the transcript's own number of the turn", () => {
  const verdict = scored("Good morning.", "Well, that was our mistake; nobody else's.").get(
    "owned-fault",
  );
  expect(verdict).toEqual({
    met: "yes",
    evidence: { kind: "quote", turn: 4, quote: "Well, that was our mistake;" },
  });
});

test("the same transcript is always scored the same way", () => {
  const replies = ["May I ask what happened?", "We let you down. I will call you on Friday."];
  expect(scored(...replies)).toEqual(scored(...replies));
});
