import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import type { ChosenPractice } from "#src/flows/choose-practice.ts";
import { beginTalk, orApologise } from "../begin-rehearsal.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import type { PracticeDesk } from "../practice-desk.ts";
import type { Message } from "../presenters/alert-card.ts";
import { readDueChoice } from "../presenters/practice-buttons.ts";
import {
  PRACTICE_TITLE,
  presentPractice,
  presentPracticeMessage,
} from "../presenters/practice-window.ts";
import { presentOwnTalk, TALK_TITLE } from "../presenters/shared-talk.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

/** The window; only who asked sees it. */
export async function drawPracticeWindow(
  { showPractice }: Pick<PracticeDesk, "showPractice">,
  by: string,
): Promise<ModalView> {
  return presentPractice(await showPractice({ by }));
}

/** The same in short, for a message that only the asker sees. */
export async function drawPractice(
  { showPractice }: Pick<PracticeDesk, "showPractice">,
  { by }: { readonly by: string },
): Promise<Message> {
  return presentPracticeMessage(await showPractice({ by }));
}

/** "Open my practice". */
export function onOpenPractice(desk: PracticeDesk) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const draw = () => drawPracticeWindow(desk, body.user.id);
    await openHere(client, { body, title: PRACTICE_TITLE }, draw);
  };
}

/** "Start" beside what is due. */
export function onPractiseDue(desk: PracticeDesk) {
  const start = makeStart(desk);
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const wish = readDueChoice(action.value);
    await start({ client, body, what: wish.objection }, (by) =>
      desk.choosePractice({ ...wish, by }),
    );
  };
}

const Chosen = z.enum(OBJECTIONS);

/** The menu of all objections. */
export function onPractiseOther(desk: PracticeDesk) {
  const start = makeStart(desk);
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const objection = Chosen.parse(action.selected_option.value);
    const wish = { objection, difficulty: "medium" } as const;
    await start({ client, body, what: objection }, (by) => desk.choosePractice({ ...wish, by }));
  };
}

const Id = z.uuid();

/** "Start" beside what a manager asked for. */
export function onPractiseAssigned(desk: PracticeDesk) {
  const start = makeStart(desk);
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const assignmentId = Id.parse(action.value);
    await start({ client, body, what: assignmentId }, (by) =>
      desk.chooseAssigned({ assignmentId, by }),
    );
  };
}

/** A talk of one's own, on top of the window. */
export function onOpenPlayedTalk(desk: Pick<PracticeDesk, "findOwnTalk">) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const rehearsalId = Id.parse(action.value);
    const own = await desk.findOwnTalk({ rehearsalId, by: body.user.id });
    const view = own === null ? sayInModal(TALK_TITLE, GONE) : presentOwnTalk(own);
    await client.views.push({ trigger_id: body.trigger_id, view });
  };
}

const GONE = "This talk is not there any more.";

type Clicked = { readonly client: WebClient; readonly body: BlockAction };
type Start = Clicked & { readonly what: string };
type Choose = (by: string) => Promise<ChosenPractice>;

/** Begins the talk in the direct message, once however often it is pressed, and says where it is. */
function makeStart(desk: PracticeDesk): (start: Start, choose: Choose) => Promise<void> {
  return async ({ client, body, what }, choose) => {
    const by = body.user.id;
    await desk.rehearsals.notTwice(`practise:${by}:${what}`, () =>
      orApologise(client, { channel: by }, async () => {
        const chosen = await choose(by);
        if (!chosen.ok) return tell({ client, body }, WHY[chosen.why]);
        const place = await beginTalk({ client, desk: desk.rehearsals }, { ...chosen.talk, by });
        if (body.view === undefined) return;
        const link = place === null ? null : await linkTo(client, place);
        const where = link === null ? "our direct message" : `<${link}|our direct message>`;
        await tell({ client, body }, `🎭 Your talk is in ${where}.`);
      }),
    );
  };
}

const WHY: Readonly<Record<Extract<ChosenPractice, { ok: false }>["why"], string>> = {
  "no-client":
    "There is no client to practise with now. Write “rehearse” and a client's name to me.",
  "not-yours": "This was not asked of you, or it is not there any more.",
  withdrawn: "This was withdrawn; there is nothing to do.",
};

/** In the window that was clicked in, else in the direct message. `text`: mrkdwn. */
async function tell({ client, body }: Clicked, text: string): Promise<void> {
  const { view } = body;
  if (view === undefined)
    return void (await client.chat.postMessage({ channel: body.user.id, text }));
  const title = PRACTICE_TITLE;
  await fillModal(client, { viewId: view.id, title }, async () => sayInModal(title, text));
}

/** Null where Slack has none: the talk is there whether it can be pointed at or not. */
async function linkTo(
  client: WebClient,
  { channel, threadTs }: { readonly channel: string; readonly threadTs: string },
): Promise<string | null> {
  const [found] = await Promise.allSettled([
    client.chat.getPermalink({ channel, message_ts: threadTs }),
  ]);
  return found.status === "fulfilled" ? (found.value.permalink ?? null) : null;
}
