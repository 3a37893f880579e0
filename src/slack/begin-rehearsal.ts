import type { WebClient } from "@slack/web-api";
import type { RehearsalPlace, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type { BeginWork } from "./asking-deps.ts";
import { noteTold, willTryAgain } from "./inbox-scope.ts";
import { APOLOGY, sayPlainly } from "./presenters/present-answer.ts";
import { section } from "./presenters/mrkdwn.ts";
import { presentRecap } from "./presenters/rehearsal-recap.ts";
import { presentRehearsalRoot } from "./presenters/rehearsal-root.ts";
import { presentObjectionChoice } from "./presenters/rehearsal-start.ts";
import { quote } from "./presenters/rehearsal-words.ts";
import type { TalkWish } from "./rehearsal-desk.ts";
import { postInThread, showStanding, type Stage } from "./rehearsal-stage.ts";

const CLIENT_GONE = sayPlainly(
  "You cannot practise with this client now: a manager handles it, or it is not there any more.",
);

/** Asked from anywhere: the talk begins in the direct message, or the question which talk it should be. */
export function makeStartRehearsal(stage: Stage): BeginWork["startRehearsal"] {
  return async ({ objection, ...request }) => {
    if (objection !== null) return void (await beginTalk(stage, { ...request, objection }));
    const offer = await stage.desk.offerRehearsal(request);
    const message = offer === null ? CLIENT_GONE : presentObjectionChoice(offer);
    await stage.client.chat.postMessage({ channel: request.by, ...message });
  };
}

/** Posts the message that the talk's thread hangs on, and the client picking up the phone. */
export async function beginTalk(stage: Stage, wish: TalkWish): Promise<RehearsalPlace | null> {
  const started = await stage.desk.startRehearsal(wish);
  if (started.ok || started.why === "already-running")
    return placeTalk(stage, wish.by, started.rehearsal);
  await stage.client.chat.postMessage({ channel: wish.by, ...CLIENT_GONE });
  return null;
}

type Again = { readonly rehearsalId: string; readonly from: number; readonly by: string };

/** The same for a talk that is played again from one of its turns; null: there is nothing to play. */
export async function replayTalk(stage: Stage, again: Again): Promise<RehearsalPlace | null> {
  const started = await stage.desk.replayRehearsal(again);
  if (started.ok || started.why === "already-running")
    return placeTalk(stage, again.by, started.rehearsal);
  if (started.why === "no-such-client")
    await stage.client.chat.postMessage({ channel: again.by, ...CLIENT_GONE });
  return null;
}

async function placeTalk(
  stage: Stage,
  by: string,
  rehearsal: RehearsalView,
): Promise<RehearsalPlace | null> {
  const { client, desk } = stage;
  const place = await postRoot(client, by, presentRehearsalRoot(rehearsal));
  if (!(await desk.placeRehearsal({ rehearsalId: rehearsal.id, by, place }))) {
    await client.chat.delete({ channel: place.channel, ts: place.threadTs }); // a double click was faster
    return null;
  }
  const recap = presentRecap(rehearsal);
  if (recap !== null) await postInThread(client, place, recap);
  await showStanding(stage, { ...rehearsal, place });
  return place;
}

async function postRoot(
  client: WebClient,
  by: string,
  message: ReturnType<typeof presentRehearsalRoot>,
): Promise<RehearsalPlace> {
  const { channel, ts } = await client.chat.postMessage({ channel: by, ...message });
  if (channel === undefined || ts === undefined) throw new Error("Slack named no message");
  return { channel, threadTs: ts };
}

type Whom = {
  readonly channel: string;
  readonly threadTs?: string | undefined;
  readonly words?: string; // what the person wrote, to be given back
};

/** Whatever goes wrong, the person hears of it; then the fault goes its way. */
export async function orApologise(
  client: WebClient,
  to: Whom,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (fault) {
    if (willTryAgain(fault)) throw fault;
    const { channel, threadTs, words } = to;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const blocks = [...APOLOGY.blocks, ...(words === undefined ? [] : [section(quote(words))])];
    const sorry = { ...APOLOGY, blocks };
    const said = client.chat.postMessage({ channel, ...thread, ...sorry });
    const [told] = await Promise.allSettled([said]);
    if (told.status === "fulfilled") noteTold();
    throw fault;
  }
}
