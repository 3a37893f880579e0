import type { Day } from "../day.ts";
import { isReasonId, REASONS } from "../reason/taxonomy.ts";
import type { ContactBy } from "../reason/taxonomy/reason-kind.ts";
import type { ComplaintAbout, FactSheet } from "./fact-sheet.ts";

/** Whose doing the trouble was, as far as the facts say. */
type Fault = "ours" | "unknown" | "not-ours";

/** What the trouble was about. */
export type Incident = Exclude<ComplaintAbout, "other"> | "agreement";

export type Trouble = {
  readonly fault: Fault;
  readonly about: Incident | null; // null: it cannot be named
  readonly complainedOn: Day | null; // null: there was no complaint about it
  readonly resolvedOn: Day | null;
  readonly fromReason: boolean; // known from the recorded reason, not from a complaint
};

const OWN_COMPLAINTS: readonly ComplaintAbout[] = ["delivery", "quality", "service"];

// Register, section A: which reasons are our own doing, and what each is about (B11 cannot be named).
const OWN_REASONS: ReadonlyMap<string, Incident | null> = new Map([
  ["B4", "service"],
  ["B4a", "service"],
  ["B4b", "service"],
  ["B4c", "service"],
  ["B5", "delivery"],
  ["B6", "quality"],
  ["B6b", "quality"],
  ["B7", "agreement"],
  ["B11", null],
]);

// Reasons that leave it open whether we went wrong.
const OPEN_REASONS: readonly string[] = ["B1", "B8", "B9", "B10", "U1", "U2", "T1"];

/** Register C7: own fault is admitted, an unknown one is not, and what was not our doing needs no apology. */
export function troubleOf(sheet: FactSheet): Trouble {
  const { complaint } = sheet;
  const reason = knownReason(sheet);
  if (complaint !== null && OWN_COMPLAINTS.includes(complaint.about))
    return complained("ours", complaint);
  if (reason !== null && OWN_REASONS.has(reason)) {
    const about = OWN_REASONS.get(reason) ?? null;
    return { fault: "ours", about, complainedOn: null, resolvedOn: null, fromReason: true };
  }
  if (complaint !== null) return complained("unknown", complaint);
  const isOpen = reason === null || OPEN_REASONS.includes(reason);
  return {
    fault: isOpen ? "unknown" : "not-ours",
    about: null,
    complainedOn: null,
    resolvedOn: null,
    fromReason: !isOpen,
  };
}

function complained(fault: Fault, complaint: NonNullable<FactSheet["complaint"]>): Trouble {
  return {
    fault,
    about: complaint.about === "other" ? null : complaint.about,
    complainedOn: complaint.madeOn,
    resolvedOn: complaint.resolvedOn,
    fromReason: false,
  };
}

/** FI-166: a rep's guess is never treated as a reason. */
function knownReason({ reason }: FactSheet): string | null {
  if (reason === null || reason.source === "rep-guess") return null;
  return reason.confidence === "low" ? null : reason.id;
}

/**
 * Who should sign instead of the rep, or null when the rep may (RU-31: a client is not sent back to the
 * employee who hurt them). A guess counts here: it costs nothing to let another sign.
 */
export function whoShouldSign({ reason }: FactSheet): ContactBy | null {
  if (reason === null || !isReasonId(reason.id)) return null;
  const [first] = REASONS[reason.id].contactBy;
  return REP_MAY_SIGN.includes(first) ? null : first;
}

const REP_MAY_SIGN: readonly ContactBy[] = [
  "same-rep",
  "rep-and-manager",
  "rep-and-specialist",
  "rep-and-accounts",
  "nobody",
];
