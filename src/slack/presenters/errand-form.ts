import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { ERRAND_ASKS, type ErrandAsks, type Mood, MOODS } from "#src/core/care/errand.ts";
import { ERRAND_WAYS, type ErrandWay } from "#src/core/care/errand-answer.ts";
import { errandWords } from "#src/core/care/errand-words.ts";
import type { FiledErrand } from "#src/core/care/filed-errand.ts";
import type { Day } from "#src/core/day.ts";
import { formatMoney, type Money } from "#src/core/money.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayDay } from "./say-day.ts";

export const ERRAND_TITLE = "Done";

/** block_id of each input; its action_id is always `value`. */
export const ERRAND_FORM = { mood: "mood", knows: "knows", words: "words", way: "way" } as const;
export const ERRAND_VALUE = "value";

export const MOOD_LABEL: Readonly<Record<Mood, string>> = {
  content: "Content",
  mixed: "So-so",
  unhappy: "Unhappy",
};

const WAY_LABEL: Readonly<Record<ErrandWay, string>> = {
  call: "By phone",
  visit: "I was there",
  "e-mail": "By e-mail",
  message: "By message",
  letter: "By letter",
};

const WORDS_LABEL: Readonly<Record<ErrandAsks, string>> = {
  mood: "What did they say?",
  knows: "What did they say?",
  personal: "What did you write or say that was only for this client?",
  nothing: "What came of it?",
};

/** `giftCap`: the most that a gift may cost (register C21). */
export type ErrandReading = { readonly today: Day; readonly giftCap: Money };

/** What is told of an errand that is done. */
export function presentErrandForm(
  errand: FiledErrand,
  { today, giftCap }: ErrandReading,
): ModalView {
  const asks = ERRAND_ASKS[errand.matter.kind];
  const { what, how } = errandWords(errand.matter, (day) => sayDay(day, today));
  return {
    type: "modal",
    callback_id: VIEW.errandDone,
    private_metadata: errand.errandId,
    title: plain(ERRAND_TITLE, LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`*${escapeMrkdwn(errand.clientName)}*: ${escapeMrkdwn(what)}`),
      context(escapeMrkdwn(how)),
      ...(mayBringGift(errand) ? [context(sayGiftCap(giftCap))] : []),
      ...presentQuestion(asks),
      ...presentWay(),
      presentWords(asks),
    ],
  };
}

function mayBringGift({ matter }: FiledErrand): boolean {
  return matter.kind === "thanks" || matter.kind === "date";
}

/** FI-156, FI-174: a small thing brought in person is welcome; a large one would look like a bribe. */
function sayGiftCap(giftCap: Money): string {
  if (giftCap.minor === 0) return "Words only: your company gives no gifts.";
  return `A small gift may cost at most ${formatMoney(giftCap, "en")}; say here what it was.`;
}

function presentQuestion(asks: ErrandAsks): KnownBlock[] {
  if (asks === "mood")
    return [
      pick(ERRAND_FORM.mood, "How are they with us?", {
        options: MOODS.map((mood) => option(mood, MOOD_LABEL[mood])),
      }),
    ];
  if (asks === "knows")
    return [
      pick(ERRAND_FORM.knows, "Do they know of the change now?", {
        options: [option("yes", "Yes, they said so"), option("no", "Not yet")],
      }),
    ];
  return [];
}

function presentWay(): KnownBlock[] {
  const options = ERRAND_WAYS.map((way) => option(way, WAY_LABEL[way]));
  const [first] = options;
  return [pick(ERRAND_FORM.way, "How?", { options, ...(first === undefined ? {} : { first }) })];
}

function presentWords(asks: ErrandAsks): KnownBlock {
  return {
    type: "input",
    block_id: ERRAND_FORM.words,
    optional: asks !== "personal",
    label: plain(WORDS_LABEL[asks]),
    element: {
      type: "plain_text_input",
      action_id: ERRAND_VALUE,
      multiline: true,
      max_length: 1000,
    },
  };
}

function option(value: string, text: string): PlainTextOption {
  return { value, text: plain(text) };
}

type Choice = { readonly options: PlainTextOption[]; readonly first?: PlainTextOption };

function pick(block_id: string, label: string, { options, first }: Choice): KnownBlock {
  return {
    type: "input",
    block_id,
    label: plain(label),
    element: {
      type: "radio_buttons",
      action_id: ERRAND_VALUE,
      options,
      ...(first === undefined ? {} : { initial_option: first }),
    },
  };
}
