import { randomBytes } from "node:crypto";
import type { ResponseUrl } from "./live.ts";
import type { World } from "./world.ts";

const usesOfAResponseUrl = 5;

/** An address where the app may answer a click or a command, five times within half an hour. */
export function issueResponseUrl(
  world: World,
  place: Pick<ResponseUrl, "userId" | "channel" | "ts" | "threadTs">,
): string {
  const now = Date.now();
  for (const [id, known] of world.live.responseUrls) {
    if (known.untilMs < now) world.live.responseUrls.delete(id);
  }
  const id = randomBytes(16).toString("hex");
  const untilMs = now + world.pace.responseUrlMs;
  world.live.responseUrls.set(id, { ...place, untilMs, usesLeft: usesOfAResponseUrl });
  return `${world.baseUrl}/response/${world.team.id}/${id}`;
}

/** Counts one use. */
export function useResponseUrl(
  world: World,
  id: string,
):
  | { readonly ok: true; readonly place: ResponseUrl }
  | { readonly ok: false; readonly why: "expired_url" | "used_url" } {
  const found = world.live.responseUrls.get(id);
  if (found === undefined || found.untilMs < Date.now()) return { ok: false, why: "expired_url" };
  if (found.usesLeft === 0) return { ok: false, why: "used_url" };
  found.usesLeft -= 1;
  return { ok: true, place: found };
}
