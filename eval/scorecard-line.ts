import { z } from "zod";
import { draftLanguageSchema } from "#src/core/draft/draft-terms.ts";
import { CRITERIA, type CriterionId } from "#src/core/rehearsal/rubric.ts";

/** The criteria by the names that gold files use. */
export const GOLD_NAME: Readonly<Record<CriterionId, string>> = {
  "asked-permission": "asked_permission",
  "reason-before-offer": "reason_before_offer",
  "owned-fault": "owned_fault",
  "no-excuse": "no_excuse",
  "no-pleading": "no_pleading",
  "no-competitor-criticism": "no_competitor_criticism",
  "empathy-before-offer": "empathy_before_offer",
  "asked-clients-solution": "asked_client_solution",
  "conditional-question": "conditional_question",
  "dated-next-step": "dated_next_step",
  "no-unapproved-discount": "no_unapproved_discount",
};

const NAMES = CRITERIA.map((id) => GOLD_NAME[id]);

const labelSchema = z.object({
  value: z.enum(["yes", "no"]),
  quote: z.string().nullish(),
  turn: z.number().nullish(),
});
export type ScorecardLabel = z.infer<typeof labelSchema>;

/** One labelled talk; a criterion that nobody labelled is not measured, and what stands beside is let be. */
export const scorecardLineSchema = z
  .object({
    id: z.string().min(1),
    lang: draftLanguageSchema,
    objection: z.string(),
    hiddenReason: z.string(),
    turns: z
      .array(z.object({ n: z.number(), who: z.enum(["rep", "client"]), text: z.string() }))
      .min(1),
    labels: z.record(z.string(), labelSchema),
  })
  .superRefine(({ labels }, context) => {
    for (const name of Object.keys(labels))
      if (!NAMES.includes(name))
        context.addIssue({
          code: "custom",
          path: ["labels", name],
          message: `not a criterion; the criteria are ${NAMES.join(", ")}`,
        });
  });
export type ScorecardLine = z.infer<typeof scorecardLineSchema>;
