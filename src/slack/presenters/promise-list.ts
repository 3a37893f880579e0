import type { KnownBlock, ModalView } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import type { PromiseFigures } from "#src/core/promise/promise-figures.ts";
import type { PromisesView } from "#src/flows/list-promises.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";
import { sayWhenDue } from "./say-promise.ts";

export const PROMISES_TITLE = "Promises";

const SHOWN = 20; // with a row of buttons each, well within a modal's hundred blocks

/** Open promises, the soonest first, and how the last months' fared. */
export function presentPromises({ isTeam, open, figures }: PromisesView, today: Day): ModalView {
  const more = open.length - SHOWN;
  return {
    type: "modal",
    title: plain(PROMISES_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      section(sayHeadline(open, isTeam)),
      context(sayFigures(figures)),
      ...open.slice(0, SHOWN).flatMap((promise) => presentPromise(promise, today)),
      ...(more > 0 ? [context(`And ${more} more, due later.`)] : []),
    ],
  };
}

function sayHeadline(open: readonly ClientPromise[], isTeam: boolean): string {
  if (open.length > 0)
    return `*${count(open.length, "open promise")}* ${isTeam ? "of the team" : "of yours"}`;
  return isTeam
    ? "The team has no open promise."
    : "You have no open promise. A case's “Promise” button makes one.";
}

function sayFigures({ kept, keptOnTime, broken, onTimeShare }: PromiseFigures): string {
  if (onTimeShare === null) return "None was kept or broken in the last 90 days.";
  const share = Math.round(onTimeShare * 100);
  return `Last 90 days: ${kept} kept, ${broken} not; ${keptOnTime} of ${kept + broken} on the day first said (${share} %).`;
}

function presentPromise(promise: ClientPromise, today: Day): KnownBlock[] {
  const { promiseId, clientName, what, ownerName, dueOn } = promise;
  const lines = `*${escapeMrkdwn(clientName)}*: ${escapeMrkdwn(what)}\n${escapeMrkdwn(ownerName)}, ${sayWhenDue(dueOn, today)}`;
  const button = (action_id: string, text: string) => ({
    type: "button" as const,
    action_id,
    text: plain(text),
    value: promiseId,
  });
  return [
    section(lines),
    {
      type: "actions",
      block_id: `promise:${promiseId}`,
      elements: [
        button(ACTION.promiseKept, "Kept"),
        button(ACTION.promiseBroken, "Not kept"),
        button(ACTION.changePromise, "New day…"),
      ],
    },
  ];
}
