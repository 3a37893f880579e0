import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { RehearsalOffer } from "#src/flows/offer-rehearsal.ts";
import { caseIdOf } from "../case-id-of.ts";
import { presentRehearsalModal, rehearsedSchema } from "../presenters/rehearsal-start.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { replyPrivately } from "../reply-privately.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** The button "Rehearse" of a card: asks which talk it should be. */
export function onOpenRehearsal({ offerForCase }: Pick<RehearsalDesk, "offerForCase">) {
  return async (args: ButtonArgs): Promise<void> => {
    await args.ack();
    const by = args.body.user.id;
    await openModal(args, await offerForCase({ caseId: caseIdOf(args.action.value), by }));
  };
}

/** "Choose how hard, and the language" beneath the question which talk it should be. */
export function onChooseRehearsal({ offerRehearsal }: Pick<RehearsalDesk, "offerRehearsal">) {
  return async (args: ButtonArgs): Promise<void> => {
    await args.ack();
    const about = rehearsedSchema.parse(JSON.parse(args.action.value ?? "null"));
    await openModal(args, await offerRehearsal({ ...about, by: args.body.user.id }));
  };
}

const NO_TALK =
  "You cannot practise with this client now: a manager handles it, or it is not there any more.";

async function openModal(
  { body, client, respond }: ButtonArgs,
  offer: RehearsalOffer | null,
): Promise<void> {
  if (offer === null) return replyPrivately({ client, body, respond }, NO_TALK);
  const view = presentRehearsalModal(offer, channelOf(body));
  await client.views.open({ trigger_id: body.trigger_id, view });
}

/** The channel to be told where the talk is; null when the click was in private. */
function channelOf({ channel }: BlockAction): string | null {
  return channel === undefined || channel.id.startsWith("D") ? null : channel.id;
}
