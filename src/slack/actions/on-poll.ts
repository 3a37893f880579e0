import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import { z } from "zod";
import {
  POLL_REASONS,
  type PollReason,
  type PollRefusal,
} from "#src/core/reason/former-rep-poll.ts";
import { caseIdOf } from "../case-id-of.ts";
import { sayPollRefusal } from "../presenters/former-rep-poll.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

export type PollDeps = {
  readonly askFormerRep: (asked: {
    caseId: string;
    by: string;
  }) => Promise<{ ok: true; name: string } | { ok: false; why: PollRefusal }>;
  readonly answerPoll: (given: {
    caseId: string;
    by: string;
    reason: PollReason | "none";
  }) => Promise<{ ok: true } | { ok: false; why: PollRefusal }>;
};

/** The button "Ask the former rep" of a case. */
export function onAskFormerRep({ askFormerRep }: PollDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = await askFormerRep({ caseId: caseIdOf(action.value), by: body.user.id });
    const text = asked.ok
      ? `${asked.name} has been asked in private. What they answer shows up in the reasons as a guess.`
      : sayPollRefusal(asked.why);
    await replyPrivately({ client, body, respond }, text);
  };
}

const Answer = z.enum([...POLL_REASONS, "none"]);

/** The answer of the former rep; the question itself is drawn anew by the outbox. */
export function onPollAnswered({ answerPoll }: PollDeps) {
  return async ({ ack, action, body, client, respond }: SelectArgs): Promise<void> => {
    await ack();
    const caseId = caseIdOf(action.block_id.replace(/^poll:/, ""));
    const reason = Answer.parse(action.selected_option.value);
    const outcome = await answerPoll({ caseId, by: body.user.id, reason });
    if (!outcome.ok) await replyPrivately({ client, body, respond }, sayPollRefusal(outcome.why));
  };
}
