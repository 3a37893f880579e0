import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { z } from "zod";
import type { ResumeOutcome } from "#src/flows/resume-rule.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type ResumeRuleDeps = {
  readonly resumeRule: (click: { pauseId: string; by: string }) => Promise<ResumeOutcome>;
};

const REFUSAL = {
  "not-a-manager": "Only an admin, or a manager of all teams, can switch a rule on again.",
  "no-such-pause": "This pause is not there any more.",
} as const;

/** The message itself says that the rule is on again: the outbox redraws it. */
export function onResumeRule({ resumeRule }: ResumeRuleDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const pauseId = z.uuid().parse(action.value);
    const outcome = await resumeRule({ pauseId, by: body.user.id });
    if (!outcome.ok) await replyPrivately({ client, body, respond }, REFUSAL[outcome.why]);
  };
}
