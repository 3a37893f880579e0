import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { isDay } from "#src/core/day.ts";
import type { PromiseAction } from "#src/core/promise/settle-promise.ts";
import type { EndPromiseOutcome } from "#src/flows/end-promise.ts";
import { promiseIdOf } from "../actions/on-promise.ts";
import { SETTLE_REFUSAL } from "../presenters/say-promise.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type PromiseEndedDeps = {
  readonly endPromise: (given: {
    promiseId: string;
    by: string; // Slack user id
    action: PromiseAction;
  }) => Promise<EndPromiseOutcome>;
};

const note = z
  .object({ value: z.object({ value: z.string().nullish() }) })
  .transform((block) => (block.value.value ?? "").trim());

const BrokenForm = z.object({ note });

const ChangeForm = z.object({
  note,
  change: z
    .object({
      value: z.object({ selected_option: z.object({ value: z.enum(["move", "withdraw"]) }) }),
    })
    .transform((block) => block.value.selected_option.value),
  to: z
    .object({ value: z.object({ selected_date: z.string().refine(isDay).nullish() }) })
    .optional()
    .transform((block) => block?.value.selected_date ?? null),
});

/** What came between, of a promise that was not kept. */
export function onPromiseBrokenSubmitted(deps: PromiseEndedDeps) {
  return async (args: SubmitArgs): Promise<void> => {
    const form = BrokenForm.parse(args.view.state.values);
    await end(deps, args, { type: "broken", note: form.note });
  };
}

/** Another day, or no longer needed. */
export function onPromiseChangeSubmitted(deps: PromiseEndedDeps) {
  return async (args: SubmitArgs): Promise<void> => {
    const { change, to, note: why } = ChangeForm.parse(args.view.state.values);
    await end(
      deps,
      args,
      change === "move" ? { type: "move", to, why } : { type: "withdraw", why },
    );
  };
}

/** The form closes, or stays with what is wrong beneath the field. */
async function end(
  { endPromise }: PromiseEndedDeps,
  { ack, body, view }: SubmitArgs,
  action: PromiseAction,
): Promise<void> {
  const promiseId = promiseIdOf(view.private_metadata);
  const outcome = await endPromise({ promiseId, by: body.user.id, action });
  if (outcome.ok) return ack();
  const field = DAY_FAULTS.has(outcome.why) ? "to" : "note";
  return ack({
    response_action: "errors",
    errors: { [field]: SETTLE_REFUSAL[outcome.why] },
  });
}

const DAY_FAULTS: ReadonlySet<string> = new Set(["no-day", "day-past", "day-too-far", "same-day"]);
