import { z } from "zod";
import { type Day, isDay } from "../day.ts";

/** A calendar day as a form or the database holds it. */
export const daySchema = z.custom<Day>((value) => typeof value === "string" && isDay(value), {
  error: "expected a calendar day (YYYY-MM-DD)",
});
