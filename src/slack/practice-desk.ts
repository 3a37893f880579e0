import type { Day } from "#src/core/day.ts";
import type { NamedClient } from "#src/core/ask/client-names.ts";
import type { Assignment, AssignmentWish } from "#src/core/practice/assignment.ts";
import type { AssignPracticeOutcome } from "#src/flows/assign-practice.ts";
import type { ChosenPractice, PracticeTalk } from "#src/flows/choose-practice.ts";
import type { OwnTalk, ShareTalkOutcome } from "#src/flows/share-talk.ts";
import type { LeagueView } from "#src/flows/show-league.ts";
import type { PracticeView } from "#src/flows/show-practice.ts";
import type { RehearsalDesk } from "./rehearsal-desk.ts";

type By = { readonly by: string }; // Slack user id
type Mine = By & { readonly rehearsalId: string };

/** What the record of practice asks of the rest; everything is read for the one who asks. */
export type PracticeDesk = {
  readonly today: () => Day;
  readonly rehearsals: RehearsalDesk;
  readonly showPractice: (asked: By) => Promise<PracticeView>;
  readonly choosePractice: (
    wish: By & Pick<PracticeTalk, "objection" | "difficulty">,
  ) => Promise<ChosenPractice>;
  readonly chooseAssigned: (
    which: By & { readonly assignmentId: string },
  ) => Promise<ChosenPractice>;
  /** Null: not theirs, or not over. */
  readonly findOwnTalk: (of: Mine) => Promise<OwnTalk | null>;
  readonly shareTalk: (
    given: Mine & { readonly people: readonly string[] },
  ) => Promise<ShareTalkOutcome>;
  /** Null: not theirs to take back. */
  readonly takeBackTalk: (
    which: By & { readonly shareId: string },
  ) => Promise<{ readonly rehearsalId: string } | null>;
  /** Null: only managers see it. */
  readonly listAssignments: (asked: By) => Promise<readonly Assignment[] | null>;
  readonly assignPractice: (
    given: By & AssignmentWish & { readonly actId: string },
  ) => Promise<AssignPracticeOutcome>;
  readonly withdrawPractice: (which: By & { readonly assignmentId: string }) => Promise<boolean>;
  /** For managers; others get none. */
  readonly suggestClients: (
    asked: By & { readonly typed: string },
  ) => Promise<readonly NamedClient[]>;
  readonly showLeague: (asked: By) => Promise<LeagueView>;
  readonly joinLeague: (chosen: By & { readonly isIn: boolean }) => Promise<void>;
  /** False: only managers switch it. */
  readonly switchLeague: (chosen: By & { readonly isOn: boolean }) => Promise<boolean>;
};
