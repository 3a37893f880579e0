import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { moodSchema } from "#src/core/care/errand.ts";
import { type ErrandAnswer, errandAnswerSchema } from "#src/core/care/errand-answer.ts";
import type { ErrandOutcome } from "#src/flows/settle-errand.ts";
import { ERRAND_FORM, ERRAND_VALUE } from "../presenters/errand-form.ts";
import { errandFieldOf, sayErrandRefusal } from "../presenters/say-errand.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type FinishErrandDeps = {
  readonly finishErrand: (given: {
    errandId: string;
    by: string;
    answer: ErrandAnswer;
  }) => Promise<ErrandOutcome>;
};

const Chosen = z.object({ selected_option: z.object({ value: z.string() }).nullish() });
const Typed = z.object({ value: z.string().nullish() });

/** Kept, or sent back with what is missing beneath its field. */
export function onErrandSubmitted({ finishErrand }: FinishErrandDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const { values } = view.state;
    const chosen = (block: string): string | null => {
      const read = Chosen.safeParse(values[block]?.[ERRAND_VALUE]);
      return read.success ? (read.data.selected_option?.value ?? null) : null;
    };
    const typed = Typed.safeParse(values[ERRAND_FORM.words]?.[ERRAND_VALUE]);
    const knows = chosen(ERRAND_FORM.knows);
    const answer = errandAnswerSchema.parse({
      way: chosen(ERRAND_FORM.way) ?? "call",
      mood: moodSchema.nullable().parse(chosen(ERRAND_FORM.mood)),
      knows: knows === null ? null : knows === "yes",
      words: typed.success ? (typed.data.value ?? "") : "",
    });
    const errandId = z.uuid().parse(view.private_metadata);
    const outcome = await finishErrand({ errandId, by: body.user.id, answer });
    if (outcome.ok) return ack();
    const errors = { [errandFieldOf(outcome.why)]: sayErrandRefusal(outcome.why) };
    return ack({ response_action: "errors", errors });
  };
}
