import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { type Day, isDay } from "#src/core/day.ts";
import { type PromiseKind, promiseKindSchema } from "#src/core/promise/client-promise.ts";
import type { MakePromiseOutcome } from "#src/flows/make-promise.ts";
import { presentPromiseForm, presentPromiseNoted } from "../presenters/promise-form.ts";
import { readPromisePlace } from "../presenters/promise-place.ts";
import { PROMISE_FAULT } from "../presenters/say-promise.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

type PromiseGiven = {
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly kind: PromiseKind;
  readonly what: string;
  readonly owner: string | null; // Slack user id
  readonly dueOn: Day | null;
  readonly warnedOf: readonly string[];
  readonly actId: string;
};

export type PromiseSubmitDeps = {
  readonly today: () => Day;
  readonly makePromise: (given: PromiseGiven) => Promise<MakePromiseOutcome>;
  readonly remindDays: () => Promise<number>;
};

const typed = z
  .object({ value: z.object({ value: z.string().nullish() }) })
  .optional()
  .transform((block) => block?.value.value ?? "");

const day = z
  .object({ value: z.object({ selected_date: z.string().refine(isDay).nullish() }) })
  .optional()
  .transform((block) => block?.value.selected_date ?? null);

/** block_id -> action_id `value` -> what was chosen or typed. */
const Form = z.object({
  kind: z
    .object({ value: z.object({ selected_option: z.object({ value: promiseKindSchema }) }) })
    .transform((block) => block.value.selected_option.value),
  what: typed,
  owner: z
    .object({ value: z.object({ selected_user: z.string().nullish() }) })
    .optional()
    .transform((block) => block?.value.selected_user ?? null),
  dueOn: day,
});

const FIELD_OF = {
  "no-words": "what",
  "no-owner": "owner",
  "no-day": "dueOn",
  "day-past": "dueOn",
  "day-too-far": "dueOn",
} as const;

/** The submitted form: kept, asked once more when it is too much, or sent back with what is wrong beneath each field. */
export function onPromiseSubmitted(deps: PromiseSubmitDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const form = Form.parse(view.state.values);
    const { caseId, clientName, warnedOf } = readPromisePlace(view.private_metadata);
    const by = body.user.id;
    const given = { ...form, caseId, by, warnedOf, actId: view.id };
    const outcome = await deps.makePromise(given);
    if (outcome.ok) {
      const { promise, ownerName } = outcome;
      const noted = { clientName, what: promise.what, ownerName, dueOn: promise.dueOn };
      const done = presentPromiseNoted(noted, await deps.remindDays(), deps.today());
      return ack({ response_action: "update", view: done });
    }
    if (outcome.why === "ambitious") {
      const owner = form.owner ?? by;
      const place = { caseId, clientName, owner, warning: outcome, warnedOf };
      return ack({ response_action: "update", view: presentPromiseForm({ ...form, ...place }) });
    }
    return ack({ response_action: "errors", errors: errorsOf(outcome) });
  };
}

type Refused = Exclude<MakePromiseOutcome, { ok: true } | { why: "ambitious" }>;

function errorsOf(outcome: Refused): Record<string, string> {
  switch (outcome.why) {
    case "faults":
      return Object.fromEntries(
        outcome.faults.map((fault) => [FIELD_OF[fault], PROMISE_FAULT[fault]]),
      );
    case "owner-barred":
      return { owner: "This person does not work on this case. Choose somebody else." };
    case "no-such-case":
      return { what: "This case is not there any more, so nothing was kept." };
  }
}
