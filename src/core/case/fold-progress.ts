import type { Day } from "../day.ts";
import { type CaseEvent, readActed } from "./case-event.ts";
import type { ActName, ActOf } from "./method-act.ts";
import { NO_PROGRESS, type Progress } from "./progress.ts";

/** The day it was done, and until when the client is left in peace where the act says so. */
type Kept = { readonly on: Day; readonly until: Day | null };

type Fold<K extends ActName> = (progress: Progress, act: ActOf<K>, kept: Kept) => Progress;

/** What one more event makes of a case's progress. The same events give the same progress, whoever folds them. */
export function foldProgress(progress: Progress, event: CaseEvent): Progress {
  const counted = { ...progress, events: progress.events + 1 };
  const acted = readActed(event);
  if (acted !== null) return foldAct(progressOn(counted, acted.on), acted.act, acted);
  if (event.what === "reason-recorded") return { ...counted, evasiveOn: null };
  const { on } = event.detail;
  return event.what === "draft-sent" && on !== undefined
    ? { ...triedOn(progressOn(counted, on), on), unanswered: progress.unanswered + 1 }
    : counted;
}

export function foldAll(events: readonly CaseEvent[]): Progress {
  return events.reduce(foldProgress, NO_PROGRESS);
}

/** The progress as it counts on the day: when the time to cool is over, a new round has begun. */
export function progressOn(progress: Progress, today: Day): Progress {
  return progress.cooling !== null && progress.cooling.until <= today
    ? newRound(progress)
    : progress;
}

/** What was learned stays; what has to be said again with something new is open again (EL-16). */
function newRound(progress: Progress): Progress {
  return {
    ...progress,
    round: progress.round + 1,
    isNew: progress.cooling?.newAngle ?? null,
    cooling: null,
    closed: null,
    unanswered: 0,
    unreachableOn: null,
    reachedOn: null,
    meetingOn: null,
    evasiveOn: null,
    empathy: null,
    feasible: null,
    answer: null,
    agreed: null,
    trial: null,
  };
}

function foldAct<K extends ActName>(progress: Progress, act: ActOf<K>, kept: Kept): Progress {
  const fold: Fold<K> = FOLDS[act.act];
  return fold(progress, act, kept);
}

const FOLDS: { readonly [K in ActName]: Fold<K> } = {
  situation: (progress, { situation }) => ({ ...progress, situation }),
  "contact-found": (progress, _, { on }) => ({ ...progress, foundOn: on, unreachableOn: null }),
  unreachable: (progress, _, { on }) => ({ ...progress, unreachableOn: on }),
  worth: (progress, { need, means, goOn }, { on }) => ({
    ...progress,
    worth: { need, means, goOn, on },
  }),
  fault: (progress, { by, what, orderRef, promised, delivered, whoSuffered }, { on }) => ({
    ...progress,
    fault: { by, what, orderRef, promised, delivered, whoSuffered, on },
  }),
  prepared: (progress, { likes, matters }, { on }) => ({
    ...progress,
    prepared: { likes, matters, on },
  }),
  contact: foldContact,
  apologised: (progress, { way, on, owned }) => ({
    ...triedOn(progress, on),
    apology: { on, way, owned },
  }),
  evasive: (progress, _, { on }) => ({ ...progress, evasiveOn: on }),
  "false-claim": (progress, { claim }, { on }) => ({
    ...progress,
    claim: { claim, source: "not-asked", sourceName: null, proof: null, on },
  }),
  "claim-source": (progress, { source }) => ({
    ...progress,
    claim: progress.claim && {
      ...progress.claim,
      source: source === null ? "refused" : "known",
      sourceName: source,
    },
  }),
  "claim-disproved": (progress, { proof }) => ({
    ...progress,
    claim: progress.claim && { ...progress.claim, proof },
  }),
  empathy: (progress, { calm }, { on }) => ({ ...progress, empathy: { calm, on } }),
  wishes: (progress, { wishes }, { on }) => ({ ...progress, wishes: { list: wishes, on } }),
  feasible: (progress, { can, note }, { on }) => ({ ...progress, feasible: { can, note, on } }),
  "changes-shown": (progress, { understood, secondMeetingOn }, { on }) => ({
    ...progress,
    changesShown: { understood, secondMeetingOn, on },
  }),
  "would-return": (progress, { answer }, { on }) => ({ ...progress, answer: { is: answer, on } }),
  agreed: (progress, { terms, warnHow, firstOrderBy }, { on }) => ({
    ...progress,
    agreed: { terms, warnHow, firstOrderBy, on },
  }),
  "clear-no": (progress, { newAngle }, kept) => ({
    ...cool(progress, kept, { because: "clear-no", newAngle }),
    noes: progress.noes + 1,
  }),
  "rival-promise": (progress, { rival, promised, by }, kept) => ({
    ...cool(progress, kept, { because: "rival-promise", newAngle: progress.cooling?.newAngle }),
    rival: { name: rival, promised, by, on: kept.on },
  }),
  trial: (progress, { what, passIf, reviewOn, answer }, { on }) => ({
    ...progress,
    trial: { what, passIf, reviewOn, answer, on },
  }),
  close: (progress, { as, why, againOn }, { on }) => ({
    ...progress,
    cooling: null,
    closed: { as, why, againOn, on },
  }),
  reopen: (progress) =>
    progress.cooling === null && progress.closed === null ? progress : newRound(progress),
  overrule: (progress, { gate }) => ({
    ...progress,
    overruled: [...new Set([...progress.overruled, gate])],
  }),
};

function foldContact(progress: Progress, act: ActOf<"contact">): Progress {
  const { outcome, on, meetingOn, isNew } = act;
  const tried = triedOn({ ...progress, isNew: isNew ?? progress.isNew }, on);
  if (outcome === "no-answer") return { ...tried, unanswered: progress.unanswered + 1 };
  return {
    ...tried,
    unanswered: 0,
    unreachableOn: null,
    reachedOn: on,
    meetingOn: meetingOn ?? progress.meetingOn,
    stopAskedOn: outcome === "asked-to-stop" ? on : progress.stopAskedOn,
    cooling: progress.cooling && { ...progress.cooling, spokeSince: true },
  };
}

function triedOn(progress: Progress, on: Day): Progress {
  const { firstContactOn, lastContactOn } = progress;
  return {
    ...progress,
    firstContactOn: firstContactOn === null || on < firstContactOn ? on : firstContactOn,
    lastContactOn: lastContactOn === null || on > lastContactOn ? on : lastContactOn,
  };
}

type Why = {
  readonly because: "clear-no" | "rival-promise";
  readonly newAngle?: string | null | undefined;
};

/** Without a day there is nothing to wait for; `advanceCase` sees to it that every such act has one. */
function cool(
  progress: Progress,
  { on, until }: Kept,
  { because, newAngle = null }: Why,
): Progress {
  if (until === null) return progress;
  return { ...progress, cooling: { since: on, until, because, newAngle, spokeSince: false } };
}
