import type { Message } from "../slack/presenters/alert-card.ts";
import { presentDailyDigest } from "../slack/presenters/daily-digest.ts";
import { presentDigest } from "../slack/presenters/digest.ts";
import { presentDigestDetails } from "../slack/presenters/digest-details.ts";
import { loadDigest } from "../store/digests.ts";
import type { Runtime } from "./runtime.ts";

/** A digest of the outbox, as its kept figures say. */
export async function drawDigest({ store }: Runtime, id: string): Promise<Message | null> {
  const shown = await loadDigest(store.prisma, id);
  if (shown === null) return null;
  if (shown.kind === "daily") return presentDailyDigest({ ...shown, isOver: false });
  return presentDigest({ ...shown, isOver: shown.kind === "weekly" });
}

export async function drawDigestDetails({ store }: Runtime, id: string): Promise<Message | null> {
  const shown = await loadDigest(store.prisma, id);
  return shown === null
    ? null
    : presentDigestDetails({ ...shown, isOver: shown.kind === "weekly" });
}
