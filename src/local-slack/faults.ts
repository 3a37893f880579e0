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

/** Whether the call with which the app's process dies is carried out. */
type CrashMoment = "before" | "after";

type Crash = {
  callsLeft: number;
  readonly onCrash: () => void;
  readonly moment: CrashMoment;
};

/** Faults planned for Web API calls. */
export type CallFaults = {
  /** The next call of a method (or of any, with `"*"`) meets this fault, as often as `times` says (once). */
  readonly next: (method: string, fault: Fault, times?: number) => void;
  /** The n-th call from now, whatever it is, meets this fault. */
  readonly nth: (calls: number, fault: Fault) => void;
  /**
   * The app's process dies with its n-th call from now: the call is carried out (or not, with "before"), its answer is
   * lost, and every later call finds nobody, until `clear()`.
   */
  readonly crashAfter: (calls: number, onCrash?: () => void, moment?: CrashMoment) => void;
  /** Who calls from now on is another process: calls are answered again. */
  readonly endCrash: () => void;
  /** Forgets everything planned. */
  readonly clear: () => void;
  readonly take: (method: string) => Fault | null;
  /** "answer": as usual; "lose": carry out but do not answer; "gone": refuse the connection. */
  readonly countCall: () => "answer" | "lose" | "gone";
};

export function createCallFaults(): CallFaults {
  const planned = new Map<string, Fault[]>();
  let numbered: { callsLeft: number; readonly fault: Fault }[] = [];
  let crash: Crash | null = null;
  const takeNumbered = (): Fault | null => {
    for (const one of numbered) one.callsLeft -= 1;
    const due = numbered.find((one) => one.callsLeft === 0);
    numbered = numbered.filter((one) => one.callsLeft > 0);
    return due?.fault ?? null;
  };
  return {
    next: (method, fault, times = 1) => {
      const queue = planned.get(method) ?? [];
      planned.set(method, [...queue, ...Array.from({ length: times }, () => fault)]);
    },
    nth: (calls, fault) => {
      numbered.push({ callsLeft: calls, fault });
    },
    crashAfter: (calls, onCrash = () => undefined, moment = "after") => {
      crash = { callsLeft: calls, onCrash, moment };
    },
    endCrash: () => {
      crash = null;
    },
    clear: () => {
      planned.clear();
      numbered = [];
      crash = null;
    },
    take: (method) =>
      takeNumbered() ?? planned.get(method)?.shift() ?? planned.get("*")?.shift() ?? null,
    countCall: () => (crash === null ? "answer" : fateOf(crash)),
  };
}

function fateOf(crash: Crash): "answer" | "lose" | "gone" {
  crash.callsLeft -= 1;
  if (crash.callsLeft > 0) return "answer";
  if (crash.callsLeft < 0) return "gone";
  crash.onCrash();
  return crash.moment === "after" ? "lose" : "gone";
}
