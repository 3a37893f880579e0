import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { channelSchema, draftLanguageSchema } from "#src/core/draft/draft-terms.ts";
import type { CheckDeps } from "../actions/on-check.ts";
import {
  CHECK_FIELD,
  type CheckForm,
  presentCheckForm,
  TELL_IT,
  WHICH_LANGUAGE,
} from "../presenters/check-window.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { presentChecked } from "../presenters/say-check.ts";
import { readInputs } from "../read-inputs.ts";
import { ACTION } from "../vocabulary.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

/** The text to be checked: the window shows what was found, and the text to be mended beneath it. */
export function onCheckSubmitted({ checkMessage }: Pick<CheckDeps, "checkMessage">) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const form = readForm(view.state.values);
    const refuse = (field: string, why: string): Promise<void> =>
      ack({ response_action: "errors", errors: { [field]: why } });
    const outcome = await checkMessage({
      text: form.text ?? "",
      by: body.user.id,
      clientId: form.client?.id ?? null,
      channel: form.channel,
      language: form.language === TELL_IT ? null : draftLanguageSchema.parse(form.language),
    });
    if (outcome.ok) {
      const found = presentChecked(outcome.checked);
      return ack({ response_action: "update", view: presentCheckForm(form, found) });
    }
    if (outcome.why === "empty") return refuse(CHECK_FIELD.text, "There is nothing to check yet.");
    if (outcome.why === "which-language") return refuse(CHECK_FIELD.language, WHICH_LANGUAGE);
    return refuse(CHECK_FIELD.client, sayDraftRefusal(outcome.why));
  };
}

const pickedSchema = z
  .object({
    [ACTION.checkClient]: z.object({
      selected_option: z
        .object({ value: z.uuid(), text: z.object({ text: z.string() }) })
        .nullish(),
    }),
  })
  .optional()
  .transform((block) => block?.[ACTION.checkClient].selected_option ?? null);

function readForm(values: Record<string, unknown>): CheckForm {
  const { [CHECK_FIELD.client]: picked, ...others } = values;
  const { line, choice } = readInputs({ state: { values: others } });
  const client = pickedSchema.parse(picked);
  return {
    text: line(CHECK_FIELD.text),
    client: client === null ? null : { id: client.value, name: client.text.text },
    channel: channelSchema.parse(choice(CHECK_FIELD.channel)),
    language: choice(CHECK_FIELD.language) ?? TELL_IT,
  };
}
