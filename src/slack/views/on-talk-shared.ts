import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { drawShareForm } from "../actions/on-share.ts";
import type { PracticeDesk } from "../practice-desk.ts";
import { SHARE_REFUSAL, SHARE_WITH } from "../presenters/shared-talk.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const Id = z.uuid();
const Picked = z.object({
  [SHARE_WITH]: z.object({ value: z.object({ selected_users: z.array(z.string()) }) }),
});

/** The chosen colleagues may read the talk; the form then shows them. */
export function onTalkShared(desk: Pick<PracticeDesk, "findOwnTalk" | "shareTalk">) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const rehearsalId = Id.parse(view.private_metadata);
    const people = Picked.parse(view.state.values)[SHARE_WITH].value.selected_users;
    const by = body.user.id;
    const outcome = await desk.shareTalk({ rehearsalId, by, people });
    if (!outcome.ok) {
      const errors = { [SHARE_WITH]: SHARE_REFUSAL[outcome.why] };
      return ack({ response_action: "errors", errors });
    }
    await ack({
      response_action: "update",
      view: await drawShareForm(desk, { rehearsalId, by }),
    });
  };
}
