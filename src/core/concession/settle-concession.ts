import type { Day } from "../day.ts";
import type { Member } from "../member.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { isOurFault } from "../case/case-facts.ts";
import type { Gate } from "../case/case-refusal.ts";
import type { GroundReason } from "../case/case-ground.ts";
import type { Progress } from "../case/progress.ts";
import { approvalLimit } from "./choose-route.ts";
import type { Concession, ConcessionState } from "./concession.ts";

/** What somebody does to a concession that was asked for. */
export type ConcessionAct =
  | { readonly act: "approve" }
  | { readonly act: "counter"; readonly amountMinor: number; readonly note: string }
  | { readonly act: "decline"; readonly note: string }
  | { readonly act: "give" } // the client was told of it
  | { readonly act: "use" } // paid out, or taken up
  | { readonly act: "withdraw" };

type Decider = {
  readonly slackUserId: string;
  readonly role: Member["role"];
};

export type SettleGround = {
  readonly today: Day;
  readonly by: Decider;
  readonly policy: MethodPolicy;
  readonly progress: Progress;
  readonly reasons: readonly GroundReason[]; // of the case, newest first
  readonly fixes: number; // corrective actions that are dated or done (EL-11)
  readonly stop: Gate | null; // why nothing is asked of the client now
  readonly otherIncentivesMinor: number; // of the same case, this one left out
};

export type SettleRefusal =
  | { readonly why: Plain }
  | { readonly why: "over-cap" | "above-your-limit"; readonly limitMinor: number };

type Plain =
  | "settled-already" // one decision wins
  | "managers-only"
  | "own-request"
  | "no-words"
  | "too-late" // its last day is over
  | "not-approved" // nothing is offered before it is approved
  | "not-given"
  | "told-already" // a word that was given is not taken back
  | "not-yours"
  | "apology-first" // RU-18
  | "fix-first" // FI-092
  | "stopped"; // the client is left in peace, for now or for good

export type Settled =
  | {
      readonly ok: true;
      readonly state: ConcessionState;
      readonly amountMinor: number;
      readonly note: string | null;
    }
  | { readonly ok: false; readonly refusal: SettleRefusal };

/** What an act makes of a concession; an everyday "no" is a value. */
export function settleConcession(
  concession: Concession,
  act: ConcessionAct,
  ground: SettleGround,
): Settled {
  switch (act.act) {
    case "approve":
    case "counter":
    case "decline":
      return decide(concession, act, ground);
    case "give":
      return give(concession, ground);
    case "use":
      return concession.state === "given"
        ? become(concession, "used")
        : no(concession.state === "used" ? "settled-already" : "not-given");
    case "withdraw":
      return withdraw(concession, ground);
  }
}

function no(why: Plain): Settled {
  return { ok: false, refusal: { why } };
}

function become(
  { amountMinor }: Pick<Concession, "amountMinor">,
  state: ConcessionState,
  note: string | null = null,
): Settled {
  return { ok: true, state, amountMinor, note };
}

type Decision = Extract<ConcessionAct, { act: "approve" | "counter" | "decline" }>;

function decide(concession: Concession, act: Decision, ground: SettleGround): Settled {
  const { by } = ground;
  if (by.role === "rep") return no("managers-only");
  if (concession.state !== "asked") return no("settled-already");
  if (by.slackUserId === concession.askedBy) return no("own-request");
  const note = act.act === "approve" ? null : act.note.trim();
  if (note === "") return no("no-words");
  if (act.act === "decline") return become(concession, "declined", note);
  const amountMinor = act.act === "counter" ? act.amountMinor : concession.amountMinor;
  const wrong = faultOfApproval({ ...concession, amountMinor }, ground);
  return wrong === null ? become({ amountMinor }, "approved", note) : { ok: false, refusal: wrong };
}

function faultOfApproval(wanted: Concession, ground: SettleGround): SettleRefusal | null {
  const { policy, by, today, otherIncentivesMinor } = ground;
  const { managerFreeMinor, incentiveCapMinor } = policy.concessions;
  if (wanted.validUntil !== null && wanted.validUntil < today) return { why: "too-late" };
  const limitMinor = approvalLimit(by.role, managerFreeMinor);
  if (wanted.amountMinor > limitMinor) return { why: "above-your-limit", limitMinor };
  const left = incentiveCapMinor - otherIncentivesMinor;
  if (wanted.kind === "incentive" && wanted.amountMinor > left)
    return { why: "over-cap", limitMinor: Math.max(0, left) };
  return null;
}

function give(concession: Concession, ground: SettleGround): Settled {
  const { state, validUntil, kind } = concession;
  if (state === "given" || state === "used") return no("told-already");
  if (state !== "approved") return no("not-approved");
  if (validUntil !== null && validUntil < ground.today) return no("too-late");
  if (kind === "incentive" && ground.stop !== null) return no("stopped");
  const owed = isOurFault(ground.progress, ground) ? owedBefore(concession, ground) : null;
  return owed === null ? become(concession, "given") : no(owed);
}

/** RU-18: no offer before the apology where the fault is ours; FI-092, EL-11: no incentive before a fix is dated. */
function owedBefore(
  { kind }: Pick<Concession, "kind">,
  { progress, fixes }: SettleGround,
): "apology-first" | "fix-first" | null {
  const isShut = (gate: string): boolean => !progress.overruled.includes(gate);
  if (progress.apology === null && isShut("apology-first")) return "apology-first";
  return kind === "incentive" && fixes === 0 && isShut("fix-first") ? "fix-first" : null;
}

function withdraw(concession: Concession, { by }: SettleGround): Settled {
  if (by.role === "rep" && by.slackUserId !== concession.askedBy) return no("not-yours");
  if (concession.state === "asked" || concession.state === "approved")
    return become(concession, "withdrawn");
  return no(concession.state === "given" ? "told-already" : "settled-already");
}
