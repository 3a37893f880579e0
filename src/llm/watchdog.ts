/** Ends a stream in which nothing comes any more: the SDK's own timeout stops at the response's headers. */
export type Watchdog = {
  readonly signal: AbortSignal;
  /** Something came; the wait begins anew. */
  readonly kick: () => void;
  readonly stop: () => void;
};

/** Aborts `idleMs` after the last kick, or after `deadlineMs` whatever comes. */
export function startWatchdog({
  idleMs,
  deadlineMs,
}: {
  idleMs: number;
  deadlineMs: number;
}): Watchdog {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const deadline = setTimeout(abort, deadlineMs);
  let idle = setTimeout(abort, idleMs);
  return {
    signal: controller.signal,
    kick() {
      clearTimeout(idle);
      idle = setTimeout(abort, idleMs);
    },
    stop() {
      clearTimeout(idle);
      clearTimeout(deadline);
    },
  };
}
