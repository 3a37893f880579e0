import { describe, expect, test } from "vitest";
import { checkVoice, tellsTooEarly } from "#src/coach/rehearsal/check-voice.ts";
import { actWords, layerWords, pickUpWords } from "#src/coach/rehearsal/client-phrases.ts";
import { betterWords, REP_TEXTS, repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import { ACTS } from "#src/core/rehearsal/answer-rep.ts";
import { MOVES } from "#src/core/rehearsal/move.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { makePersona, type Persona, TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import { MENU } from "#src/core/rehearsal/recipes.ts";
import type { Layer, Stage } from "#src/core/rehearsal/talk-state.ts";
import { isOurFault, TRUE_REASONS } from "#src/core/rehearsal/true-reason.ts";
import { rehearsalFacts } from "../../support/rehearsal.ts";

const KNOWN = rehearsalFacts({ clientName: "Ämblik OÜ", contactName: "Mari Kask" });
const UNKNOWN = rehearsalFacts({
  clientName: "Ämblik OÜ",
  contactName: null,
  repName: null,
  lastOrderOn: null,
  missingProduct: null,
});

/** One of every language, objection and true reason, with all facts known and with none. */
const personas: readonly Persona[] = [KNOWN, UNKNOWN].flatMap((facts) =>
  TALK_LANGUAGES.flatMap((language) =>
    OBJECTIONS.flatMap((objection) =>
      TRUE_REASONS.map((trueReason, seed) => {
        const made = makePersona(facts, { objection, difficulty: "medium", seed });
        const incidentOn = facts === KNOWN ? made.about.lastOrderOn : null;
        const about = { ...made.about, incidentOn };
        return { ...made, about, language, trueReason, ourFault: isOurFault(trueReason) };
      }),
    ),
  ),
);

const everyAct = (persona: Persona): string[] =>
  ACTS.flatMap((act) =>
    MOVES.flatMap((move) =>
      [false, true].map((isAgain) => actWords(persona, { act, moves: [move], isAgain }, new Set())),
    ),
  );

describe("the client's sentences", () => {
  test("are there for every act and move, filled, in every language, with facts or without", () => {
    const bad = personas.flatMap(everyAct).filter((words) => words === "" || /[{}]/u.test(words));
    expect(bad).toEqual([]);
  });

  test.each([
    { layer: 0, acts: ACTS.slice(0, ACTS.indexOf("hint")) },
    { layer: 1, acts: ["hint"] },
    { layer: 2, acts: ["partial"] },
  ] as const)("tell nothing too early at layer $layer", ({ layer, acts }) => {
    const early = personas.flatMap((persona) =>
      acts.flatMap((act) =>
        MOVES.map((move) => actWords(persona, { act, moves: [move], isAgain: false }, new Set()))
          .filter((words) => tellsTooEarly(words, { persona, layer }))
          .map((words) => `${persona.language} ${persona.trueReason} ${act}: ${words}`),
      ),
    );
    expect([...new Set(early)]).toEqual([]);
  });

  test("tell the layer when it is told, and the filter knows it by its words", () => {
    const unknown = personas.flatMap((persona) => {
      const [, partial, reveal] = layerWords(persona);
      const known = [
        tellsTooEarly(partial, { persona, layer: 1 }),
        tellsTooEarly(reveal, { persona, layer: 2 }),
      ];
      return known.includes(false) ? [`${persona.trueReason}: ${partial} / ${reveal}`] : [];
    });
    expect([...new Set(unknown)]).toEqual([]);
  });

  test("pass the filter that a model's words must pass", () => {
    const refused = personas.flatMap((persona) => {
      const layer: Layer = 3;
      return everyAct(persona).flatMap((plain) => {
        const problem = checkVoice(plain, { persona, layer, sentences: 4, plain });
        return problem === null ? [] : [`${problem}: ${plain}`];
      });
    });
    expect([...new Set(refused)]).toEqual([]);
  });

  test("name a fact of the client where one is known", () => {
    const persona = personas.find(
      ({ language, trueReason, about }) =>
        language === "en" && trueReason === "B5" && about.incidentOn !== null,
    );
    if (persona === undefined) throw new Error("there is such a persona");
    expect(layerWords(persona)[1]).toContain("in March");
    expect(pickUpWords(persona)).toBe("Ämblik OÜ, Mari Kask speaking.");
  });

  test("are not said twice while there are others", () => {
    const [persona] = personas;
    if (persona === undefined) throw new Error("there is a persona");
    const used = new Set<string>();
    for (let i = 0; i < 5; i += 1) {
      used.add(actWords(persona, { act: "deflect", moves: ["probe"], isAgain: false }, used));
    }
    expect(used.size).toBe(5);
  });
});

function shape(language: "en" | "et") {
  return REP_TEXTS[language].map(({ id, move, stages, lines }) => ({
    id,
    move,
    stages,
    count: lines.length,
  }));
}

describe("the rep's sentences", () => {
  test("are filled, and there is one for every move of every recipe at its stage", () => {
    const missing = personas.flatMap((persona) => {
      const lines = repLines(persona);
      const broken = lines.filter(({ words }) => /[{}]/u.test(words)).map(({ id }) => id);
      const wanted = Object.entries(MENU).flatMap(([stage, menu]) =>
        Object.values(menu).flatMap((recipes) =>
          recipes.flatMap((recipe) => recipe.map((move) => ({ stage, move }))),
        ),
      );
      const has = (stage: string, move: string): boolean =>
        lines.some((line) => line.move === move && line.stages.some((one) => one === stage));
      const absent = wanted.filter(({ stage, move }) => !has(stage, move));
      return [
        ...broken,
        ...absent.map(({ stage, move }) => `${persona.language} ${stage} ${move}`),
      ];
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  test("have the same ids in both languages, none twice, and no sentence twice", () => {
    expect(shape("et")).toEqual(shape("en"));
    const ids = REP_TEXTS.en.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const sentences = TALK_LANGUAGES.flatMap((one) => REP_TEXTS[one].flatMap(({ lines }) => lines));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("tell the rep's language with its letters: Teie is written with a capital", () => {
    const small = REP_TEXTS.et
      .flatMap(({ lines }) => lines)
      .filter((line) => /(?<!\p{L})te(?:ie|id|ile|ilt|iega)?(?!\p{L})/u.test(line));
    expect(small).toEqual([]);
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
    const missing = personas.flatMap((persona) =>
      moves.filter((move) => betterWords(persona, move, stage) === null),
    );
    expect(missing).toEqual([]);
  });
});
