import { describe, expect, test } from "vitest";
import { bankOf } from "#src/coach/rehearsal/bank-of.ts";
import { betterWords, repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import { type TalkLanguage, TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import { MENU } from "#src/core/rehearsal/recipes.ts";
import type { Stage } from "#src/core/rehearsal/talk-state.ts";
import { everyPersona } from "../../support/rehearsal-bank.ts";

const personas = everyPersona();

function shape(language: TalkLanguage) {
  return bankOf(language).rep.map(({ id, move, stages, objection, reason, lines }) => ({
    id,
    move,
    stages,
    objection,
    reason,
    count: lines.length,
  }));
}

const wanted = Object.entries(MENU).flatMap(([stage, menu]) =>
  [...new Set(Object.values(menu).flat(2))].map((move) => ({ stage, move })),
);

describe("the rep's sentences", () => {
  test("are filled, and there is one for every move of every recipe at its stage", () => {
    const missing = personas.flatMap((persona) => {
      const lines = repLines(persona);
      const broken = lines.filter(({ words }) => /[{}]|\bnull\b|undefined/u.test(words));
      const has = new Set(lines.flatMap(({ move, stages }) => stages.map((one) => one + move)));
      const absent = wanted.filter(({ stage, move }) => !has.has(stage + move));
      return [
        ...broken.map(({ id }) => id),
        ...absent.map(({ stage, move }) => `${persona.language} ${stage} ${move}`),
      ];
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  test("have the same ids, moves and stages in every language, and no id twice", () => {
    for (const language of TALK_LANGUAGES) expect(shape(language)).toEqual(shape("en"));
    const ids = bankOf("en").rep.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("give a better line for every move that can be advised", () => {
    const stage: Stage = "objection";
    const moves = [
      "own",
      "open-question",
      "reflect",
      "ask-solution",
      "conditional",
      "dated-step",
      "permission",
      "probe",
    ] as const;
    const withoutAny = personas.filter(({ about }) => about.contact === null);
    const missing = withoutAny.flatMap((persona) =>
      moves.filter((move) => betterWords(persona, move, stage) === null),
    );
    expect(missing).toEqual([]);
  });
});
