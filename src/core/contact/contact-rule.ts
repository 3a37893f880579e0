import { z } from "zod";
import { daySchema } from "../case/day-schema.ts";
import { type Day, daysBetween } from "../day.ts";
import type { Member } from "../member.ts";

const words = z.string().trim().min(1).max(500);
const contactId = z.uuid();

/** What may be set about contacting a client or a person there; what lifts a rule is for managers. */
export const contactRuleSchema = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("consent"), contactId, on: daySchema, words }), // they said yes to e-mail; how
  z.strictObject({ rule: z.literal("objection"), contactId, on: daySchema, words }), // they want no more of it; how
  z.strictObject({ rule: z.literal("person-stop"), contactId, words }), // by any means
  z.strictObject({ rule: z.literal("client-stop"), words }),
  z.strictObject({ rule: z.literal("too-much"), on: daySchema, words }), // we ring or write too often (BG-06)
  z.strictObject({ rule: z.literal("interval"), days: z.number().int(), words }), // somebody's own choice (BG-04)
  z.strictObject({ rule: z.literal("interval-reckoned"), words }),
  z.strictObject({ rule: z.literal("lift-objection"), contactId, words }),
  z.strictObject({ rule: z.literal("lift-person-stop"), contactId, words }),
  z.strictObject({ rule: z.literal("lift-client-stop"), words }),
  z.strictObject({ rule: z.literal("lift-too-much"), words }),
]);

export type ContactRule = z.infer<typeof contactRuleSchema>;
export type ContactRuleName = ContactRule["rule"];

export const CONTACT_RULES: readonly ContactRuleName[] = contactRuleSchema.options.map(
  ({ shape }) => shape.rule.value,
);

/** The person a rule is about; null: the client as a whole. */
export function personOf(rule: ContactRule): string | null {
  return "contactId" in rule ? rule.contactId : null;
}

export type ContactRuleRefusal =
  | "only-manager" // lifts what a client has asked for
  | "objected-before" // a yes after a no: a manager looks at it
  | "date-ahead"
  | "days-out-of-range";

type Setter = {
  readonly role: Member["role"];
  readonly today: Day;
  readonly hasObjected: boolean; // the person the rule is about
};

const DAYS_RANGE = { least: 1, most: 365 } as const;

/** Why this person may not set the rule, or null. */
export function refusalToSetRule(rule: ContactRule, setter: Setter): ContactRuleRefusal | null {
  return setter.role === "rep"
    ? (needsManager(rule, setter) ?? isWrong(rule, setter))
    : isWrong(rule, setter);
}

function needsManager(
  { rule }: ContactRule,
  { hasObjected }: Pick<Setter, "hasObjected">,
): ContactRuleRefusal | null {
  if (rule.startsWith("lift-")) return "only-manager";
  return rule === "consent" && hasObjected ? "objected-before" : null;
}

function isWrong(rule: ContactRule, { today }: Pick<Setter, "today">): ContactRuleRefusal | null {
  if ("on" in rule && daysBetween(today, rule.on) > 0) return "date-ahead";
  if (rule.rule !== "interval") return null;
  const { least, most } = DAYS_RANGE;
  return rule.days < least || rule.days > most ? "days-out-of-range" : null;
}
