import type { Day } from "../day.ts";
import type { LapseKind } from "../lapse/matter.ts";
import type { ReturnedBy, SinceLapse } from "../lapse/matter-over.ts";
import type { LapseSignal } from "../lapse/signal.ts";

/** What an open lapse was about is over: after a silence, the first order since it began. */
export type ClientReturn = {
  readonly lapseId: string;
  readonly caseId: string;
  readonly by: ReturnedBy;
  readonly on: Day;
  readonly orderMinor: number | null; // net value of that day's order, minor units; null: no order brought them back
  /** Whom to thank: who works on the case, else who looks after the client; null: nobody known to Slack. */
  readonly thankSlackUserId: string | null;
};

/** An open lapse of a client who may never have stopped ordering, and what has come of them since. */
export type OpenMatter = Pick<ClientReturn, "lapseId" | "caseId" | "thankSlackUserId"> & {
  readonly kind: LapseKind;
  readonly signals: readonly LapseSignal[];
  readonly since: SinceLapse;
};
