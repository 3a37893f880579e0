import type { Day } from "#src/core/day.ts";
import type { ReadReply } from "#src/core/reply/read-reply.ts";
import type {
  KeepReplyOutcome,
  ReplyAbout,
  ReplyChannel,
  ReplyPlace,
} from "#src/flows/read-reply.ts";
import type { LedgerView } from "#src/flows/read-ledger.ts";
import type { PromiseOffer } from "#src/flows/offer-promise.ts";

type By = { readonly by: string }; // Slack user id

/** What reading clients' replies in Slack asks of the rest. */
export type ReplyDesk = {
  readonly today: () => Day;
  /** Null: they are not there, or not for this person. */
  readonly findPlace: (asked: By & { about: ReplyAbout }) => Promise<ReplyPlace | null>;
  readonly readReply: (
    asked: By & { about: ReplyAbout; text: string },
  ) => Promise<{ readonly place: ReplyPlace; readonly read: ReadReply } | null>;
  readonly keepReply: (
    given: By & {
      readonly clientId: string;
      readonly channel: ReplyChannel;
      readonly text: string | null;
      readonly actId: string;
    },
  ) => Promise<KeepReplyOutcome>;
  /** Clients of that name, best first; one: no doubt about it. */
  readonly findClients: (
    typed: string,
  ) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  readonly readLedger: (asked: By & { caseId: string }) => Promise<LedgerView | null>;
  readonly offerPromise: (asked: By & { caseId: string }) => Promise<PromiseOffer | null>;
  /** False: the draft did not go out, or is not theirs. */
  readonly keepText: (click: By & { draftId: string }) => Promise<boolean>;
};
