import { AsyncLocalStorage } from "node:async_hooks";

/** The clock of one machine: how far it is from the right time. */
export type Clock = { offMs: number };

const clocks = new AsyncLocalStorage<Clock>();

/** Whatever `begin` starts reads its time from this clock, as long as `lendClocks` holds. */
export function onClock<T>(clock: Clock, begin: () => T): T {
  return clocks.run(clock, begin);
}

/** Lets `Date` follow the clock of whoever asks; the returned function puts the real one back. */
export function lendClocks(): () => void {
  const Real = Date;
  const now = (): number => Real.now() + (clocks.getStore()?.offMs ?? 0);
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    get: (target, name, receiver) => (name === "now" ? now : Reflect.get(target, name, receiver)),
  });
  return () => {
    globalThis.Date = Real;
  };
}
