import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { isReasonId } from "#src/core/reason/taxonomy.ts";
import type { ReplyAbout, ReplyPlace } from "#src/flows/read-reply.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { presentPromiseForm } from "../presenters/promise-form.ts";
import { presentReasonModal } from "../presenters/reason-modal.ts";
import { readPromiseWish } from "../presenters/reply-place.ts";
import { presentReplyForm, readReplyWindow, REPLY_TITLE } from "../presenters/reply-window.ts";
import type { ReplyDesk } from "../reply-desk.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

const NOBODY = "I find nobody whose answer this could be, or a manager looks after them.";
const WHICH = "Say whose answer it is: `/winback reply NAME`.";
const NO_CASE = "This case is not there any more, or a manager handles it.";

/** The window in which a reply is pasted. */
async function drawReplyForm(
  { findPlace }: Pick<ReplyDesk, "findPlace">,
  asked: { readonly about: ReplyAbout; readonly by: string },
): Promise<ModalView> {
  const place = await findPlace(asked);
  return place === null ? sayInModal(REPLY_TITLE, NOBODY) : presentReplyForm(emptyWindow(place));
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

const Uuid = z.uuid();

/** Throws on a value that no button of ours carries. */
function aboutOf(value: string | undefined): ReplyAbout {
  const [, kind, id] = /^(case:)?(.*)$/u.exec(value ?? "") ?? [];
  const parsed = Uuid.parse(id);
  return kind === undefined ? { draftId: parsed } : { caseId: parsed };
}

/** "Record the reason": its form on top of the window, begun with the suggestion and the client's words. */
export function onReplyReason({ readLedger }: Pick<ReplyDesk, "readLedger">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { caseId, text } = readReplyWindow(body.view?.private_metadata ?? "");
    const ledger = caseId === null ? null : await readLedger({ caseId, by: body.user.id });
    const suggested = action.value ?? "";
    const stated = isReasonId(suggested) ? suggested : null;
    const view =
      caseId === null || ledger === null
        ? sayInModal(REPLY_TITLE, NO_CASE)
        : presentReasonModal({ caseId, ...ledger }, { stated, words: text });
    await client.views.push({ trigger_id: body.trigger_id, view });
  };
}

/** "Make it a promise": its form on top of the window, begun with their words. */
export function onReplyPromise({ offerPromise }: Pick<ReplyDesk, "offerPromise">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { caseId } = readReplyWindow(body.view?.private_metadata ?? "");
    const { kind, what, by: dueOn } = readPromiseWish(action.value);
    const owner = body.user.id;
    const offer = caseId === null ? null : await offerPromise({ caseId, by: owner });
    const rest = { warning: null, warnedOf: [] };
    const view =
      caseId === null || offer === null
        ? sayInModal(REPLY_TITLE, NO_CASE)
        : presentPromiseForm({ ...offer, caseId, owner, kind, what, dueOn, ...rest });
    await client.views.push({ trigger_id: body.trigger_id, view });
  };
}
