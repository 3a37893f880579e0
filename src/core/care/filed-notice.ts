import type { Day } from "../day.ts";
import { halfTimeOf } from "./half-time.ts";
import type { NoticeText } from "./notice.ts";

/** How far the clients know of a change. */
export type NoticeCounts = {
  readonly clients: number;
  readonly told: number;
  readonly confirmed: number; // they said that they know (FI-111)
};

export type FiledNotice = NoticeText & {
  readonly noticeId: string;
  readonly noticeOn: Day;
  readonly all: NoticeCounts; // of all clients
  readonly own: NoticeCounts; // of those whom the reader looks after
  readonly objections: number; // clients who gave such a change as their reason since (FI-186)
};

/** One client of a notice. */
export type NoticeClient = {
  readonly clientId: string;
  readonly clientName: string;
  readonly ownerName: string | null;
  readonly toldOn: Day | null;
  readonly confirmedOn: Day | null;
};

export type NoticePage = {
  readonly notice: FiledNotice;
  readonly isManager: boolean;
  readonly waiting: readonly NoticeClient[]; // who has not confirmed, those not told first; a page of them
  readonly more: number;
};

export type NoticeStage = "waiting" | "calling" | "over";

/** Until half time people tell; from then on who has not confirmed is rung; when the change has come it is over. */
export function stageOf(notice: { noticeOn: Day; effectiveOn: Day }, today: Day): NoticeStage {
  if (today >= notice.effectiveOn) return "over";
  return today >= halfTimeOf(notice) ? "calling" : "waiting";
}
