import { randomBytes } from "node:crypto";
import type { World } from "./world.ts";

/** A short-lived right to open a modal for the person who just did something. */
export function issueTrigger(world: World, userId: string): string {
  const now = Date.now();
  for (const [id, trigger] of world.live.triggers) {
    if (trigger.untilMs < now - 60_000) world.live.triggers.delete(id);
  }
  const id = `${now}.${Math.floor(now / 7)}.${randomBytes(16).toString("hex")}`;
  world.live.triggers.set(id, { userId, untilMs: now + world.pace.triggerMs, used: false });
  return id;
}

export function consumeTrigger(
  world: World,
  id: string,
):
  | { readonly ok: true; readonly userId: string }
  | {
      readonly ok: false;
      readonly why: "invalid_trigger_id" | "exchanged_trigger_id" | "expired_trigger_id";
    } {
  const trigger = world.live.triggers.get(id);
  if (trigger === undefined) return { ok: false, why: "invalid_trigger_id" };
  if (trigger.used) return { ok: false, why: "exchanged_trigger_id" };
  if (trigger.untilMs < Date.now()) return { ok: false, why: "expired_trigger_id" };
  trigger.used = true;
  return { ok: true, userId: trigger.userId };
}
