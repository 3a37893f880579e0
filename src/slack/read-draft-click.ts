import type { BlockAction } from "@slack/bolt";
import { z } from "zod";
import type { MessagePlace } from "./presenters/draft-edit-modal.ts";

const Uuid = z.uuid();

export type DraftClick = {
  readonly draftId: string; // the version that the message showed
  readonly by: string; // Slack user id
  readonly place: MessagePlace; // of the message that shows it
};

/** A click beneath a draft. Throws on one that no message of ours carries. */
export function readDraftClick(
  { value }: { value?: string | undefined },
  body: BlockAction,
): DraftClick {
  const draftId = Uuid.safeParse(value);
  const { channel, message, user } = body;
  if (!draftId.success || channel === undefined || message === undefined)
    throw new Error(`a click carried '${String(value).slice(0, 60)}' where a draft's id belongs`);
  return { draftId: draftId.data, by: user.id, place: { channel: channel.id, ts: message.ts } };
}
