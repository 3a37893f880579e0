import type { Day } from "../day.ts";
import { monthsBefore } from "./survey-month.ts";

/** A client who got a quote or an order last month. */
export type SurveyCandidate = {
  readonly clientId: string;
  readonly name: string;
  readonly contactId: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly doNotContact: boolean;
  readonly isGone: boolean; // the company has ended, or cancelled
  readonly wantsPeace: boolean; // said that we are in touch too often (BG-06)
  readonly lastAskedIn: Day | null; // first day of the month of their last survey
};

export type NotAsked = "do-not-contact" | "gone" | "wants-peace" | "asked-lately";

export type AskedAndNot = {
  readonly asked: readonly SurveyCandidate[];
  readonly left: Readonly<Record<NotAsked, number>>;
};

/** FI-139, within what was agreed about contacts: nobody twice in `everyMonths`, and nobody who wants no contact. */
export function whoIsAsked(
  candidates: readonly SurveyCandidate[],
  { month, everyMonths }: { readonly month: Day; readonly everyMonths: number },
): AskedAndNot {
  const since = monthsBefore(month, everyMonths - 1);
  const left = { "do-not-contact": 0, gone: 0, "wants-peace": 0, "asked-lately": 0 };
  const asked = candidates.filter((candidate) => {
    const why = whyNot(candidate, since);
    if (why !== null) left[why] += 1;
    return why === null;
  });
  return { asked, left };
}

function whyNot(candidate: SurveyCandidate, since: Day): NotAsked | null {
  if (candidate.doNotContact) return "do-not-contact";
  if (candidate.isGone) return "gone";
  if (candidate.wantsPeace) return "wants-peace";
  const { lastAskedIn } = candidate;
  return lastAskedIn !== null && lastAskedIn >= since ? "asked-lately" : null;
}
