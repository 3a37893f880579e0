import type { Day } from "#src/core/day.ts";
import type { OwnWordsReading } from "#src/flows/hear-own-words.ts";
import type { RehearsalPlace, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type {
  AnswerRehearsalOutcome,
  AnswerRehearsalRequest,
} from "#src/flows/answer-rehearsal.ts";
import type {
  CorrectRehearsalOutcome,
  CorrectRehearsalRequest,
} from "#src/flows/correct-rehearsal.ts";
import type { EndRehearsalOutcome } from "#src/flows/end-rehearsal.ts";
import type { RehearsalOffer } from "#src/flows/offer-rehearsal.ts";
import type { ReplayRehearsalOutcome } from "#src/flows/replay-rehearsal.ts";
import type { UseRehearsalOutcome } from "#src/flows/use-rehearsal.ts";
import type { StartRehearsalOutcome, StartRehearsalRequest } from "#src/flows/start-rehearsal.ts";
import type { NotTwice } from "./not-twice.ts";
import type { MessagePlace } from "./presenters/draft-edit-modal.ts";

type By = { readonly by: string }; // Slack user id
type Mine = By & { readonly rehearsalId: string };

export type TalkWish = By &
  Pick<StartRehearsalRequest, "clientId" | "caseId" | "objection" | "difficulty" | "language">;

/** What rehearsing in Slack asks of the rest. A model may take half a minute over `answerRehearsal`. */
export type RehearsalDesk = {
  readonly hasModel: boolean; // words the client's lines and reads own words; else the phrase book and the rep do
  /** Null: there is no such client or case. */
  readonly offerRehearsal: (
    asked: By & { readonly clientId: string; readonly caseId: string | null },
  ) => Promise<RehearsalOffer | null>;
  readonly offerForCase: (
    asked: By & { readonly caseId: string },
  ) => Promise<RehearsalOffer | null>;
  /** Begins one that has no thread yet. */
  readonly startRehearsal: (wish: TalkWish) => Promise<StartRehearsalOutcome>;
  /** False when it has a thread already. */
  readonly placeRehearsal: (at: Mine & { readonly place: RehearsalPlace }) => Promise<boolean>;
  /** Null: not there, or not this person's. */
  readonly loadRehearsal: (of: Mine) => Promise<RehearsalView | null>;
  readonly findRunning: (
    at: By & { readonly place: RehearsalPlace },
  ) => Promise<RehearsalView | null>;
  /** The last talk of a thread, over or not; null: none of this person's. */
  readonly findLatest: (
    at: By & { readonly place: RehearsalPlace },
  ) => Promise<RehearsalView | null>;
  readonly isRehearsal: (place: RehearsalPlace) => Promise<boolean>;
  /** Goes on from a turn of a finished talk, in one that has no thread yet. */
  readonly replayRehearsal: (
    wish: Mine & { readonly from: number },
  ) => Promise<ReplayRehearsalOutcome>;
  /** What the word lists hear in words for the talk's next answer; null: not there, or not this person's. */
  readonly hearWords: (of: Mine & { readonly text: string }) => Promise<OwnWordsReading | null>;
  readonly correctRehearsal: (meant: CorrectRehearsalRequest) => Promise<CorrectRehearsalOutcome>;
  readonly useRehearsal: (of: Mine) => Promise<UseRehearsalOutcome>;
  readonly answerRehearsal: (given: AnswerRehearsalRequest) => Promise<AnswerRehearsalOutcome>;
  readonly endRehearsal: (of: Mine) => Promise<EndRehearsalOutcome>;
  readonly markShown: (shown: {
    readonly rehearsalId: string;
    readonly turn: number;
    readonly ts: string;
  }) => Promise<boolean>;
  /** Remembers which message shows a draft. */
  readonly noteDraft: (firstId: string, place: MessagePlace) => Promise<void>;
  readonly notTwice: NotTwice;
  readonly today: () => Day;
  /** True the first time a key is seen, in any process. */
  readonly claim: (key: string) => Promise<boolean>;
  /** For what went wrong beside the talk, which goes on. */
  readonly noteFault: (fault: unknown) => void;
};
