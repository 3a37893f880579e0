import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { isReasonId } from "#src/core/reason/taxonomy.ts";
import type { ReplyAbout, ReplyPlace } from "#src/flows/read-reply.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { presentPromiseForm } from "../presenters/promise-form.ts";
import { presentReasonModal } from "../presenters/reason-modal.ts";
import { readPasted, readPromiseWish, readReasonWish } from "../presenters/reply-place.ts";
import { presentReplyForm, readReplyWindow, REPLY_TITLE } from "../presenters/reply-window.ts";
import type { ReplyDesk } from "../reply-desk.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

const NOBODY = "I find nobody whose answer this could be, or a manager looks after them.";
const WHICH = "Say whose answer it is: `/winback reply NAME`.";
const NO_CASE = "This case is not there any more, or a manager handles it.";

/** The window in which a reply is pasted. */
async function drawReplyForm(
  { findPlace }: Pick<ReplyDesk, "findPlace">,
  { text = "", ...asked }: { about: ReplyAbout; by: string; text?: string },
): Promise<ModalView> {
  const place = await findPlace(asked);
  return place === null
    ? sayInModal(REPLY_TITLE, NOBODY)
    : presentReplyForm({ ...emptyWindow(place), text });
}

/** For the command: of the client who is named. */
export async function drawReplyFormOf(
  desk: Pick<ReplyDesk, "findPlace" | "findClients">,
  { typed, by }: { readonly typed: string; readonly by: string },
): Promise<ModalView> {
  const clients = typed === "" ? [] : await desk.findClients(typed);
  const [only] = clients;
  if (only !== undefined && clients.length === 1)
    return drawReplyForm(desk, { about: { clientId: only.id }, by });
  const names = clients.map(({ name }) => name).join(", ");
  return sayInModal(REPLY_TITLE, names === "" ? WHICH : `Which of them: ${names}? ${WHICH}`);
}

function emptyWindow({ clientId, clientName, caseId }: ReplyPlace) {
  return { clientId, clientName, caseId, channel: "e-mail", text: "", isKept: false } as const;
}

/** "They answered": beneath a draft that went out (the draft's id) or in a case's thread (`case:` and its id). */
export function onOpenReply(desk: Pick<ReplyDesk, "findPlace">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const about = aboutOf(action.value);
    await openHere(client, { body, title: REPLY_TITLE }, () =>
      drawReplyForm(desk, { about, by: body.user.id }),
    );
  };
}

/** "Note that they answered" beneath a reply that was passed on: the same window, with their words in it. */
export function onOpenPasted(desk: Pick<ReplyDesk, "findPlace">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { clientId, text } = readPasted(action.value);
    await openHere(client, { body, title: REPLY_TITLE }, () =>
      drawReplyForm(desk, { about: { clientId }, text, by: body.user.id }),
    );
  };
}

const Uuid = z.uuid();

/** Throws on a value that no button of ours carries. */
function aboutOf(value: string | undefined): ReplyAbout {
  const [, kind, id] = /^(case:)?(.*)$/u.exec(value ?? "") ?? [];
  const parsed = Uuid.parse(id);
  return kind === undefined ? { draftId: parsed } : { caseId: parsed };
}

/** "Record the reason": its form, begun with the suggestion and the client's words. */
export function onReplyReason({ readLedger }: Pick<ReplyDesk, "readLedger">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { caseId, stated: suggested, words: carried } = readReasonWish(action.value);
    const words = isInWindow(body)
      ? readReplyWindow(body.view?.private_metadata ?? "").text
      : carried;
    const ledger = await readLedger({ caseId, by: body.user.id });
    const stated = isReasonId(suggested) ? suggested : null;
    const view =
      ledger === null
        ? sayInModal(REPLY_TITLE, NO_CASE)
        : presentReasonModal({ caseId, ...ledger }, { stated, words });
    await openOver(client, body, view);
  };
}

/** "Make it a promise": its form, begun with their words. */
export function onReplyPromise({ offerPromise }: Pick<ReplyDesk, "offerPromise">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { caseId, kind, what, by: dueOn } = readPromiseWish(action.value);
    const owner = body.user.id;
    const offer = await offerPromise({ caseId, by: owner });
    const rest = { warning: null, warnedOf: [] };
    const view =
      offer === null
        ? sayInModal(REPLY_TITLE, NO_CASE)
        : presentPromiseForm({ ...offer, caseId, owner, kind, what, dueOn, ...rest });
    await openOver(client, body, view);
  };
}

type Clicked = ButtonArgs["body"];

function isInWindow({ view }: Clicked): boolean {
  return view?.type === "modal";
}

/** A form on top of the window that was clicked in, or by itself from a message. */
async function openOver(client: WebClient, body: Clicked, view: ModalView): Promise<void> {
  const opening = { trigger_id: body.trigger_id, view };
  await (isInWindow(body) ? client.views.push(opening) : client.views.open(opening));
}
