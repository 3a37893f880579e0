import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { currentDelivery, noteTold } from "./inbox-scope.ts";
import { section, plain } from "./presenters/mrkdwn.ts";
import { COACH_TITLE, LIMIT } from "./vocabulary.ts";

export const SORRY = "Sorry, that went wrong on my side. Close this and try again in a minute.";

type Opening = { readonly triggerId: string; readonly title: string };

/**
 * Opens a modal at once and shows in it what is found: Slack's trigger lasts three seconds, which looking up can
 * outlast. When it fails the person is told in the modal, and the fault goes on to the app's handler.
 */
export async function openAndFill(
  client: WebClient,
  { triggerId, title }: Opening,
  find: () => Promise<ModalView>,
): Promise<void> {
  const opened = await client.views.open({
    trigger_id: triggerId,
    view: sayInModal(title, "One moment, I am looking it up…"),
  });
  const viewId = opened.view?.id;
  if (viewId === undefined) throw new Error("Slack named no view that was opened");
  await fillModal(client, { viewId, title }, find);
}

/** What a click tells of where it was made. */
type Clicked = {
  readonly trigger_id: string;
  readonly view?: { readonly id: string; readonly type: string } | undefined;
};

/** A click's window: in the modal that the click stands in, since a stack of them holds three; else one of its own. */
export async function openHere(
  client: WebClient,
  { body, title }: { readonly body: Clicked; readonly title: string },
  find: () => Promise<ModalView>,
): Promise<void> {
  const { view } = body;
  if (view?.type === "modal") await fillModal(client, { viewId: view.id, title }, find);
  else await openAndFill(client, { triggerId: body.trigger_id, title }, find);
}

/** The same for a view that is at hand. */
export async function showHere(client: WebClient, body: Clicked, view: ModalView): Promise<void> {
  if (body.view?.type === "modal") await client.views.update({ view_id: body.view.id, view });
  else await client.views.open({ trigger_id: body.trigger_id, view });
}

/** Shows something new in an open modal. */
export async function fillModal(
  client: WebClient,
  { viewId, title }: { readonly viewId: string; readonly title: string },
  find: () => Promise<ModalView>,
): Promise<void> {
  try {
    await client.views.update({ view_id: viewId, view: await find() });
  } catch (fault) {
    const view = sayInModal(title, SORRY);
    const [told] = await Promise.allSettled([client.views.update({ view_id: viewId, view })]);
    if (told.status === "fulfilled") noteTold();
    throw fault;
  }
}

/** Says it in the window that went out before the click was looked at. False: there is none any more. */
export async function sayInOpenWindow(client: WebClient, text: string): Promise<boolean> {
  const viewId = (await currentDelivery()?.window?.take()) ?? null;
  if (viewId === null) return false;
  const view = sayInModal(COACH_TITLE, text);
  const [said] = await Promise.allSettled([client.views.update({ view_id: viewId, view })]);
  return said.status === "fulfilled";
}

/** A modal with one thing to say. */
export function sayInModal(title: string, text: string): ModalView {
  return {
    type: "modal",
    title: plain(title, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [section(text)],
  };
}
