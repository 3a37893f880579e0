/** What decides whether a client is drawn; the same three always decide alike. */
export type HoldOutDraw = {
  readonly clientId: string;
  readonly silentSince: string; // the day of the last order before the silence
  readonly seed: string; // the workspace's own
};

/** Whether a share (0 to 1) of such silences, drawn evenly, holds this one. */
export function isHeldOut({ clientId, silentSince, seed }: HoldOutDraw, share: number): boolean {
  return evenFraction(`${seed}|${clientId}|${silentSince}`) < share;
}

/** From 0 up to, not including, 1 (FNV-1a, finished as in MurmurHash3); the stored rows rest on it: never change it. */
function evenFraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
