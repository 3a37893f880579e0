import type { RehearsalPlace, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type {
  AnswerRehearsalOutcome,
  AnswerRehearsalRequest,
} from "#src/flows/answer-rehearsal.ts";
import type { EndRehearsalOutcome } from "#src/flows/end-rehearsal.ts";
import type { RehearsalOffer } from "#src/flows/offer-rehearsal.ts";
import type { StartRehearsalOutcome, StartRehearsalRequest } from "#src/flows/start-rehearsal.ts";

type By = { readonly by: string }; // Slack user id
type Mine = By & { readonly rehearsalId: string };

export type TalkWish = By &
  Pick<StartRehearsalRequest, "clientId" | "caseId" | "objection" | "difficulty" | "language">;

/** What rehearsing in Slack asks of the rest. A model may take half a minute over `answerRehearsal`. */
export type RehearsalDesk = {
  readonly hasModel: boolean; // words the client's lines; else the phrase book does
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
  readonly isRehearsal: (place: RehearsalPlace) => Promise<boolean>;
  readonly answerRehearsal: (given: AnswerRehearsalRequest) => Promise<AnswerRehearsalOutcome>;
  readonly endRehearsal: (of: Mine) => Promise<EndRehearsalOutcome>;
  readonly markShown: (shown: {
    readonly rehearsalId: string;
    readonly turn: number;
    readonly ts: string;
  }) => Promise<boolean>;
  /** True the first time a key is seen, in any process. */
  readonly claim: (key: string) => Promise<boolean>;
  /** For what went wrong beside the talk, which goes on. */
  readonly noteFault: (fault: unknown) => void;
};
