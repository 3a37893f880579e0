import type { Day } from "#src/core/day.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

/** To the managers, in private and at once, when a promise of ours was not kept (BG-08). */
export function presentPromiseBroken(promise: ClientPromise, today: Day): Message {
  const { clientName, what, ownerName, dueOn, movedFrom, note, caseId } = promise;
  const headline = `${clientName} was promised something that we did not keep.`;
  const moved = movedFrom.length === 0 ? "" : `, moved ${count(movedFrom.length, "time")} before`;
  const came = note === null ? "" : `\n_${escapeMrkdwn(note)}_`;
  const text = `💔 *${escapeMrkdwn(clientName)}* was promised something that we did not keep: ${escapeMrkdwn(what)}\n${escapeMrkdwn(ownerName)}, due ${sayDay(dueOn, today)}${moved}.${came}`;
  return {
    text: headline,
    blocks: [
      section(text),
      section("See that the client hears it from us first, with a day that is sure."),
      ...(caseId === null
        ? []
        : [
            {
              type: "actions" as const,
              block_id: `promise-broken:${promise.promiseId}`,
              elements: [
                {
                  type: "button" as const,
                  action_id: ACTION.openCase,
                  text: plain("Open the case"),
                  value: caseId,
                },
              ],
            },
          ]),
    ],
  };
}
