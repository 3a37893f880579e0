import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import { orApologise } from "../begin-rehearsal.ts";
import { isTriedAgain } from "../inbox-scope.ts";
import type { RehearsalPlace } from "#src/core/rehearsal/rehearsal-record.ts";
import type { InOrder } from "../in-order.ts";
import { playTurn } from "../play-turn.ts";
import { sayPlainly } from "../presenters/present-answer.ts";
import { readTyped } from "../read-typed.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { postInThread, showStanding, type Stage } from "../rehearsal-stage.ts";

type MessageArgs = AllMiddlewareArgs & SlackEventMiddlewareArgs<"message">;

const OVER = sayPlainly(
  "This talk is over. Press *Practise again* beneath the scorecard, or write to me outside this thread.",
);

/** What the rep types into the thread of a talk is an answer in own words. */
export function onRehearsalMessage({
  desk,
  inOrder,
}: {
  readonly desk: RehearsalDesk;
  readonly inOrder: InOrder;
}) {
  return async ({ event, client }: MessageArgs): Promise<void> => {
    if (event.channel_type !== "im" || event.subtype !== undefined) return;
    if (event.bot_id !== undefined || event.text === undefined) return;
    const { channel, user: by, thread_ts: threadTs } = event;
    if (threadTs === undefined) return;
    const place = { channel, threadTs };
    if (!(await desk.isRehearsal(place))) return;
    const text = readTyped(event.text);
    const ask = async (): Promise<void> => {
      if (isTriedAgain() && (await wasHeard({ client, desk }, { place, by, text }))) return;
      const view = await desk.findRunning({ place, by });
      if (view === null) return void (await postInThread(client, place, OVER));
      if (view.shownTs === null) await showStanding({ client, desk }, view); // a crash kept it back
      const { id: rehearsalId, turn } = view;
      const answer = { kind: "words", text } as const;
      const play = { rehearsalId, turn, by, answer, cardsTs: null, askedTs: null };
      await orApologise(client, place, () =>
        playTurn({ client, desk }, { ...play, wordsIn: "thread" }),
      );
    };
    await inOrder(`${channel}:${threadTs}`, async () => {
      const running = await desk.findRunning({ place, by });
      // Behind whatever the talk's clicks are still showing: what is on its way is not shown twice.
      await (running === null ? ask() : inOrder(running.id, ask));
    });
  };
}

type Said = { readonly place: RehearsalPlace; readonly by: string; readonly text: string };

/** After a crash: the talk may have taken these words already, and only not shown what came of them. */
async function wasHeard(stage: Stage, { place, by, text }: Said): Promise<boolean> {
  const view = await stage.desk.findLatest({ place, by });
  const last = view?.turns.at(-1);
  if (view === null || last === undefined || inOneLine(last.repText) !== inOneLine(text))
    return false;
  if (view.shownTs === null) await showStanding(stage, view);
  return true;
}

function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ");
}
