import type { OrderHistory } from "../lapse/model/order-history.ts";

/** A way to rank clients on one day by how surely they will not order. */
export type SnapshotMethod = {
  readonly name: string;
  readonly isProbability: boolean; // scores are probabilities of no order within the horizon
  /**
   * One score a history, in their order; higher: more surely gone. The histories hold only orders before `day` and may
   * be empty. `scored` names the places that count; others may be left at 0.
   */
  scoreAt(question: SnapshotQuestion): Float64Array;
};

export type SnapshotQuestion = {
  readonly histories: readonly OrderHistory[];
  readonly scored: readonly number[]; // ascending
  readonly day: number; // since 1970-01-01
  readonly horizonDays: number;
};

/** What is known on one morning of the daily replay. Arrays are reused: read them, keep nothing but copies. */
export type Morning = {
  readonly day: number; // since 1970-01-01
  readonly histories: readonly OrderHistory[]; // orders before `day`; a client keeps the place all through the replay
  readonly changed: readonly number[]; // places whose history is not that of the morning before; all on the first
  readonly watched: readonly number[]; // places of the clients that may be alerted today, ascending
};

export type MorningAlert = {
  readonly place: number; // in `histories`
  readonly score: number;
  readonly rule: string;
};

/** A way to alert, asked each morning in turn. Fits and refits are its own, from what the mornings show. */
export type AlertMethod = {
  readonly kind: "alerts";
  readonly name: string;
  start(): { onMorning(morning: Morning): readonly MorningAlert[] };
};

/** A score without a threshold of its own: the replay looks for the one that gives a wanted number of alerts. */
export type ScoreMethod = {
  readonly kind: "scores";
  readonly name: string;
  /** One score for each watched place, in their order; higher: more surely gone. */
  start(): { scoreMorning(morning: Morning): Float64Array };
};

export type DailyMethod = AlertMethod | ScoreMethod;
