import { MEASURED_AGREEMENT } from "./measured-agreement.ts";
import type { CriterionId } from "./rubric.ts";

/** Talks; a kappa of fewer says nothing, and that of all languages together stands in its place. */
export const LEAST_TALKS = 10;

/** Cohen's kappa of a reading of own words against people; null when nobody has measured it, or it cannot be told. */
export function agreementOn(id: CriterionId, language: string, by: "rep" | "model"): number | null {
  const measured = MEASURED_AGREEMENT.filter((one) => one.criterion === id && one.by === by);
  const own = measured.find((one) => one.language === language && one.talks >= LEAST_TALKS);
  return (own ?? measured.find((one) => one.language === "all"))?.kappa ?? null;
}
