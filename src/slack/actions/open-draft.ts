import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { OfferDraftOutcome } from "#src/flows/offer-draft.ts";
import { caseIdOf } from "../case-id-of.ts";
import type { DraftDesk } from "../draft-desk.ts";
import {
  presentDraftModal,
  presentDraftRefused,
  presentDraftWaiting,
} from "../presenters/draft-ask-modal.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { replyPrivately } from "../reply-privately.ts";
import { settlesWithin } from "../soon.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

const PATIENCE_MS = 1200; // a trigger_id lives three seconds

/** The button "Draft" of a card: asks what kind of draft, beginning with what the facts suggest. */
export function onOpenDraft({ offerDraft }: Pick<DraftDesk, "offerDraft">) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const { trigger_id } = body;
    const offering = offerDraft({ caseId: caseIdOf(action.value), by: body.user.id });
    const present = (outcome: OfferDraftOutcome) =>
      outcome.ok
        ? presentDraftModal(outcome.offer, channelOf(body))
        : presentDraftRefused(sayDraftRefusal(outcome.why));
    if (!(await settlesWithin(offering, PATIENCE_MS))) {
      const opened = await client.views.open({ trigger_id, view: presentDraftWaiting() });
      const view = present(await offering);
      if (opened.view?.id === undefined) throw new Error("Slack named no modal");
      await client.views.update({ view_id: opened.view.id, view });
      return;
    }
    const outcome = await offering;
    if (!outcome.ok) return replyPrivately({ client, body, respond }, sayDraftRefusal(outcome.why));
    await client.views.open({ trigger_id, view: present(outcome) });
  };
}

/** The channel to be told where the draft is; null when the click was in private. */
function channelOf({ channel }: BlockAction): string | null {
  return channel === undefined || channel.id.startsWith("D") ? null : channel.id;
}
