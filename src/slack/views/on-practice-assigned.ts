import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { daySchema } from "#src/core/case/day-schema.ts";
import type { AssignmentWish } from "#src/core/practice/assignment.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES } from "#src/core/rehearsal/persona.ts";
import { drawAssignments } from "../actions/on-assign.ts";
import { sayInModal } from "../fill-modal.ts";
import type { PracticeDesk } from "../practice-desk.ts";
import {
  ASSIGN_INPUT,
  ASSIGN_REFUSAL,
  ASSIGN_TITLE,
  sayAssigned,
  sayAssignFault,
} from "../presenters/assignment-form.ts";
import { ACTION } from "../vocabulary.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

/** A manager's form: each person is told, and the window shows it in its list. */
export function onPracticeAssigned(desk: PracticeDesk) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const { dueOn, ...wish } = readForm(view.state.values);
    const by = body.user.id;
    if (dueOn === null)
      return ack({
        response_action: "errors",
        errors: { [ASSIGN_INPUT.dueOn]: "Choose a day." },
      });
    const actId = `${view.id}:${view.hash}`; // the window stays open for the next one
    const outcome = await desk.assignPractice({ ...wish, dueOn, by, actId });
    if (outcome.ok) {
      const news = sayAssigned(outcome.people);
      return ack({ response_action: "update", view: await drawAssignments(desk, { by, news }) });
    }
    if (outcome.why === "not-a-manager")
      return ack({
        response_action: "update",
        view: sayInModal(ASSIGN_TITLE, ASSIGN_REFUSAL),
      });
    await ack({ response_action: "errors", errors: sayAssignFault(outcome.why) });
  };
}

const { to, objection, difficulty, client, dueOn, note } = ASSIGN_INPUT;
const option = <T extends z.ZodType<string, string>>(value: T) =>
  z.object({ value: z.object({ selected_option: z.object({ value }) }) });

const formSchema = z.object({
  [to]: z.object({ value: z.object({ selected_users: z.array(z.string()) }) }),
  [objection]: option(z.enum(OBJECTIONS)),
  [difficulty]: option(z.enum(DIFFICULTIES)),
  [client]: z.object({
    [ACTION.assignClient]: z.object({
      selected_option: z.object({ value: z.uuid() }).nullish(),
    }),
  }),
  [dueOn]: z.object({ value: z.object({ selected_date: daySchema.nullish() }) }),
  [note]: z.object({ value: z.object({ value: z.string().nullish() }) }),
});

type Asked = Omit<AssignmentWish, "dueOn"> & { readonly dueOn: AssignmentWish["dueOn"] | null };

/** Throws on a form that is not ours. */
function readForm(values: unknown): Asked {
  const form = formSchema.parse(values);
  const words = form[note].value.value?.trim() ?? "";
  return {
    to: form[to].value.selected_users,
    objection: form[objection].value.selected_option.value,
    difficulty: form[difficulty].value.selected_option.value,
    clientId: form[client][ACTION.assignClient].selected_option?.value ?? null,
    dueOn: form[dueOn].value.selected_date ?? null,
    note: words === "" ? null : words,
  };
}
