/** What can go wrong with one Web API call. */
export type Fault =
  | { readonly fault: "rate-limited"; readonly retryAfterSeconds: number }
  /** HTTP 500, and nothing was done. */
  | { readonly fault: "server-error" }
  /** The platform says no by name: `{ ok: false, error }`, and nothing was done. */
  | { readonly fault: "refused"; readonly error: string }
  /** The call is carried out and never answered; with `cutAfterMs` the connection breaks after that time. */
  | { readonly fault: "timeout-after-delivery"; readonly cutAfterMs?: number }
  | { readonly fault: "slow"; readonly ms: number };

type Crash = { callsLeft: number; readonly onCrash: () => void };

/** Faults planned for Web API calls. */
export type CallFaults = {
  /** The next call of a method (or of any, with `"*"`) meets this fault, as often as `times` says (once). */
  readonly next: (method: string, fault: Fault, times?: number) => void;
  /**
   * The app's process dies with its n-th call from now: the call is carried out, its answer is lost, and every
   * later call finds nobody, until `clear()`.
   */
  readonly crashAfter: (calls: number, onCrash?: () => void) => void;
  /** Forgets everything planned. */
  readonly clear: () => void;
  readonly take: (method: string) => Fault | null;
  /** "answer": as usual; "lose": carry out but do not answer; "gone": refuse the connection. */
  readonly countCall: () => "answer" | "lose" | "gone";
};

export function createCallFaults(): CallFaults {
  const planned = new Map<string, Fault[]>();
  let crash: Crash | null = null;
  return {
    next: (method, fault, times = 1) => {
      const queue = planned.get(method) ?? [];
      planned.set(method, [...queue, ...Array.from({ length: times }, () => fault)]);
    },
    crashAfter: (calls, onCrash = () => undefined) => {
      crash = { callsLeft: calls, onCrash };
    },
    clear: () => {
      planned.clear();
      crash = null;
    },
    take: (method) => planned.get(method)?.shift() ?? planned.get("*")?.shift() ?? null,
    countCall: () => {
      if (crash === null) return "answer";
      crash.callsLeft -= 1;
      if (crash.callsLeft > 0) return "answer";
      if (crash.callsLeft < 0) return "gone";
      crash.onCrash();
      return "lose";
    },
  };
}
