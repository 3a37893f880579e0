import type { Day } from "../day.ts";
import type { Tier } from "../lapse/tier.ts";
import type { Mood } from "./errand.ts";

/** A day that the client told us of by themselves (BG-13). */
export type ToldDate = {
  readonly dateId: string;
  readonly what: string;
  readonly month: number; // 1 to 12
  readonly dayOfMonth: number;
  readonly contactName: string | null;
};

/** A client who still buys, as far as prevention looks at them. */
export type CareClient = {
  readonly clientId: string;
  readonly country: string | null;
  readonly tier: Tier;
  readonly yearValueMinor: number;
  readonly carerId: string; // the member who looks after them, known to Slack and not barred (RU-31)
  readonly lastOrderOn: Day;
  readonly lastOrderRef: string | null;
  readonly lastTouchOn: Day | null; // with us or by us
  readonly touchEveryDays: number | null; // somebody's own choice (BG-04)
  readonly isWatched: boolean; // their second chance is followed already
  readonly hasOpenCase: boolean;
  readonly hasOpenComplaint: boolean;
  readonly isLeftAlone: boolean; // do not contact, too much contact, closed down, paused
  readonly lastCheckOn: Day | null; // after a delivery
  readonly lastManagerCheckOn: Day | null;
  readonly repMood: Mood | null; // what their rep last heard
  readonly dates: readonly ToldDate[];
};

/** A client whose second chance has passed and who may grow (BG-28). */
export type GrowingClient = {
  readonly watchId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly carerId: string;
  readonly passedOn: Day;
  readonly recentMinor: number; // mean net value of the orders since the return
  readonly earlierMinor: number; // of those before they left; 0: none known
  readonly lines: readonly string[]; // our product lines they buy
  readonly othersLines: readonly string[]; // lines that most other clients buy, the commonest first
};

/** A client who has not said that they know of a change, at half time or later (FI-111). */
export type UntoldClient = {
  readonly noticeId: string;
  readonly change: string;
  readonly effectiveOn: Day;
  readonly clientId: string;
  readonly carerId: string;
  readonly yearValueMinor: number;
};
