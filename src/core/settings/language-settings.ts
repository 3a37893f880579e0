import { z } from "zod";
import { draftLanguageSchema } from "../draft/draft-terms.ts";

/** In which languages clients are written to. */
export const languageSettingsSchema = z
  .object({
    /** A client whose language is none of these is written to in English, or in the first of them where it is none. */
    offered: z
      .array(draftLanguageSchema)
      .min(1, "Choose at least one language")
      .default([...draftLanguageSchema.options]),
    /** By country of the client (ISO 3166-1 alpha-2), where the client's own language is not known. */
    byCountry: z
      .array(
        z.strictObject({
          country: z.string().regex(/^[A-Z]{2}$/, "Give a country's two letters, such as EE"),
          language: draftLanguageSchema,
        }),
      )
      .max(250)
      .default([]),
  })
  .refine(
    ({ offered, byCountry }) => byCountry.every(({ language }) => offered.includes(language)),
    {
      path: ["byCountry"],
      message: "A country's language must be one of those that clients are written to in",
    },
  );

export type LanguageSettings = z.infer<typeof languageSettingsSchema>;

export const DEFAULT_LANGUAGES: LanguageSettings = languageSettingsSchema.parse({});
