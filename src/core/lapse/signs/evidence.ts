import { z } from "zod";
import { isDay } from "../../day.ts";

/** Parts that the rules' evidence is made of. */
export const day = z.string().refine(isDay, "expected a calendar day (YYYY-MM-DD)");
export const days = z.number().nonnegative();
export const wholeNumber = z.number().int().nonnegative();
export const minor = z.number(); // minor units of the workspace's currency
