import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkVoice } from "#src/coach/rehearsal/check-voice.ts";
import { actWords, layerWords } from "#src/coach/rehearsal/client-phrases.ts";
import { tellsTooEarly } from "#src/coach/rehearsal/tells.ts";
import { createVoice } from "#src/coach/rehearsal/voice-client.ts";
import type { AskModel } from "#src/coach/model.ts";
import { loadPrompts } from "#src/coach/prompts.ts";
import { answerRep } from "#src/core/rehearsal/answer-rep.ts";
import { type Move, MOVES } from "#src/core/rehearsal/move.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import {
  DIFFICULTIES,
  TALK_LANGUAGES,
  type TalkLanguage,
  TEMPERAMENTS,
} from "#src/core/rehearsal/persona.ts";
import { fraction, shuffled } from "#src/core/rehearsal/seeded.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";
import { isOurFault, TRUE_REASONS, type TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { blurt, TRICKS } from "../../support/hostile-voice.ts";
import { withFacts, withoutFacts } from "../../support/rehearsal-bank.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const TALKS = 10_000;

/** Any client, and any first reply of one to three moves: drawn by the number, so that a leak can be found again. */
function firstTurn(seed: number) {
  const drawn = <T>(items: readonly T[], key: string): T => {
    const item = items[Math.floor(fraction(seed, key) * items.length)];
    if (item === undefined) throw new Error(`nothing to draw for ${key}`);
    return item;
  };
  const trueReason = drawn(TRUE_REASONS, "reason");
  const made = rehearsalPersona(
    {
      language: drawn(TALK_LANGUAGES, "language"),
      temperament: drawn(TEMPERAMENTS, "temperament"),
      trueReason,
      ourFault: isOurFault(trueReason),
    },
    {
      objection: drawn(OBJECTIONS, "objection"),
      difficulty: drawn(DIFFICULTIES, "difficulty"),
      seed,
    },
  );
  const persona = fraction(seed, "facts") < 0.5 ? withFacts(made) : withoutFacts(made);
  const moves: Move[] = shuffled(MOVES, seed, "moves").slice(0, drawn([1, 2, 3], "count"));
  const { state, act } = answerRep(persona, startTalk(persona), moves);
  const plain = actWords(persona, { act, moves, isAgain: state.objections > 1 }, new Set());
  return { persona, moves, state, act, plain };
}

const turns = Array.from({ length: TALKS }, (_, seed) => firstTurn(seed));

describe(`in ${TALKS} first answers`, () => {
  test("the playbook gives nothing away of what is hidden", () => {
    const leaks = turns.filter(({ persona, state, plain }) => {
      const [, partial, reveal] = layerWords(persona);
      const isHeard = plain.includes(partial) || plain.includes(reveal);
      return state.layer > 1 || isHeard || tellsTooEarly(plain, { persona, layer: state.layer });
    });
    expect(leaks.map(({ plain }) => plain)).toEqual([]);
  });

  test("a voice that blurts the reason out by any trick it knows is never let through", () => {
    const leaks = turns.flatMap(({ persona, state, plain }) => {
      const answer = blurt(persona, plain);
      const { layer } = state;
      const problem = checkVoice(answer, { persona, layer, sentences: 4, plain });
      return problem === null ? [`${persona.language} ${persona.trueReason}: ${answer}`] : [];
    });
    expect([...new Set(leaks)]).toEqual([]);
  });

  test("a voice that says what any such client may say is let through", () => {
    const refused = turns.slice(0, 3000).filter(({ persona, state, plain }) => {
      const { layer } = state;
      return checkVoice(plain, { persona, layer, sentences: 4, plain }) !== null;
    });
    expect(refused.map(({ plain }) => plain)).toEqual([]);
  });
});

test("no trick is let through for any reason in any language", () => {
  const leaks = TALK_LANGUAGES.flatMap((language) =>
    TRUE_REASONS.flatMap((trueReason) => {
      const persona = withFacts(rehearsalPersona({ language, trueReason }));
      const [plain] = layerWords(persona);
      return TRICKS.map((_, at) => blurt(persona, plain, at)).filter(
        (answer) => checkVoice(answer, { persona, layer: 1, sentences: 4, plain }) === null,
      );
    }),
  );
  expect(leaks).toEqual([]);
});

test("behind a model that blurts it out every time, the client says what the playbook says", async () => {
  const prompts = await loadPrompts(join(import.meta.dirname, "../../../prompts"));
  for (const { persona, moves, state, act, plain } of turns.slice(0, 200)) {
    const ask: AskModel = async ({ schema }) => ({
      ok: true,
      value: schema.parse({ answer: blurt(persona, plain) }),
      model: "hostile",
    });
    const scene = { persona, act, state, moves, repText: "Hello.", before: [], playedBy: "U1" };
    const voiced = await createVoice({ ask, prompts })(scene);
    expect(voiced).toMatchObject({ words: plain, voicedBy: "playbook" });
  }
});

/** In other words than the phrase bank's. */
const OWN_WORDS: readonly (readonly [TrueReason, TalkLanguage, string])[] = [
  ["A7", "en", "We simply cannot afford it, if you must know."],
  ["A7", "et", "Meil on käive kukkunud, kui teada tahate."],
  ["B1", "en", "Frankly, nobody rang us for months."],
  ["B2", "en", "My budget is gone, that is all."],
  ["B2", "et", "Eelarvet kärbiti, rohkem mul öelda ei ole."],
  ["B3", "en", "We only found out by accident."],
  ["B4", "en", "I was brushed off, you see."],
  ["B4a", "en", "One of your people insulted us."],
  ["B4a", "et", "Keegi Teilt solvas meid."],
  ["B5", "en", "The delay was the trouble."],
  ["B5", "et", "Viga oli hilinemises."],
  ["B6", "en", "There was a complaint, and it went nowhere."],
  ["B6", "et", "Minu kaebus jäi lauale."],
  ["B7", "en", "Your promises were worth nothing."],
  ["B7", "et", "Teie lubadused ei maksnud midagi."],
  ["B8", "en", "You changed the rules overnight."],
  ["C5", "en", "We did the sums, that is all."],
  ["T1", "en", "There was gossip about you."],
  ["T1", "et", "Kuulujutud jõudsid minuni."],
];

test.each(OWN_WORDS)("%s in '%s', in words of its own: %s", (trueReason, language, answer) => {
  const persona = rehearsalPersona({ trueReason, language, ourFault: isOurFault(trueReason) });
  const [plain] = layerWords(persona);
  expect(checkVoice(answer, { persona, layer: 1, sentences: 2, plain })).toBe("told-too-early");
});
