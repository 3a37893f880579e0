import type { Button } from "@slack/types";
import { z } from "zod";
import type { OwnWordsReading } from "#src/flows/hear-own-words.ts";
import { moveSchema } from "#src/core/rehearsal/move.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, plain, section } from "./mrkdwn.ts";
import { claimable, movesInMessage } from "./move-picker.ts";
import { turnSchema } from "./rehearsal-turn.ts";
import { quote } from "./rehearsal-words.ts";
import { sayHeard } from "./say-reading.ts";
import { sayModelFailed } from "./say-voice.ts";

const typedSchema = turnSchema.extend({
  text: z.string(),
  isTyped: z.boolean(), // they stand in the thread already
  heard: z.array(moveSchema), // taken as the meaning when the list is not touched
});
export type TypedWords = z.infer<typeof typedSchema>;

const askSchema = turnSchema.extend(
  typedSchema.pick({ text: true, isTyped: true }).partial().shape,
);

/** Reads a button that opens the form: beneath the cards without words, beneath a question with them. */
export function readOwnWordsAsk(value: string | undefined): z.infer<typeof askSchema> {
  return askSchema.parse(JSON.parse(value ?? "null"));
}

/** Reads "Say it" beneath `presentMeaningQuestion`. Throws on a button that is not ours. */
export function readTypedWords(value: string | undefined): TypedWords {
  return typedSchema.parse(JSON.parse(value ?? "null"));
}

type Asked = Omit<TypedWords, "heard">;

/** Which steps the words stand for, beginning with what was heard in them. The buttons carry the words. */
export function presentMeaningQuestion(asked: Asked, reading: OwnWordsReading): Message {
  const { rehearsalId, turn, text, isTyped } = asked;
  const heard = claimable(reading.said.map(({ move }) => move));
  const asks = heard.length === 0 ? "What did you mean by that?" : "Did you mean this by it?";
  const failed = reading.modelFailed === null ? null : sayModelFailed(reading.modelFailed);
  return {
    text: asks,
    blocks: [
      ...(isTyped ? [] : [section(`🗣️ *You*\n${quote(text)}`)]),
      movesInMessage(`*${asks}*`, heard),
      ...sayHeard(text, reading),
      ...(failed === null ? [] : [context(`Nothing is lost: ${failed}, so you say it yourself.`)]),
      {
        type: "actions",
        elements: [
          {
            ...button(ACTION.sayTyped, "Say it", carry({ ...asked, heard })),
            style: "primary",
          },
          button(
            ACTION.openOwnWords,
            "Change the words",
            carry({ rehearsalId, turn, text, isTyped }),
          ),
        ],
      },
    ],
  };
}

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}

const VALUE_LIMIT = 2000; // characters of a button's value

/** Quotation marks and line breaks take two characters each in a value; a text beyond it is too long to be said anyway. */
function carry(words: Asked | TypedWords): string {
  const value = JSON.stringify(words);
  if (value.length <= VALUE_LIMIT) return value;
  return carry({ ...words, text: clip(words.text, words.text.length - 100) });
}
