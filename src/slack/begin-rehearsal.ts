import type { WebClient } from "@slack/web-api";
import type { RehearsalPlace } from "#src/core/rehearsal/rehearsal-record.ts";
import type { BeginWork } from "./asking-deps.ts";
import { APOLOGY, sayPlainly } from "./presenters/present-answer.ts";
import { presentRehearsalRoot } from "./presenters/rehearsal-root.ts";
import { presentObjectionChoice } from "./presenters/rehearsal-start.ts";
import type { TalkWish } from "./rehearsal-desk.ts";
import { showStanding, type Stage } from "./rehearsal-stage.ts";

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
  const { client, desk } = stage;
  const { by } = wish;
  const started = await desk.startRehearsal(wish);
  if (!started.ok && started.why === "no-such-client") {
    await client.chat.postMessage({ channel: by, ...CLIENT_GONE });
    return null;
  }
  const { rehearsal } = started;
  const place = await postRoot(client, by, presentRehearsalRoot(rehearsal));
  if (!(await desk.placeRehearsal({ rehearsalId: rehearsal.id, by, place }))) {
    await client.chat.delete({ channel: place.channel, ts: place.threadTs }); // a double click was faster
    return null;
  }
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

/** Whatever goes wrong, the person hears of it; then the fault goes its way. */
export async function orApologise(
  client: WebClient,
  to: { readonly channel: string; readonly threadTs?: string | undefined },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (fault) {
    const { channel, threadTs } = to;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    await Promise.allSettled([client.chat.postMessage({ channel, ...thread, ...APOLOGY })]);
    throw fault;
  }
}
