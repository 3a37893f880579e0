import { z } from "zod";

/** `block`: not ready to go out as it stands. `warn`: worth a second look. */
const levelSchema = z.enum(["block", "warn"]);
export type Level = z.infer<typeof levelSchema>;

const ruleSchema = z.enum([
  "pleading", // ET-06
  "blame", // the client is not at fault, and hears no reproach
  "reproach",
  "told-you-so",
  "competitor-criticism", // BG-24
  "competitor-named",
  "invented-number",
  "invented-offer",
  "invented-fix", // EL-12 needs a fact
  "invented-day", // a day that is none of the facts'
  "invented-name", // a person or firm that is in no fact
  "invented-promise",
  "undated-promise", // FI-091
  "unknown-link",
  "guessed-reason", // FI-166
  "unsupported", // a model's sentence that neither the facts nor the playbook stand behind
  "personnel", // C9: nobody is told that an employee was dismissed
  "second-apology", // ET-09
  "apology-repeated",
  "no-apology",
  "no-ownership", // EL-09
  "unfounded-admission", // C7
  "repair-before-responsibility",
  "but-after-sorry", // EL-10
  "excuse", // EL-10
  "no-question",
  "blunt-question", // ET-10
  "frustration", // FI-180
  "not-personal", // BG-17
  "wrong-language",
  "wrong-form", // of address
  "private-data",
  "placeholder",
  "slack-control",
  "too-long",
  "exclamations",
  "empty",
]);
export type Rule = z.infer<typeof ruleSchema>;

/** UTF-16 offsets into the checked text, `end` exclusive. */
const spanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof spanSchema>;

export const findingSchema = z.strictObject({
  rule: ruleSchema,
  level: levelSchema,
  where: z.enum(["subject", "text"]),
  span: spanSchema.nullable(), // null: the whole text
});
export type Finding = z.infer<typeof findingSchema>;

/** A finding before it is known which of the two texts it is in. */
export type Found = Omit<Finding, "where">;

export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(({ level }) => level === "block");
}
