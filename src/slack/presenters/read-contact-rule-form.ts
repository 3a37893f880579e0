import { z } from "zod";
import {
  type ContactRule,
  type ContactRuleName,
  contactRuleSchema,
} from "#src/core/contact/contact-rule.ts";
import {
  CONTACT_INPUT,
  CONTACT_VALUE,
  DATED,
  isContactRule,
  PERSONAL,
} from "./contact-rule-form.ts";

const carriedSchema = z.strictObject({
  caseId: z.uuid(),
  rule: z.custom<ContactRuleName>((value) => typeof value === "string" && isContactRule(value)),
});

type Submitted = {
  readonly private_metadata: string;
  readonly state: { readonly values: unknown };
};

export type ReadContactRule =
  | { readonly ok: true; readonly caseId: string; readonly rule: ContactRule }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

const given = z.record(
  z.string(),
  z.object({
    [CONTACT_VALUE]: z.looseObject({
      value: z.string().nullish(),
      selected_date: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  }),
);

const SAY_PROBLEM: Readonly<Record<string, string>> = {
  whom: "Choose a person.",
  on: "Choose a day.",
  days: "Give a whole number of days from 1 to 365.",
  words: "Write a few words: up to 500 characters.",
};

/** The submitted form; every problem beneath its field. Throws on one that is not ours. */
export function readContactRuleForm(view: Submitted): ReadContactRule {
  const { caseId, rule } = carriedSchema.parse(JSON.parse(view.private_metadata));
  const parsed = contactRuleSchema.safeParse(filledIn(rule, given.parse(view.state.values)));
  if (parsed.success) return { ok: true, caseId, rule: parsed.data };
  const blocks = parsed.error.issues.map(({ path }) => blockOf(String(path[0] ?? "words")));
  return {
    ok: false,
    errors: Object.fromEntries(
      blocks.map((block) => [block, SAY_PROBLEM[block] ?? "This cannot be read."]),
    ),
  };
}

function filledIn(rule: ContactRuleName, values: z.infer<typeof given>): unknown {
  const read = (block: string) => values[block]?.[CONTACT_VALUE];
  const { whom, on, days, words } = CONTACT_INPUT;
  return {
    rule,
    words: read(words)?.value ?? "",
    ...(PERSONAL.includes(rule) ? { contactId: read(whom)?.selected_option?.value } : {}),
    ...(DATED.includes(rule) ? { on: read(on)?.selected_date } : {}),
    ...(rule === "interval" ? { days: numberIn(read(days)?.value) } : {}),
  };
}

function numberIn(text: string | null | undefined): number {
  return text === null || text === undefined || text.trim() === "" ? Number.NaN : Number(text);
}

function blockOf(field: string): string {
  return field === "contactId" ? CONTACT_INPUT.whom : field;
}
