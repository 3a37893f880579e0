import { setTimeout as wait } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import type { RehearsalPlace, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { changeMessage } from "./change-message.ts";
import type { Message } from "./presenters/alert-card.ts";
import { escapeMrkdwn } from "./presenters/mrkdwn.ts";
import { presentRehearsalRoot } from "./presenters/rehearsal-root.ts";
import { presentCriteria } from "./presenters/rehearsal-criteria.ts";
import { presentScorecard } from "./presenters/rehearsal-scorecard.ts";
import { presentTurn } from "./presenters/rehearsal-turn.ts";
import type { Voice } from "./presenters/say-voice.ts";
import type { RehearsalDesk } from "./rehearsal-desk.ts";
import { readFault } from "./slack-fault.ts";

/** Where talks are shown. */
export type Stage = { readonly client: WebClient; readonly desk: RehearsalDesk };

export type Talk = { readonly view: RehearsalView; readonly place: RehearsalPlace };

/** Null when it is not there, not this person's, or has no thread. */
export async function loadTalk(
  desk: RehearsalDesk,
  of: { readonly rehearsalId: string; readonly by: string },
): Promise<Talk | null> {
  const { rehearsalId, by } = of;
  const view = await desk.loadRehearsal({ rehearsalId, by });
  return view === null || view.place === null ? null : { view, place: view.place };
}

type Showing = {
  readonly modelFailed?: Voice["modelFailed"];
  /** The message that shows the same turn already and is to show it anew; null: a new one is posted. */
  readonly editTs?: string | null;
};

/**
 * Posts how the talk stands now: the client's words and the cards, or the scorecard. The row then says so; a crash
 * before that has it posted again, never left out.
 */
export async function showStanding(
  { client, desk }: Stage,
  view: RehearsalView,
  { modelFailed = null, editTs = null }: Showing = {},
): Promise<void> {
  const { id: rehearsalId, place, outcome, debrief, turn } = view;
  if (place === null) return;
  const show = async (message: Message): Promise<string> => {
    if (editTs === null) return postInThread(client, place, message);
    await changeMessage(client, { channel: place.channel, ts: editTs }, message);
    return editTs;
  };
  const voice = { hasModel: desk.hasModel, modelFailed };
  if (outcome === null || debrief === null) {
    const ts = await show(presentTurn(view, voice));
    await desk.markShown({ rehearsalId, turn, ts });
    return;
  }
  if (outcome !== "rep-ended") await show(presentTurn(view, voice));
  const ts = await postInThread(client, place, presentScorecard(view, debrief));
  await postInThread(client, place, presentCriteria(view, debrief));
  await desk.markShown({ rehearsalId, turn, ts });
  await showResult({ client, desk }, view, place);
}

/** In the message the thread hangs on, so that old talks can be told apart. */
async function showResult(
  { client, desk }: Stage,
  view: RehearsalView,
  { channel, threadTs }: RehearsalPlace,
): Promise<void> {
  try {
    await changeMessage(client, { channel, ts: threadTs }, presentRehearsalRoot(view));
  } catch (fault) {
    desk.noteFault(fault); // the thread has it all
  }
}

/** Slack shows that the client is typing; the talk goes on whether it does or not. */
export async function whileTyping(
  client: WebClient,
  { channel: channel_id, threadTs: thread_ts }: RehearsalPlace,
  work: () => Promise<void>,
): Promise<void> {
  const setStatus = (status: string): Promise<unknown> =>
    Promise.allSettled([client.assistant.threads.setStatus({ channel_id, thread_ts, status })]);
  await setStatus("is typing…");
  try {
    await work();
  } finally {
    await setStatus("");
  }
}

const MOST_TRIES = 3;

/** Posts once; only what Slack has turned away for being too fast is tried again. */
export async function postInThread(
  client: WebClient,
  { channel, threadTs }: RehearsalPlace,
  message: Message,
): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    try {
      const { ts } = await client.chat.postMessage({ channel, thread_ts: threadTs, ...message });
      if (ts === undefined) throw new Error("Slack named no message");
      return ts;
    } catch (error) {
      const fault = readFault(error);
      if (fault.kind !== "rate-limited" || tries === MOST_TRIES) throw error;
      await wait(fault.afterMs);
    }
  }
}

/** Seen by nobody else, and gone when Slack is opened again; not escaped yet. */
export async function whisper(
  client: WebClient,
  { place, by }: { readonly place: RehearsalPlace; readonly by: string },
  text: string,
): Promise<void> {
  const { channel, threadTs } = place;
  await client.chat.postEphemeral({
    channel,
    user: by,
    thread_ts: threadTs,
    text: escapeMrkdwn(text),
  });
}
