import type { Day } from "../day.ts";

/** A matter of an earlier lapse that is closed. */
export type SettledMatter = {
  readonly matter: string;
  readonly as: "dismissed" | "returned";
  readonly on: Day;
};
