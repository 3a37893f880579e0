import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { DraftDesk } from "../draft-desk.ts";
import type { InOrder } from "../in-order.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { readDraftClick } from "../read-draft-click.ts";
import { replyPrivately } from "../reply-privately.ts";
import { showDraft } from "../show-draft.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type MarkDraftSentDeps = Pick<DraftDesk, "openDraft" | "markDraftSent" | "today"> & {
  readonly inOrder: InOrder;
};

/** "I sent it": the version that the message shows went out. A second click only shows that again. */
export function onMarkDraftSent({ openDraft, markDraftSent, today, inOrder }: MarkDraftSentDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const click = readDraftClick(action, body);
    await inOrder(click.place.ts, async () => {
      const before = await openDraft(click);
      if (!before.ok) return replyPrivately({ client, body, respond }, sayDraftRefusal(before.why));
      if (!before.draft.isSent) await markDraftSent(click);
      const after = await openDraft(click);
      if (!after.ok) return replyPrivately({ client, body, respond }, sayDraftRefusal(after.why));
      await showDraft(client, after, { ...click, today: today() });
    });
  };
}
