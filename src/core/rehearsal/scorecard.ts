import { z } from "zod";
import { NEEDS, type Need, nextGate, unmetNeeds } from "./gates.ts";
import { type Move, moveSchema } from "./move.ts";
import { OBJECTIONS } from "./objection.ts";
import type { Persona } from "./persona.ts";
import { JUDGES, judgedCriteria } from "./judged-criteria.ts";
import { CRITERIA, type CriterionId, RUBRIC_VERSION } from "./rubric.ts";
import { OUTCOMES, type TalkState, startTalk } from "./talk-state.ts";
import { type RepTurn, stateAfter } from "./transcript.ts";
import { BASES, TRUE_REASONS } from "./true-reason.ts";

const evidenceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("quote"), turn: z.int().min(1), quote: z.string() }),
  z.object({ kind: z.literal("never-said") }),
]);

export type Talk = { readonly persona: Persona; readonly turns: readonly RepTurn[] };

export const scorecardSchema = z.object({
  rubric: z.int(),
  criteria: z.array(
    z.object({
      id: z.enum(CRITERIA),
      met: z.enum(["yes", "no", "cannot-tell"]),
      points: z.int().min(0),
      outOf: z.int().min(0), // 0: judged, and worth no points
      evidence: evidenceSchema,
      register: z.array(z.string()),
      /** Whose word the verdict rests on; "code": cards only, whose moves are known. */
      judgedBy: z.enum(JUDGES).default("code"),
      /** Agreement with people (Cohen's kappa) on words like these; null where code judged, or nobody has measured it. */
      kappa: z.number().nullable().default(null),
    }),
  ),
  points: z.int().min(0),
  outOf: z.int().min(0),
  outcome: z.enum(OUTCOMES),
  /** Trust and irritation in points 0-10; turn 0 is before the rep's first word. */
  path: z.array(
    z.object({ turn: z.int(), trust: z.number(), irritation: z.number(), layer: z.int() }),
  ),
  hidden: z.object({
    stated: z.enum(OBJECTIONS),
    trueReason: z.enum(TRUE_REASONS),
    basis: z.enum(BASES),
    told: z.int().min(0).max(3), // layers the client has told
    gate: z // what stood before the next layer; null when all was told
      .object({
        opens: z.int().min(1).max(3),
        minTrust: z.number(),
        trust: z.number(),
        maxIrritation: z.number(),
        irritation: z.number(),
        unmet: z.array(z.enum(NEEDS)),
      })
      .nullable(),
  }),
  /** One thing to do differently; null when there is none. */
  advice: z
    .object({
      about: z.union([z.enum(CRITERIA), z.enum(NEEDS)]),
      turn: z.int().nullable(), // where it would have helped; null: anywhere
      instead: moveSchema,
    })
    .nullable(),
});

export type Scorecard = Readonly<z.infer<typeof scorecardSchema>>;

/** The same talk gives the same card: nothing but the transcript and the published rubric decides. */
export function scoreTalk(talk: Talk, outcome: Scorecard["outcome"]): Scorecard {
  const criteria = judgedCriteria(talk.turns, talk.persona.language);
  const hidden = hiddenIn(talk);
  return {
    rubric: RUBRIC_VERSION,
    criteria,
    points: criteria.reduce((sum, { points }) => sum + points, 0),
    outOf: criteria.reduce((sum, { outOf }) => sum + outOf, 0),
    outcome,
    path: [startTalk(talk.persona), ...talk.turns.map(({ state }) => state)].map(pathPoint),
    hidden,
    advice: adviseOn(criteria, hidden.gate?.unmet ?? []),
  };
}

function pathPoint({ turn, trust, irritation, layer }: TalkState): Scorecard["path"][number] {
  return { turn, trust, irritation, layer };
}

function hiddenIn({ persona, turns }: Talk): Scorecard["hidden"] {
  const { objection, trueReason, basis } = persona;
  const state = stateAfter(turns, startTalk(persona));
  const gate = nextGate(persona, state);
  const lastMoves = turns.at(-1)?.said.map(({ move }) => move) ?? [];
  return {
    stated: objection,
    trueReason,
    basis,
    told: state.layer,
    gate: gate && {
      opens: gate.opens,
      minTrust: gate.minTrust,
      trust: state.trust,
      maxIrritation: gate.maxIrritation,
      irritation: state.irritation,
      unmet: unmetNeeds(gate, state, lastMoves),
    },
  };
}

/** What did harm comes first, then the steps in the order they build on each other. */
const ADVICE_ORDER: readonly (readonly [CriterionId, Move])[] = [
  ["no-excuse", "own"],
  ["no-pleading", "own"],
  ["no-competitor-criticism", "open-question"],
  ["reason-before-offer", "open-question"],
  ["owned-fault", "own"],
  ["no-unapproved-discount", "ask-solution"],
  ["empathy-before-offer", "reflect"],
  ["asked-clients-solution", "ask-solution"],
  ["conditional-question", "conditional"],
  ["dated-next-step", "dated-step"],
  ["asked-permission", "permission"],
];

const MOVE_FOR_NEED: Record<Need, Move> = {
  "let-object": "open-question",
  "no-slip": "reflect",
  "ask-openly": "open-question",
  "ask-on": "probe",
  "own-or-reflect": "reflect",
  own: "own",
  reflect: "reflect",
  "probe-after-hint": "probe",
};

function adviseOn(criteria: Scorecard["criteria"], unmet: readonly Need[]): Scorecard["advice"] {
  for (const [about, instead] of ADVICE_ORDER) {
    const failed = criteria.find(({ id, met }) => id === about && met === "no");
    if (failed === undefined) continue;
    const { evidence } = failed;
    return { about, instead, turn: evidence.kind === "quote" ? evidence.turn : null };
  }
  const need = unmet[0];
  return need === undefined ? null : { about: need, instead: MOVE_FOR_NEED[need], turn: null };
}
