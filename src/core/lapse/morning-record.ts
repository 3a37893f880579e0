import type { HeldBack } from "./held-back.ts";

/** What is kept of one look at all clients. */
export type MorningRecord = {
  readonly morningId: string;
  readonly clientsSeen: number;
  readonly newAlerts: number;
  readonly waiting: number; // over the cap of cards a rep
  readonly heldBack: HeldBack;
};
