import type { ContactRuleRefusal } from "./contact-rule.ts";

export type ContactRuleOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: ContactRuleRefusal | "no-such-case" | "no-such-contact" | "handled-by-manager"; // the case is not for this person's eyes
    };
