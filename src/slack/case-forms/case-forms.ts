import type { ActName } from "#src/core/case/method-act.ts";
import type { ActForm, AnyForm } from "./act-form.ts";
import { BEGINNING_FORMS } from "./beginning-forms.ts";
import { ENDING_FORMS } from "./ending-forms.ts";
import { TALK_FORMS } from "./talk-forms.ts";

/** The form of every act that somebody may report in a case. */
const CASE_FORMS: { readonly [A in ActName]: ActForm<A> } = {
  ...BEGINNING_FORMS,
  ...TALK_FORMS,
  ...ENDING_FORMS,
};

/** The groups of the menu "Something else happened"; what a manager lets through is offered at the refusal only. */
export const ACT_GROUPS: readonly { readonly label: string; readonly acts: readonly ActName[] }[] =
  [
    {
      label: "Before the talk",
      acts: ["situation", "fault", "contact-found", "unreachable", "worth", "prepared"],
    },
    {
      label: "The talk",
      acts: [
        "contact",
        "apologised",
        "evasive",
        "empathy",
        "wishes",
        "feasible",
        "changes-shown",
        "rival-promise",
        "false-claim",
        "claim-source",
        "claim-disproved",
      ],
    },
    { label: "Their answer", acts: ["would-return", "agreed", "trial", "clear-no"] },
    { label: "The case", acts: ["close", "reopen"] },
  ];

export function formOf(act: ActName): AnyForm {
  return CASE_FORMS[act];
}
