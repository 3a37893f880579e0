import { actIn, type Viewer } from "../access/scope.ts";
import { type CasePrivacy, maySeeCase } from "../case/may-see-case.ts";
import { type Day, daysBetween } from "../day.ts";
import type { LapseSignal } from "../lapse/signal.ts";
import { isFact } from "./reason-entry.ts";
import { isPrivateEntry, maySeeEntry, type Reader } from "./reason-privacy.ts";
import type { RecordedReason } from "./recorded-reason.ts";
import type { ReasonId } from "./taxonomy.ts";

type KnownComplaint = {
  readonly about: string;
  readonly madeOn: Day;
  readonly resolvedOn: Day | null; // null: still open
};

/** How the client's latest silence stands. */
type Silence =
  | { readonly is: "none" } // none was ever noticed
  | { readonly is: "going-on" }
  | { readonly is: "over" } // they ordered again
  | { readonly is: "no-lapse"; readonly why: string }; // somebody said so

/** What is on record about a client who went quiet. */
export type LapseRecord = {
  readonly clientId: string;
  readonly clientName: string;
  readonly currency: string; // of the amounts in the signals
  readonly caseId: string | null; // of the latest silence
  readonly silence: Silence;
  readonly lastOrderOn: Day | null;
  readonly signals: readonly LapseSignal[]; // of the latest silence
  readonly reasons: readonly RecordedReason[]; // newest first
  readonly complaints: readonly KnownComplaint[]; // newest first
  readonly lastContactByUsOn: Day | null;
  readonly privacy: CasePrivacy | null; // of that case
};

/** A reason the data makes thinkable; never a fact (register C12, FI-166). */
export type Hypothesis =
  | { readonly reason: ReasonId; readonly because: "complaint"; readonly complaint: KnownComplaint }
  | { readonly reason: ReasonId; readonly because: "no-contact"; readonly lastOn: Day | null };

/** What everybody may know of it. */
type Shown = Omit<LapseRecord, "reasons" | "complaints" | "lastContactByUsOn" | "privacy">;

export type Explanation = Shown & {
  readonly facts: readonly RecordedReason[]; // about this silence, newest first
  readonly guesses: readonly RecordedReason[]; // about this silence, newest first
  readonly earlier: readonly RecordedReason[]; // facts about silences before it, newest first
  readonly isMoreForManagers: boolean; // something is recorded that this reader may not see
  readonly isHidden: boolean; // one of ours is the reason: this reader may know no more than that a manager looks after it
  readonly hypotheses: readonly Hypothesis[]; // only while the silence goes on and there is no fact
};

const COMPLAINT_REASON: Readonly<Record<string, ReasonId>> = {
  delivery: "B5",
  quality: "B6",
  service: "B4",
  price: "B2",
  product: "B3",
};

const FRESH_DAYS = 365; // an older complaint did not make anybody leave now
const NEGLECT_DAYS = 60; // RU-05: who hears nothing forgets; the source gives no number

/** Why a client left, as far as anybody knows: what is recorded, else what the data makes thinkable. */
export function explainLapse(record: LapseRecord, asker: Reader & Viewer, today: Day): Explanation {
  const { reasons, complaints, lastContactByUsOn, privacy, ...rest } = record;
  if (privacy !== null && !maySeeCase(asker, privacy)) return hidden(rest);
  const reader = privacy === null ? asker : actIn(asker, privacy.teamId);
  const visible = reasons.filter((entry) => maySeeEntry(entry, reader));
  const current = visible.filter(({ caseId }) => caseId === record.caseId);
  const facts = current.filter(isFact);
  const isOpenQuestion = record.silence.is === "going-on" && facts.length === 0;
  return {
    ...rest,
    facts,
    guesses: current.filter((entry) => !isFact(entry)),
    earlier: visible.filter((entry) => entry.caseId !== record.caseId && isFact(entry)),
    isHidden: false,
    isMoreForManagers: reasons.some(
      (entry) => isPrivateEntry(entry) && !maySeeEntry(entry, reader),
    ),
    hypotheses: isOpenQuestion
      ? [...fromComplaints(complaints, today), ...fromNeglect(lastContactByUsOn, today)]
      : [],
  };
}

function hidden(rest: Shown): Explanation {
  const nothing = { signals: [], facts: [], guesses: [], earlier: [], hypotheses: [] };
  return { ...rest, ...nothing, isHidden: true, isMoreForManagers: true };
}

/** The newest complaint about each thing. */
function fromComplaints(complaints: readonly KnownComplaint[], today: Day): Hypothesis[] {
  const fresh = complaints.filter(({ madeOn }) => daysBetween(madeOn, today) <= FRESH_DAYS);
  return Object.entries(COMPLAINT_REASON).flatMap(([about, reason]) => {
    const complaint = fresh.find((one) => one.about === about);
    return complaint === undefined ? [] : [{ reason, because: "complaint" as const, complaint }];
  });
}

function fromNeglect(lastOn: Day | null, today: Day): Hypothesis[] {
  const isNeglected = lastOn === null || daysBetween(lastOn, today) >= NEGLECT_DAYS;
  return isNeglected ? [{ reason: "B1", because: "no-contact", lastOn }] : [];
}
