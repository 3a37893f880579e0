import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import type { Proposal, ReadReply } from "#src/core/reply/read-reply.ts";
import { REASONS } from "#src/core/reason/taxonomy.ts";
import { LONGEST_REPLY, REPLY_CHANNELS, type ReplyChannel } from "#src/flows/read-reply.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { button } from "./case-buttons.ts";
import { sayLanguage } from "./draft-words.ts";
import { boxesInput, lineInput, selectInput } from "./form-inputs.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { writePromiseWish, writeReasonWish } from "./reply-place.ts";
import { sayDay } from "./say-day.ts";

export const REPLY_TITLE = "They answered";

const placeSchema = z.strictObject({
  clientId: z.uuid(),
  caseId: z.uuid().nullable(),
  clientName: z.string(),
  channel: z.enum(REPLY_CHANNELS),
  text: z.string(), // empty: nothing was pasted yet
  isKept: z.boolean(), // their words are to be kept
});
export type ReplyWindow = z.infer<typeof placeSchema>;

/** Throws on a window that is not ours. */
export function readReplyWindow(carried: string): ReplyWindow {
  return placeSchema.parse(JSON.parse(carried));
}

/** block_id of the fields. */
export const REPLY_FIELD = { text: "text", channel: "channel", keep: "keep" } as const;

const CHANNEL: Readonly<Record<ReplyChannel, string>> = {
  "e-mail": "An e-mail",
  message: "A short message",
  letter: "A letter",
  call: "They rang",
};

/** Where a reply is pasted. */
export function presentReplyForm(place: ReplyWindow): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.pasteReply,
    private_metadata: JSON.stringify(place),
    title: plain(REPLY_TITLE, LIMIT.modalTitle),
    submit: plain("Read it", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`What did *${escapeMrkdwn(place.clientName)}* answer?`),
      lineInput({
        id: REPLY_FIELD.text,
        label: "Their words",
        hint: "Paste them as they are, in their language. I suggest what follows; you decide.",
        isNeeded: true,
        isLong: true,
        longest: LONGEST_REPLY,
        value: place.text,
      }),
      selectInput({
        id: REPLY_FIELD.channel,
        label: "How it came",
        isNeeded: true,
        value: place.channel,
        choices: REPLY_CHANNELS.map((value) => ({ value, text: CHANNEL[value] })),
      }),
      boxesInput({
        id: REPLY_FIELD.keep,
        label: "Memory",
        values: [],
        choices: [{ value: "keep", text: "Keep their words with the client" }],
      }),
    ],
  };
}

/** What was read out of it, each with the words it rests on; nothing of it is kept yet. */
export function presentReply(place: ReplyWindow, read: ReadReply, today: Day): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.keepReply,
    private_metadata: JSON.stringify(place),
    title: plain(REPLY_TITLE, LIMIT.modalTitle),
    submit: plain("Note that they did", LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      ...presentReading(place, read, today),
      context(
        place.isKept
          ? "Nothing is kept yet. Below you note that they answered, with their words; the rest has forms of its own."
          : "Nothing is kept yet. Below you note that they answered, without their words; the rest has forms of its own.",
      ),
    ],
  };
}

export type ReplyRead = Pick<ReplyWindow, "clientName" | "caseId" | "text">;

/** What the reply says, with the ways to the forms; these begin with its words. */
export function presentReading(place: ReplyRead, read: ReadReply, today: Day): KnownBlock[] {
  const sure = read.isLanguageSure ? "" : " (I could not tell from the text, so I took theirs)";
  return [
    section(`*${escapeMrkdwn(place.clientName)}*`),
    context(`Read as ${sayLanguage(read.language)}${sure}.${MOOD[read.mood ?? "plain"]}`),
    ...presentStop(place, read),
    ...presentReason(place, read),
    ...read.proposals.map((proposal) => presentProposal(place, proposal, today)),
  ];
}

const MOOD = {
  angry: " They sound angry: answer in person, and do not argue.",
  friendly: " They sound friendly.",
  plain: "",
} as const;

function presentStop({ caseId }: ReplyRead, { stop }: ReadReply): KnownBlock[] {
  if (stop === null) return [];
  const said = section(`🛑 *They ask to be left alone:* ${quote(stop)}\nWrite nothing more.`);
  if (caseId === null) return [said];
  const rules = button(ACTION.contactRules, "Contact rules", caseId);
  return [{ ...said, accessory: rules }];
}

function presentReason({ caseId, text }: ReplyRead, { reason }: ReadReply): KnownBlock[] {
  const said =
    reason.reason === null
      ? "*Why they left:* I see no reason that is plainly named. Read it yourself before you ask again."
      : `*Likely reason:* ${REASONS[reason.id].label}\nIt rests on: ${quote(reason.evidence.words)}${reason.confidence === "high" ? "" : "\nI am not sure of it."}`;
  if (caseId === null) return [section(said), context("They have no open case to record it on.")];
  const wish = writeReasonWish({ caseId, stated: reason.id ?? "none", words: text });
  const record = button(ACTION.replyReason, "Record the reason", wish);
  return [{ ...section(said), accessory: record }];
}

function presentProposal({ caseId }: ReplyRead, proposal: Proposal, today: Day): KnownBlock {
  const by = "by" in proposal && proposal.by !== null ? ` (${sayDay(proposal.by, today)})` : "";
  const said = section(`*${PROPOSAL[proposal.kind]}*${by}: ${quote(proposal.words)}`);
  const wish = caseId === null ? null : wishOf(caseId, proposal);
  if (wish === null) return said;
  return { ...said, accessory: button(ACTION.replyPromise, "Make it a promise", wish) };
}

function wishOf(caseId: string, proposal: Proposal): string | null {
  switch (proposal.kind) {
    case "asked-of-us":
    case "wants-a-call":
      return writePromiseWish({ caseId, kind: "to-client", what: proposal.words, by: proposal.by });
    case "promised-by-them":
      return writePromiseWish({ caseId, kind: "by-client", what: proposal.words, by: proposal.by });
    case "new-person":
    case "amount":
      return null;
  }
}

const PROPOSAL: Readonly<Record<Proposal["kind"], string>> = {
  "asked-of-us": "They ask something of us",
  "wants-a-call": "They want to talk",
  "promised-by-them": "They promise something",
  "new-person": "Somebody else to turn to; put it right under Facts",
  amount: "An amount",
};

const LONGEST_QUOTE = 300;

function quote(words: string): string {
  const short = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  return `“${escapeMrkdwn(short)}”`;
}
