import { addDays, parseDay } from "#src/core/day.ts";
import { type Objection, OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import {
  DIFFICULTIES,
  type Difficulty,
  makePersona,
  type Persona,
  type TalkLanguage,
} from "#src/core/rehearsal/persona.ts";
import type { RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";
import { fraction } from "#src/core/rehearsal/seeded.ts";
import { TRUE_REASONS } from "#src/core/rehearsal/true-reason.ts";

export type Games = {
  readonly games: number;
  readonly seed: number;
  readonly language: TalkLanguage;
  readonly difficulty: Difficulty | null; // null: all by turns
  readonly objection: Objection | null; // null: all by turns
};

/** The ex-clients of all games: difficulties and objections take turns, everything else is drawn. */
export function drawPersonas(games: Games): Persona[] {
  return Array.from({ length: games.games }, (_, game) => drawPersona(games, game));
}

const SEEDS_APART = 1_000_003; // so that two seeds share no games

function drawPersona(games: Games, game: number): Persona {
  const seed = (Math.imul(games.seed, SEEDS_APART) + game) % 2 ** 31;
  const difficulty = games.difficulty ?? at(DIFFICULTIES, game);
  const objection = games.objection ?? at(OBJECTIONS, Math.floor(game / DIFFICULTIES.length));
  return makePersona(drawFacts(seed, games.language), { objection, difficulty, seed });
}

const TODAY = parseDay("2026-06-01");
const KNOWN = {
  today: TODAY,
  workingDays: [1, 2, 3, 4, 5],
  clientName: "Kohvik Põhja",
  contactName: "Mari Kask",
  repName: "Jaan Tamm",
  lastOrderOn: addDays(TODAY, -90),
  usualGapDays: 14,
} as const;

/** A made-up company's history with us, with or without the things that could weigh on it. */
function drawFacts(seed: number, language: TalkLanguage): RehearsalFacts {
  const chance = (key: string): number => fraction(seed, `facts ${key}`);
  const pick = <T>(key: string, from: readonly T[]): T =>
    at(from, Math.floor(chance(key) * from.length));
  const complaints = pick("complaint", [[], [], ...COMPLAINTS.map((about) => [about])]);
  return {
    ...KNOWN,
    language,
    tier: pick("tier", ["gold", "silver", "copper", null]),
    firstOrderOn: addDays(TODAY, -Math.floor(200 + chance("years") * 3000)),
    keepsTouches: chance("touches") < 0.7,
    lastOutgoingTouchOn: addDays(TODAY, -Math.floor(chance("touch") * 200)),
    complaints: complaints.map((about) => ({ about, madeOn: addDays(TODAY, -95) })),
    openComplaints: chance("open") < 0.5 ? complaints.length : 0,
    brokenPromises: pick("promise", [[], [], [{ dueOn: addDays(TODAY, -70) }]]),
    missingProduct: pick("product", [null, null, "Oat flour 1 kg"]),
    reasons: pick("ledger", [
      [],
      [{ real: pick("real", TRUE_REASONS), isGuess: chance("guess") < 0.5 }],
    ]),
    companyReasons: pick("company", [{}, { B1: 6, B5: 4, B2: 3, C5: 1 }]),
  };
}

const COMPLAINTS = ["delivery", "quality", "service", "price", "product"];

function at<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new Error("nothing to choose from");
  return found;
}
