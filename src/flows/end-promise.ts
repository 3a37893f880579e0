import { viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import type {
  PromiseAction,
  PromiseActor,
  SettleRefusal,
} from "#src/core/promise/settle-promise.ts";

export type EndPromiseOutcome =
  | { readonly ok: true; readonly changed: boolean; readonly promise: ClientPromise }
  | { readonly ok: false; readonly why: SettleRefusal | "no-such-promise" };

export type EndPromiseDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** All or nothing: the promise, whatever shows it, and the managers' word when it was broken. */
  changePromise(given: {
    readonly workspaceId: string;
    readonly promiseId: string;
    readonly by: PromiseActor;
    readonly today: Day;
    readonly action: PromiseAction;
  }): Promise<EndPromiseOutcome>;
};

export type PromiseClick = {
  readonly workspaceId: string;
  readonly promiseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly action: PromiseAction;
};

/** A promise was kept, broken, moved or is no longer needed. */
export async function endPromise(
  deps: EndPromiseDeps,
  { by, ...click }: PromiseClick,
): Promise<EndPromiseOutcome> {
  const viewer = viewerOf(await deps.findMember(by));
  return deps.changePromise({ ...click, by: { ...viewer, slackUserId: by } });
}
