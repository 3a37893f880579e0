import type { InputBlock, ModalView } from "@slack/types";
import { z } from "zod";
import type { DraftView } from "#src/core/draft/draft-record.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";
import { joinText, splitText } from "./split-text.ts";

const TYPED = "value"; // action_id of each input
const SUBJECT = "subject"; // block_id
const LONGEST_SUBJECT = 200;
const LONGEST_INPUT = 3000; // characters; Slack's limit for one field
const LONGEST_PART = 2400; // of a text that is cut into fields, so that each has room to grow

const carriedSchema = z.strictObject({
  draftId: z.uuid(),
  channel: z.string(), // where the draft's message is
  ts: z.string(),
  joints: z.array(z.string()), // what stands between the fields of a long text
});
type Carried = z.infer<typeof carriedSchema>;

/** The place of the message that shows the draft. */
export type MessagePlace = { readonly channel: string; readonly ts: string };

/** The text to be changed by hand. A text that is too long for one field of Slack's gets several. */
export function presentEditModal(draft: DraftView, { channel, ts }: MessagePlace): ModalView {
  const { parts, joints } = splitText(draft.text, LONGEST_PART);
  const carried: Carried = { draftId: draft.id, channel, ts, joints: [...joints] };
  const hasSubject = draft.subject !== null && draft.channel === "e-mail";
  return {
    type: "modal",
    callback_id: VIEW.editDraft,
    private_metadata: JSON.stringify(carried),
    title: plain("Edit the draft", LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      ...(hasSubject ? [presentSubject(draft.subject ?? "")] : []),
      ...parts.map((part, index) => presentPart(part, { index, of: parts.length })),
    ],
  };
}

function presentSubject(subject: string): InputBlock {
  return {
    type: "input",
    block_id: SUBJECT,
    label: plain("Subject"),
    element: {
      type: "plain_text_input",
      action_id: TYPED,
      initial_value: subject.slice(0, LONGEST_SUBJECT),
      max_length: LONGEST_SUBJECT,
    },
  };
}

function presentPart(text: string, { index, of }: { index: number; of: number }): InputBlock {
  const isLast = index === of - 1;
  return {
    type: "input",
    block_id: blockOf(index),
    optional: of > 1, // a part may be emptied
    label: plain(of === 1 ? "Text" : `Text, part ${index + 1} of ${of}`),
    ...(isLast
      ? { hint: plain("Saved as a new version and checked. Nothing goes out from here.") }
      : {}),
    element: {
      type: "plain_text_input",
      action_id: TYPED,
      multiline: true,
      initial_value: text,
      max_length: LONGEST_INPUT,
    },
  };
}

function blockOf(index: number): string {
  return `text-${index}`;
}

const typedSchema = z
  .object({ [TYPED]: z.object({ value: z.string().nullish() }) })
  .optional()
  .transform((block) => block?.[TYPED].value ?? null);

export type EditedDraft = {
  readonly draftId: string;
  readonly place: MessagePlace;
  readonly subject: string | null; // null: it has none, or stays as it is
  readonly text: string;
};

/** block_id of the field beneath which problems are said: the last one, nearest to the button. */
export function problemField(view: { private_metadata: string }): string {
  return blockOf(readCarried(view).joints.length);
}

/** The submitted form. Throws on one that is not ours. */
export function readEditModal(view: {
  private_metadata: string;
  state: { values: Record<string, unknown> };
}): EditedDraft {
  const { draftId, channel, ts, joints } = readCarried(view);
  const read = (block: string): string | null => typedSchema.parse(view.state.values[block]);
  const parts = Array.from({ length: joints.length + 1 }, (_, index) => read(blockOf(index)) ?? "");
  return {
    draftId,
    place: { channel, ts },
    subject: read(SUBJECT),
    text: joinText({ parts, joints }),
  };
}

function readCarried({ private_metadata }: { private_metadata: string }): Carried {
  return carriedSchema.parse(JSON.parse(private_metadata));
}
