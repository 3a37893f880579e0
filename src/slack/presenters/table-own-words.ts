import type { InputBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { LONGEST_ANSWER } from "#src/core/rehearsal/read-answer.ts";
import type { TableView } from "#src/core/table/table-record.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { moveInput } from "./move-picker.ts";
import { WORDS_INPUT } from "./own-words.ts";
import { nameOf, quote } from "./rehearsal-words.ts";

const carriedSchema = z.strictObject({
  tableId: z.uuid(),
  turn: z.int().min(1),
  channel: z.string(), // where whoever fills it in is told when nothing comes of it
  threadTs: z.string().nullable(),
});
export type TableWordsCarried = z.infer<typeof carriedSchema>;

/** An answer in own words with what it stands for; where a model reads the words, that may be left to it. */
export function presentTableWords(
  { talk }: TableView,
  carried: TableWordsCarried,
  { hasModel }: { readonly hasModel: boolean },
): ModalView {
  const before = talk.turns.at(-1)?.clientText ?? talk.opening;
  return {
    type: "modal",
    callback_id: VIEW.tableWords,
    private_metadata: JSON.stringify(carried),
    title: plain("In my own words", LIMIT.modalTitle),
    submit: plain("Say it", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`💬 *${escapeMrkdwn(nameOf(talk))}*\n${quote(before)}`),
      WORDS,
      hasModel
        ? {
            ...moveInput([]),
            optional: true,
            hint: plain("Left empty, the model reads what you meant."),
          }
        : moveInput([]),
    ],
  };
}

const WORDS: InputBlock = {
  type: "input",
  block_id: WORDS_INPUT.block,
  label: plain("What do you say?"),
  hint: plain(`At most ${LONGEST_ANSWER} characters. The whole channel reads it.`),
  element: {
    type: "plain_text_input",
    action_id: WORDS_INPUT.action,
    multiline: true,
    placeholder: plain("As you would say it on the phone"),
  },
};

/** Throws on the metadata of a form that is not ours. */
export function readTableWordsCarried(metadata: string): TableWordsCarried {
  return carriedSchema.parse(JSON.parse(metadata));
}
