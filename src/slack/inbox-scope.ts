import { AsyncLocalStorage } from "node:async_hooks";
import type { DeliveryKind } from "#src/core/inbox.ts";
import { isPassing } from "./passing-fault.ts";

/** The window of a click, which opens by itself, with nothing in it yet, when its listener does not open one in time. */
export type ClickWindow = {
  /** Who clicked may use the coach: its listener has a little longer to open the window. */
  readonly noteAdmitted: () => void;
  /** The id of the window that stands open, to be filled by who asks; null: there is none, and it will not open. */
  readonly take: () => Promise<string | null>;
};

/** What is known about the delivery that is being worked on, wherever its work has got to. */
export type DeliveryScope = {
  readonly id: string;
  readonly prefix: string; // of its parts: telling that it failed is numbered apart
  readonly kind: DeliveryKind;
  readonly attempt: number;
  readonly receivedAt: Date;
  readonly hasTriesLeft: boolean;
  /** False once another process may have taken the delivery up: nothing more may be said for it. */
  readonly holds: () => boolean;
  /** True the first time a whisper is about to be said, in any try. Whispers cannot be looked up in Slack. */
  readonly mayWhisper: (part: string) => Promise<boolean>;
  readonly takeBackWhisper: (part: string) => Promise<void>;
  readonly stepAside: () => Promise<void>;
  readonly window?: ClickWindow | null; // of a click that opens one
  /** Numbers what is said: the same part has the same number in each try. */
  readonly parts: { posts: number; whispers: number };
  readonly outcome: {
    isOver: boolean;
    isTold: boolean; // the person has heard that it went wrong
    isUnsure: boolean; // whether something was heard cannot be found out
  };
};

const current = new AsyncLocalStorage<DeliveryScope>();

export async function inDelivery<T>(scope: DeliveryScope, work: () => Promise<T>): Promise<T> {
  try {
    return await current.run(scope, work);
  } finally {
    scope.outcome.isOver = true;
  }
}

/** Null outside of a delivery's work, and after it. */
export function currentDelivery(): DeliveryScope | null {
  const scope = current.getStore();
  return scope === undefined || scope.outcome.isOver ? null : scope;
}

/** From here on the next of the same conversation need not wait: this one has said its part, and goes on for long. */
export async function stepAside(): Promise<void> {
  await currentDelivery()?.stepAside();
}

/** True when the inbox will try once more after this fault: then the person need not hear of it yet. */
export function willTryAgain(fault: unknown): boolean {
  const scope = currentDelivery();
  return scope !== null && scope.kind === "event" && scope.hasTriesLeft && isPassing(fault);
}

/** True when an earlier try may have done part of the work. */
export function isTriedAgain(): boolean {
  return (currentDelivery()?.attempt ?? 1) > 1;
}

/** The person was told that it went wrong: the inbox need not tell. */
export function noteTold(): void {
  const scope = currentDelivery();
  if (scope !== null) scope.outcome.isTold = true;
}
