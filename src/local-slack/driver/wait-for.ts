import type { ChangeHub } from "../changes.ts";

export type WaitOptions = { readonly timeoutMs?: number; readonly what?: string };

const lookEveryMs = 25;

/**
 * Looks again after every change until there is something to see, and gives it; null, undefined and false mean "not
 * yet". Throws after the time is up (20 s).
 */
export function createWaitFor(
  changes: ChangeHub,
): <Seen>(look: () => Seen | null | undefined | false, options?: WaitOptions) => Promise<Seen> {
  return (look, { timeoutMs = 20_000, what = "what was waited for" } = {}) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        unlisten();
        clearInterval(looking);
        clearTimeout(timer);
      };
      const tryOnce = (): void => {
        try {
          const seen = look();
          if (seen === null || seen === undefined || seen === false) return;
          stop();
          resolve(seen);
        } catch (fault) {
          stop();
          reject(fault instanceof Error ? fault : new Error(String(fault)));
        }
      };
      const unlisten = changes.onAny(tryOnce);
      const looking = setInterval(tryOnce, lookEveryMs);
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`${what} did not happen within ${timeoutMs} ms`));
      }, timeoutMs);
      tryOnce();
    });
}
