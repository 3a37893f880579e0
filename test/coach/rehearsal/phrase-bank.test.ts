import { describe, expect, test } from "vitest";
import { bankOf } from "#src/coach/rehearsal/bank-of.ts";
import { checkVoice } from "#src/coach/rehearsal/check-voice.ts";
import { actWords, layerWords, pickUpWords } from "#src/coach/rehearsal/client-phrases.ts";
import { tellsTooEarly } from "#src/coach/rehearsal/tells.ts";
import { ACTS } from "#src/core/rehearsal/answer-rep.ts";
import { MOVES } from "#src/core/rehearsal/move.ts";
import {
  type Persona,
  TALK_LANGUAGES,
  type TalkLanguage,
  TEMPERAMENTS,
} from "#src/core/rehearsal/persona.ts";
import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";
import { earlyLines, everyPersona, withoutFacts } from "../../support/rehearsal-bank.ts";

const personas = everyPersona();

/** Nothing but the layers hangs on the reason, and of the layers only the lead hangs on the objection. */
const ofEachObjection = personas.filter(({ trueReason }) => trueReason === "B5");
const ofEachReason = personas.filter(({ objection }) => objection === "price");

function kindsIn(language: TalkLanguage): string[] {
  return bankOf(language)
    .client.map(({ act, objection, temperament, to, again }) =>
      JSON.stringify({ act, objection, temperament, to, again }),
    )
    .toSorted((a, b) => a.localeCompare(b));
}

function coldOpens(persona: Persona): Set<string> {
  const used = new Set<string>();
  for (let i = 0; i < 5; i += 1)
    used.add(actWords(persona, { act: "cold-open", moves: [], isAgain: false }, used));
  return used;
}

describe("the client's sentences", () => {
  test("are there for every act and move, filled, in every language, with facts or without", () => {
    const bad = ofEachObjection.flatMap((persona) =>
      ACTS.flatMap((act) =>
        MOVES.flatMap((move) =>
          (act === "object" ? [false, true] : [false])
            .map((isAgain) => actWords(persona, { act, moves: [move], isAgain }, new Set()))
            .filter((words) => words === "" || /[{}]|\bnull\b|undefined/u.test(words)),
        ),
      ),
    );
    expect(bad).toEqual([]);
  });

  test("are there for every layer of every reason, with facts or without", () => {
    const wishing = { act: "name-wish", moves: [], isAgain: false } as const;
    const bad = personas
      .flatMap((persona) => [...layerWords(persona), actWords(persona, wishing, new Set())])
      .filter((words) => words === "" || /[{}]|\bnull\b|undefined/u.test(words));
    expect(bad).toEqual([]);
  });

  test("are of the same kinds in every language", () => {
    for (const language of TALK_LANGUAGES) expect(kindsIn(language)).toEqual(kindsIn("en"));
  });

  test("tell nothing of any reason before its time, in any language", () => {
    const early = TALK_LANGUAGES.flatMap((language) =>
      earlyLines(language)
        .filter(({ words, persona, layer }) => tellsTooEarly(words, { persona, layer }))
        .map(({ words, persona }) => `${language} ${persona.trueReason}: ${words}`),
    );
    expect([...new Set(early)]).toEqual([]);
  });

  test("tell the layer when it is told, and the filter knows it by its words", () => {
    const wrong = personas.flatMap((persona) => {
      const [hint, partial, reveal] = layerWords(persona);
      const judged = [
        tellsTooEarly(hint, { persona, layer: 1 }),
        tellsTooEarly(partial, { persona, layer: 2 }),
        !tellsTooEarly(partial, { persona, layer: 1 }),
        !tellsTooEarly(reveal, { persona, layer: 2 }),
      ];
      const { language, objection, trueReason } = persona;
      return judged.includes(true)
        ? [`${language} ${objection} ${trueReason} ${judged.indexOf(true)}`]
        : [];
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  test("pass the filter that a model's words must pass", () => {
    const refused = TALK_LANGUAGES.flatMap((language) =>
      earlyLines(language, SOME_REASONS).flatMap(({ words: plain, persona, layer }) => {
        const problem = checkVoice(plain, { persona, layer, sentences: 4, plain });
        return problem === null ? [] : [`${language} ${problem}: ${plain}`];
      }),
    );
    expect([...new Set(refused)]).toEqual([]);
  });

  test("pass it at the end of a talk as well, when all is told", () => {
    const late = ["name-wish", "yes-if", "test-offer", "agree-next-step", "end-polite"] as const;
    const refused = ofEachReason.flatMap((persona) => {
      const said = late.map((act) => actWords(persona, { act, moves: [], isAgain: false }, NONE));
      return [...layerWords(persona), ...said].flatMap((plain) => {
        const problem = checkVoice(plain, { persona, layer: 3, sentences: 4, plain });
        return problem === null ? [] : [`${persona.language} ${problem}: ${plain}`];
      });
    });
    expect([...new Set(refused)]).toEqual([]);
  });

  test("name a fact of the client where one is known", () => {
    const known = rehearsalPersona({ trueReason: "B5" });
    const about = {
      ...known.about,
      incidentOn: known.about.lastOrderOn,
      promiseOn: known.about.lastOrderOn,
    };
    expect(layerWords({ ...known, about })[1]).toContain("in March");
    expect(layerWords({ ...known, trueReason: "B7", about })[1]).toContain("fell due in March");
    expect(pickUpWords(known)).toBe("Kohvik Põhja, Mari Kask speaking.");
    const asking = { act: "object", moves: [], isAgain: false } as const;
    const since = {
      ...known,
      objection: "where-were-you",
      about: { ...about, sinceYear: 2014 },
    } as const;
    expect(actWords(since, asking, NONE)).toContain("since 2014");
    expect(actWords(withoutFacts(since), asking, NONE)).not.toContain("since");
  });

  test("state the objection in other words to whoever asks on, and answer what is offered instead", () => {
    const persona = rehearsalPersona();
    const first = actWords(persona, { act: "object", moves: ["permission"], isAgain: false }, NONE);
    const again = (move: "probe" | "pitch") =>
      actWords(persona, { act: "object", moves: [move], isAgain: true }, new Set([first]));
    expect(again("probe")).not.toBe(first);
    expect(linesStating(persona, false)).toContain(again("probe"));
    expect(linesStating(persona, true)).toContain(again("pitch"));
  });

  test("are not said twice while there are others", () => {
    const persona = rehearsalPersona();
    const used = new Set<string>();
    for (let i = 0; i < 7; i += 1) {
      used.add(actWords(persona, { act: "deflect", moves: ["probe"], isAgain: false }, used));
    }
    expect(used.size).toBe(7);
  });
});

function linesStating({ language, objection }: Persona, isAgain: boolean): string[] {
  return bankOf(language)
    .client.filter((one) => one.act === "object" && one.objection === objection)
    .filter(({ again }) => (again === true) === isAgain)
    .flatMap(({ lines }) => [...lines]);
}

/** What the reasons have to do with it is the test before. */
const SOME_REASONS: readonly TrueReason[] = ["B2", "B5"];
const NONE: ReadonlySet<string> = new Set();

describe("a contact's temperament", () => {
  test("is heard when they take the call, and nobody speaks in another's", () => {
    for (const language of TALK_LANGUAGES) {
      const said = TEMPERAMENTS.map((temperament) =>
        coldOpens(rehearsalPersona({ language, temperament })),
      );
      const shared = [...(said[0] ?? [])].filter((words) => said.every((one) => one.has(words)));
      expect(shared).toHaveLength(3); // those of the objection; two more are of the temperament
      expect(new Set(said.flatMap((one) => [...one])).size).toBe(3 + 2 * TEMPERAMENTS.length);
    }
  });

  test("is not heard in the answer to an insult", () => {
    const blamed = { act: "deflect", moves: ["blame"], isAgain: false } as const;
    const said = TEMPERAMENTS.map((temperament) => {
      const persona = rehearsalPersona({ temperament });
      const used = new Set<string>();
      for (let i = 0; i < 9; i += 1) used.add(actWords(persona, blamed, used));
      return [...used];
    });
    expect(new Set(said.flat()).size).toBe(3);
  });
});
