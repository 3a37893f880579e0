import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { z } from "zod";
import { beginTalk, orApologise } from "../begin-rehearsal.ts";
import { makeNotTwice } from "../not-twice.ts";
import { sayPlainly } from "../presenters/present-answer.ts";
import { lowerFirst, OBJECTION_LABEL } from "../presenters/rehearsal-words.ts";
import { readBeginChoice } from "../presenters/rehearsal-start.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { whisper } from "../rehearsal-stage.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** One of the objections, chosen from a message: the message says that the talk is below. */
export function onBeginRehearsal(desk: RehearsalDesk) {
  const notTwice = makeNotTwice(() => Date.now());
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    const chosen = readBeginChoice(action.value);
    await notTwice(`${by}:${action.value}`, () =>
      orApologise(client, { channel: by }, async () => {
        const begun = `Practice of ${lowerFirst(OBJECTION_LABEL[chosen.objection])}: see below. 👇`;
        await Promise.allSettled([respond({ ...sayPlainly(begun), replace_original: true })]);
        await beginTalk({ client, desk }, { ...chosen, by });
      }),
    );
  };
}

const Id = z.uuid();

const AGAIN =
  "A new talk has begun: it is the newest message in our direct message, outside this thread.";

/** "Practise again": the same client and talk, another hidden reason. */
export function onRehearseAgain(desk: RehearsalDesk) {
  const notTwice = makeNotTwice(() => Date.now());
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    const rehearsalId = Id.parse(action.value);
    const last = await desk.loadRehearsal({ rehearsalId, by });
    if (last === null) return;
    const { clientId, caseId, objection, difficulty, language } = last;
    await notTwice(rehearsalId, () =>
      orApologise(client, { channel: by }, async () => {
        const wish = { clientId, caseId, objection, difficulty, language, by };
        const begun = await beginTalk({ client, desk }, wish);
        if (begun !== null && last.place !== null)
          await whisper(client, { place: last.place, by }, AGAIN);
      }),
    );
  };
}
