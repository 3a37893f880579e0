import type { CaseRefusal } from "../case/case-refusal.ts";
import type { NextWhy } from "../case/next-choice.ts";
import type { Rule } from "../draft/checks/finding.ts";
import type { RedFlagKind } from "../rehearsal/red-flags.ts";
import type { PlaybookEntry } from "./entry.ts";

/** What holds a red line, by name. `coach`: nothing but what the playbook says at that moment. */
export type HeldBy =
  | { readonly by: "draft"; readonly rule: Rule } // a finding in what is written to a client
  | { readonly by: "rehearsal"; readonly rule: RedFlagKind } // a flag in what is practised
  | { readonly by: "case"; readonly rule: CaseRefusal } // a refused act
  | { readonly by: "next-action"; readonly rule: NextWhy } // what the case asks for first
  | { readonly by: "concession" | "notice" | "care" | "promise" | "contact" | "coach" };

/** What nobody may do to a client. `advice` is what to do instead: the helpful word that comes with a refusal. */
export type RedLine = PlaybookEntry & { readonly heldBy: readonly [HeldBy, ...HeldBy[]] };
