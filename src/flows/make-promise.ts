import { viewerOf } from "#src/core/access/scope.ts";
import { type CasePrivacy, mayHoldCase, maySeeCase } from "#src/core/case/may-see-case.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { type Ambition, ambitionsOf } from "#src/core/promise/ambition.ts";
import { faultsOf, type PromiseFault, type PutPromise } from "#src/core/promise/check-promise.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import type { PromiseActor } from "#src/core/promise/settle-promise.ts";
import type { ReadSettings } from "#src/core/workspace-settings.ts";

/** The case that a promise is made in. */
type PromiseCase = CasePrivacy & { readonly clientName: string };

/** A promise that nothing is missing from. */
type WholePromise = PutPromise & { readonly ownerId: string; readonly dueOn: Day };

export type MakePromiseDeps = {
  findMember(slackUserId: string): Promise<Member>;
  findPromiseCase(caseId: string): Promise<PromiseCase | null>;
  /** What the member has promised: open, or ended in the last year. */
  loadOwners(memberId: string): Promise<readonly ClientPromise[]>;
  loadSettings(workspaceId: string): Promise<ReadSettings>;
  loadWorkingDays(workspaceId: string): Promise<readonly number[]>;
  addPromise(given: {
    readonly workspaceId: string;
    readonly caseId: string;
    readonly by: PromiseActor;
    readonly today: Day;
    readonly promise: WholePromise;
    readonly actId: string;
  }): Promise<"saved" | "repeated" | "no-such-case">;
};

export type PromiseAsked = Omit<PutPromise, "ownerId"> & {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly owner: string | null; // Slack user id
  readonly today: Day;
  /** Names the one act of promising, so that a form sent twice is one promise. */
  readonly actId: string;
  /** What was warned of before; the person says it all the same. */
  readonly warnedOf: readonly string[];
};

export type MakePromiseOutcome =
  | { readonly ok: true; readonly promise: WholePromise; readonly ownerName: string }
  | { readonly ok: false; readonly why: "faults"; readonly faults: readonly PromiseFault[] }
  | { readonly ok: false; readonly why: "no-such-case" | "owner-barred" }
  | {
      readonly ok: false;
      readonly why: "ambitious";
      readonly ambitions: readonly Ambition[];
      readonly ownerName: string;
    };

/** Somebody gives a word in a case. What cannot be a promise is refused; what is too much is warned of once (FI-091). */
export async function makePromise(
  deps: MakePromiseDeps,
  asked: PromiseAsked,
): Promise<MakePromiseOutcome> {
  const { workspaceId, caseId, today, kind, dueOn } = asked;
  const what = asked.what.trim();
  const faults = faultsOf({ kind, what, dueOn, ownerId: asked.owner }, today);
  if (faults.length > 0 || dueOn === null || asked.owner === null)
    return { ok: false, why: "faults", faults };
  const actor = await deps.findMember(asked.by);
  const about = await deps.findPromiseCase(caseId);
  const by = { ...viewerOf(actor), slackUserId: asked.by };
  if (about === null || !maySeeCase(by, about)) return { ok: false, why: "no-such-case" };
  const owner = await deps.findMember(asked.owner);
  if (!mayOwn(owner, about)) return { ok: false, why: "owner-barred" };
  const promise = { kind, what, ownerId: owner.id, dueOn };
  const ambitions = await newAmbitions(deps, promise, asked);
  if (ambitions.length > 0)
    return { ok: false, why: "ambitious", ambitions, ownerName: owner.name };
  const saved = await deps.addPromise({
    workspaceId,
    caseId,
    by,
    today,
    promise,
    actId: asked.actId,
  });
  if (saved === "no-such-case") return { ok: false, why: saved };
  return { ok: true, promise, ownerName: owner.name };
}

/** RU-31: nobody is given a task in a case that they may not know of. */
function mayOwn(owner: Member, about: PromiseCase): boolean {
  return mayHoldCase(owner.id, about) && maySeeCase(viewerOf(owner), about);
}

async function newAmbitions(
  deps: MakePromiseDeps,
  promise: WholePromise,
  { workspaceId, today, warnedOf }: PromiseAsked,
): Promise<Ambition[]> {
  const { settings } = await deps.loadSettings(workspaceId);
  const ambitions = ambitionsOf(promise, {
    today,
    owners: await deps.loadOwners(promise.ownerId),
    workingDays: await deps.loadWorkingDays(workspaceId),
    policy: settings.method,
  });
  return ambitions.filter(({ is }) => !warnedOf.includes(is));
}
