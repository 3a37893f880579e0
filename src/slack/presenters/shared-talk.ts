import type { ModalView } from "@slack/types";
import type { SharedTalk } from "#src/core/practice/shared-talk.ts";
import { type RehearsalView, viewRehearsal } from "#src/core/rehearsal/rehearsal-record.ts";
import type { OwnTalk, ShareTalkOutcome } from "#src/flows/share-talk.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { button, shareTalkButton } from "./practice-buttons.ts";
import { sayPlainly } from "./present-answer.ts";
import { lowerFirst, OBJECTION_LABEL, sayWho } from "./rehearsal-words.ts";
import { presentTalkRecord } from "./talk-record.ts";

export const SHARE_TITLE = "Share this talk";
export const TALK_TITLE = "A talk of yours";

/** block_id of the people to share with. */
export const SHARE_WITH = "people";

/** The message of somebody with whom a talk is shared; read-only. Null: it was taken back, or is not there any more. */
export function presentSharedTalk(shared: SharedTalk | null): Message {
  if (shared === null) return TAKEN_BACK;
  const { playedBy, rehearsal } = shared;
  const { debrief } = rehearsal;
  if (debrief === null) return TAKEN_BACK;
  const view = viewRehearsal(rehearsal);
  const rep = `<@${playedBy}>`;
  const text = `${rep} shares a practice talk with you: ${sayAbout(view)}`;
  return {
    text,
    blocks: [
      section(`🎭 ${text}`),
      ...presentTalkRecord(view, { debrief, rep, reader: "other" }),
      context(`Shared by ${rep}, who can take it back. Keep it between the two of you.`),
    ],
  };
}

const TAKEN_BACK = sayPlainly(
  "🎭 A practice talk was shared with you here. It has been taken back.",
);

function sayAbout(view: RehearsalView): string {
  return `${escapeMrkdwn(sayWho(view))}, ${lowerFirst(OBJECTION_LABEL[view.objection])} (${view.difficulty}).`;
}

/** A talk of one's own, to be read again. */
export function presentOwnTalk({ rehearsal, shares }: OwnTalk): ModalView {
  const view = viewRehearsal(rehearsal);
  const { debrief } = rehearsal;
  const rep = `<@${rehearsal.playedBy}>`;
  return {
    type: "modal",
    title: plain(TALK_TITLE, LIMIT.modalTitle),
    close: plain("Back", LIMIT.modalTitle),
    blocks: [
      section(`🎭 ${sayAbout(view)}`),
      ...(debrief === null ? [] : presentTalkRecord(view, { debrief, rep, reader: "player" })),
      { type: "actions", elements: [shareTalkButton(rehearsal.id)] },
      context(`🔒 ${sayReaders(shares)}`),
    ],
  };
}

function sayReaders(shares: OwnTalk["shares"]): string {
  if (shares.length === 0) return "Nobody else can read it.";
  return `Shared with ${shares.map(({ sharedWith }) => `<@${sharedWith}>`).join(", ")}.`;
}

/** Asks with whom, and shows who has it already. */
export function presentShareForm({ rehearsal, shares }: OwnTalk): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.shareTalk,
    private_metadata: rehearsal.id,
    title: plain(SHARE_TITLE, LIMIT.modalTitle),
    submit: plain("Share", LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      section(`🎭 ${sayAbout(viewRehearsal(rehearsal))}`),
      {
        type: "input",
        block_id: SHARE_WITH,
        optional: true, // the window is also there to take it back
        label: plain("With whom?"),
        hint: plain("They get the scorecard and every word, to read. You can take it back.", 150),
        element: { type: "multi_users_select", action_id: "value" },
      },
      ...shares.map(({ shareId, sharedWith }) => ({
        ...section(`<@${sharedWith}> can read it.`),
        accessory: button(ACTION.takeBackTalk, "Take back", shareId),
      })),
      context("🔒 Nobody else sees it, managers neither."),
    ],
  };
}

type Refused = Extract<ShareTalkOutcome, { ok: false }>["why"];

/** Stands beneath the people's input. */
export const SHARE_REFUSAL: Readonly<Record<Refused, string>> = {
  "not-found": "This talk is not yours to share, or not there any more.",
  nobody: "Choose at least one colleague.",
  "too-many": "Choose twenty people at most.",
  "no-colleague": "Choose colleagues only: one of these is a bot, has left or is from elsewhere.",
  "not-with-them": "One of them may not know of this client. Leave them out.",
};
