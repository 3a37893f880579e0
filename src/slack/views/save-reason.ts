import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import type { EmployeeMeant } from "#src/core/reason/employee-meant.ts";
import { type ReasonEntry, reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import type { RecordReasonOutcome } from "#src/flows/record-reason.ts";
import { caseIdOf } from "../case-id-of.ts";
import { presentReasonSaved, sayReasonProblems } from "../presenters/reason-modal.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type SaveReasonDeps = {
  readonly recordReason: (given: {
    caseId: string;
    by: string;
    entry: ReasonEntry;
    about: EmployeeMeant;
    actId: string;
  }) => Promise<RecordReasonOutcome>;
};

const { stated, real, source, confidence } = reasonEntrySchema.shape;

/** An input left empty carries null; one that is missing from the state was left empty too. */
const picked = z
  .object({ value: z.object({ selected_option: z.object({ value: z.string() }).nullish() }) })
  .optional()
  .transform((block) => block?.value.selected_option?.value ?? null);

const typed = z
  .object({ value: z.object({ value: z.string().nullish() }) })
  .optional()
  .transform((block) => block?.value.value ?? null);

/** block_id -> action_id `value` -> what was chosen or typed. */
const Form = z.object({
  stated: picked.pipe(stated),
  real: picked.pipe(real),
  source: picked.pipe(source.nullable()),
  confidence: picked.pipe(confidence.nullable()),
  words: typed,
  aboutId: picked.pipe(z.uuid().nullable()),
  aboutRole: typed,
});

const NOT_KEPT = {
  "no-such-case": { stated: "This case is not there any more, so nothing was kept." },
  "handled-by-manager": {
    stated: "A manager handles this case, so nothing was kept. Tell them what you know.",
  },
  "no-such-member": { aboutId: "They are not here any more. Write their role below instead." },
} as const;

/** The submitted form: kept, or sent back with what is wrong under each input. */
export function onSaveReason({ recordReason }: SaveReasonDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const refuse = (errors: Record<string, string>): Promise<void> =>
      ack({ response_action: "errors", errors });
    const form = Form.parse(view.state.values);
    const { source: from, confidence: sureness, aboutId, aboutRole, ...rest } = form;
    if (from === null) return refuse({ source: "Choose how you know." });
    if (sureness === null) return refuse({ confidence: "Choose how sure you are." });
    const outcome = await recordReason({
      caseId: caseIdOf(view.private_metadata),
      by: body.user.id,
      entry: { ...rest, source: from, confidence: sureness },
      about: { memberId: aboutId, role: aboutRole },
      actId: view.id,
    });
    if (outcome.ok) return ack({ response_action: "update", view: presentReasonSaved(outcome) });
    if (outcome.why === "not-right") return refuse(sayReasonProblems(outcome.problems));
    return refuse(NOT_KEPT[outcome.why]);
  };
}
