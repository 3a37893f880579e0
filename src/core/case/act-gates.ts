import { isOverruled } from "./case-facts.ts";
import type { CaseGround } from "./case-ground.ts";
import type { Refusal } from "./case-refusal.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase, ownerOf } from "./case-state.ts";
import { isAnothers, refusalToClose } from "./closing-gates.ts";
import { refusalOfDays } from "./day-gates.ts";
import { refusalToAct } from "./holding-gate.ts";
import type { ActName, MethodAct } from "./method-act.ts";
import { alreadyOf } from "./move-life.ts";
import {
  BEFORE_OFFER,
  type Check,
  firstRefusal,
  hasOwedRemedy,
  isCalm,
  isFixed,
  isNotOver,
  knowsReason,
  knowsWishes,
  mayCampaign,
  saidNoNo,
} from "./offer-gates.ts";
import { refusalOfJudgement } from "./judgement-gates.ts";
import { refusalToOverrule, refusalToReopen } from "./reopening-gate.ts";

const gaveAnswer: Check = ({ progress }) =>
  progress.answer === null && progress.trial === null && !isOverruled(progress, "answer-first")
    ? { why: "answer-first", wayOut: ["would-return"] }
    : null;

const saidYes: Check = ({ progress }) =>
  progress.answer?.is === "yes" ||
  progress.trial?.answer === "yes" ||
  isOverruled(progress, "answer-first")
    ? null
    : { why: "answer-first", wayOut: ["would-return"] };

/** A decision about a case that a colleague holds. */
const isTheirs: Check = (standing, ground) =>
  isAnothers(standing, ground)
    ? { why: "taken-by-another", wayOut: ["contact", "record-reason"] }
    : null;

const hasClaim: Check = ({ progress }) =>
  progress.claim === null ? { why: "no-claim", wayOut: ["false-claim"] } : null;

/** RU-24: the question for the source comes before any proof; that they would not say is an answer too. */
const askedSource: Check = ({ progress }) =>
  progress.claim?.source === "not-asked"
    ? { why: "source-not-asked", wayOut: ["claim-source"] }
    : null;

/** A no that nobody can have said yet; after one, the next needs a talk. */
const hasHeardThem: Check = ({ progress }) => {
  const { cooling, reachedOn, apology, answer, lastContactOn } = progress;
  if (cooling !== null && !cooling.spokeSince) return { why: "cooling", wayOut: ["contact"] };
  const hasTried = [reachedOn, apology, answer, lastContactOn].some((sign) => sign !== null);
  return hasTried ? null : { why: "no-contact-yet", wayOut: ["contact"] };
};

/** What each act of the method waits for; the acts that are not named wait for nothing while the case is open. */
const CHECKS: Partial<Record<ActName, readonly Check[]>> = {
  "claim-source": [hasClaim],
  "claim-disproved": [hasClaim, askedSource],
  empathy: [mayCampaign, knowsReason],
  wishes: [mayCampaign, knowsReason, isCalm],
  feasible: [mayCampaign, knowsReason, isCalm, knowsWishes],
  "changes-shown": [mayCampaign, isFixed],
  "would-return": [...BEFORE_OFFER, saidNoNo],
  trial: [...BEFORE_OFFER, gaveAnswer],
  agreed: [isTheirs, ...BEFORE_OFFER, saidNoNo, saidYes, hasOwedRemedy],
  "clear-no": [isTheirs, isNotOver, hasHeardThem],
  "rival-promise": [isTheirs, isNotOver],
};

/** Taken in whatever has become of the case: what the client says to us is never lost. */
const ALWAYS: readonly ActName[] = ["contact", "contact-found", "overrule", "reopen"];

/** Why the act cannot be taken in as things stand, with the way out; null: it can. */
export function refusalOfAct(
  standing: CaseStanding,
  act: MethodAct,
  ground: CaseGround,
): Refusal | null {
  return (
    refusalToAct(ownerOf(standing.life), ground) ??
    refusalByLife(standing, act) ??
    firstRefusal(CHECKS[act.act] ?? [], standing, ground) ??
    refusalByHand(standing, act, ground) ??
    refusalOfJudgement(standing, act, ground) ??
    refusalOfDays(act, ground.today) // last, so that another day is all that is needed
  );
}

function refusalByLife({ life }: CaseStanding, { act }: MethodAct): Refusal | null {
  const isOver = life.state === "regained" || life.state === "dismissed";
  if (isOpenCase(life) || (ALWAYS.includes(act) && !(isOver && act === "reopen"))) return null;
  return { why: alreadyOf(life), wayOut: ["contact", "record-reason"] };
}

function refusalByHand(standing: CaseStanding, act: MethodAct, ground: CaseGround): Refusal | null {
  if (act.act === "close") return refusalToClose(standing, act.as, ground);
  if (act.act === "reopen") return refusalToReopen(standing, ground);
  return act.act === "overrule" ? refusalToOverrule(standing, act.gate, ground) : null;
}
