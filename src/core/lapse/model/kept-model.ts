import { type Day, daysBetween } from "../../day.ts";
import type { LapseModel } from "./lapse-model.ts";

const REFITTED_AFTER_DAYS = 7;

/** What is kept of a company's last fit; `broken`: nothing that this version of the program can use. */
export type KeptModel =
  | { readonly kind: "kept"; readonly fittedOn: Day; readonly model: LapseModel }
  | { readonly kind: "none" }
  | { readonly kind: "broken" };

/** The model of the week before a day; null when there is none, or when it knows what came on the day or later. */
export function freshModel(kept: KeptModel, day: Day): LapseModel | null {
  if (kept.kind !== "kept") return null;
  const ageDays = daysBetween(kept.fittedOn, day);
  return ageDays >= 0 && ageDays < REFITTED_AFTER_DAYS ? kept.model : null;
}
