import type { StepId } from "../case/step.ts";
import type { LapseSignal } from "../lapse/signal.ts";
import type { Tier } from "../lapse/tier.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { type ReasonId, REASONS } from "../reason/taxonomy.ts";
import type { ReasonKind } from "../reason/taxonomy/reason-kind.ts";
import { REASON_PLAYS } from "./entries.ts";
import type { LineCondition } from "./entry.ts";
import type { MethodId } from "./methods.ts";
import type { KnownEntry, Playbook } from "./playbook.ts";
import type { ObjectionId } from "./reason-play.ts";
import { signsOf } from "./signs.ts";
import { BEFORE_THE_TALK, CHOOSING, KNOWLEDGE_AT, RED_LINES_AT, TALKING } from "./step-topics.ts";

/** Where somebody stands with a client when they ask the coach what to say. */
export type CoachPoint = {
  readonly step: StepId;
  readonly reason: { readonly id: ReasonId; readonly isFact: boolean } | null;
  readonly rules: readonly LapseSignal["rule"][]; // that spoke of the client
  readonly situation: "blunder" | "offended" | "unknown" | null; // ET-05
  readonly tier: Tier;
  readonly fault: "ours" | "not-ours" | "unknown";
  readonly speaker: "former-rep" | "colleague" | "manager";
};

export type CoachAdvice = {
  readonly step: KnownEntry;
  readonly situation: KnownEntry | null; // only before anybody has talked
  readonly way: "visit" | "call" | "letter" | null; // only before anybody has talked
  readonly reason: {
    readonly id: ReasonId;
    readonly isFact: boolean; // a guess gives no right to an offer (C12)
    readonly kind: ReasonKind;
    readonly play: KnownEntry;
  } | null;
  readonly objections: readonly KnownEntry[];
  readonly methods: readonly KnownEntry[]; // best first
  readonly redLines: readonly KnownEntry[];
  readonly knowledge: readonly KnownEntry[];
};

const METHODS_SHOWN = 4;

/** What the playbook says at this point of a case; only lines that fit it. */
export function playbookFor(
  playbook: Playbook,
  point: CoachPoint,
  policy: MethodPolicy,
): CoachAdvice {
  const { step, situation, reason } = point;
  const isBefore = BEFORE_THE_TALK.has(step);
  const spoken = (entry: KnownEntry): KnownEntry => ({
    ...entry,
    say: entry.say.filter(({ when }) => when === null || FITS[when](point, policy)),
  });
  const know = (id: Parameters<Playbook["entry"]>[0]): KnownEntry => spoken(playbook.entry(id));
  return {
    step: know(`step.${step}`),
    situation: isBefore && situation !== null ? know(`situation.${situation}`) : null,
    way: isBefore ? wayFor(point, policy) : null,
    reason:
      reason === null
        ? null
        : { ...reason, kind: REASONS[reason.id], play: know(`reason.${reason.id}`) },
    objections: objectionsAt(point).map(know),
    methods: methodsAt(point, playbook).map(know),
    redLines: RED_LINES_AT[step].map(know),
    knowledge: (KNOWLEDGE_AT[step] ?? []).map(know),
  };
}

type Fits = (point: CoachPoint, policy: MethodPolicy) => boolean;

/** C7: with `soft` only a manager admits a mistake; the others say that they are sorry for what went wrong. */
const mayAdmit: Fits = ({ speaker }, { apologyMode }) =>
  apologyMode === "auto" || speaker === "manager";

const FITS: Readonly<Record<LineCondition, Fits>> = {
  "own-fault": (point, policy) => point.fault === "ours" && mayAdmit(point, policy),
  "fault-unknown": (point, policy) =>
    point.fault === "unknown" || (point.fault === "ours" && !mayAdmit(point, policy)),
  "not-our-fault": ({ fault }) => fault === "not-ours",
  "former-rep": ({ speaker }) => speaker === "former-rep",
  colleague: ({ speaker }) => speaker === "colleague",
  manager: ({ speaker }) => speaker === "manager",
  appeal: (_, { appealToBetterNature }) => appealToBetterNature,
  "with-offer": (_, { reasonTiming }) => reasonTiming === "with-offer",
};

/** C4: who was let down is visited; the others by what they are worth. */
function wayFor({ fault, tier }: CoachPoint, { channelByTier }: MethodPolicy): CoachAdvice["way"] {
  return fault === "ours" ? channelByTier.ownFault : channelByTier[tier];
}

function objectionsAt({ step, reason, fault }: CoachPoint): ObjectionId[] {
  if (!TALKING.has(step)) return [];
  const likely: ObjectionId[] = reason === null ? [] : [...REASON_PLAYS[reason.id].objections];
  if (reason === null && step === "P9") likely.push("objection.chose-other");
  if (fault === "ours") likely.push("objection.bad-service");
  return [...new Set(likely)];
}

/** FI-162: a known reason says what to do; the sign only while there is none, or beside it. */
function methodsAt({ step, reason, rules }: CoachPoint, playbook: Playbook): MethodId[] {
  if (!CHOOSING.has(step)) return [];
  const byReason = reason === null ? [] : REASON_PLAYS[reason.id].methods;
  const bySign = signsOf(rules).flatMap((sign) => playbook.methodsFor(sign));
  const isCampaign = reason === null || !reason.id.startsWith("X");
  return isCampaign ? [...new Set([...byReason, ...bySign])].slice(0, METHODS_SHOWN) : [];
}
