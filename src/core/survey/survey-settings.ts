import { z } from "zod";
import { QUESTION_COUNT, QUESTION_IDS } from "./survey-questions.ts";

/** What a company has set about its monthly survey (FI-139). */
export const surveySettingsSchema = z.object({
  on: z.boolean().default(false),
  questions: z
    .array(z.enum(QUESTION_IDS))
    .min(QUESTION_COUNT.least, "Choose three to five questions")
    .max(QUESTION_COUNT.most, "Choose three to five questions")
    .default(["products", "delivery", "sales", "invoicing"]),
  everyMonths: z.int().min(1).max(24).default(3), // a client is asked once in so many
  gift: z.string().max(120).default(""), // what everybody who answers gets; empty: nothing is promised
});

export type SurveySettings = z.infer<typeof surveySettingsSchema>;
