import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { DROP_REFUSAL, type DropDesk } from "../actions/on-drop.ts";
import { sayInModal } from "../fill-modal.ts";
import {
  COLUMNS_TITLE,
  headingsIn,
  readColumnsForm,
  readColumnsPlace,
} from "../presenters/drop-columns-form.ts";
import { type FilledIn, readInputs } from "../read-inputs.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

/** The menu of kinds stands in the form too, and is no field of it. */
function readFields({ state: { values } }: SubmitArgs["view"]): FilledIn {
  const fields = Object.entries(values).filter(([, block]) => "value" in block);
  return readInputs({ state: { values: Object.fromEntries(fields) } });
}

/** What the columns are said to hold: the file is looked at again with it. */
export function onDropColumnsSubmitted({ showDrop, answerDrop }: DropDesk) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const { dropId, kind } = readColumnsPlace(view.private_metadata);
    const by = body.user.id;
    const news = await showDrop({ dropId, by });
    const headings = news === null ? null : headingsIn(news);
    const over = sayInModal(COLUMNS_TITLE, DROP_REFUSAL["not-waiting"]);
    if (headings === null || kind === null) return ack({ response_action: "update", view: over });
    const read = readColumnsForm(readFields(view), kind, headings);
    if (!read.ok) return ack({ response_action: "errors", errors: { ...read.errors } });
    const answer = { say: "columns", kind, mappings: read.mappings } as const;
    const outcome = await answerDrop({ dropId, by, answer });
    return outcome.ok ? ack() : ack({ response_action: "update", view: over });
  };
}
