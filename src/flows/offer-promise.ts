import { viewerOf } from "#src/core/access/scope.ts";
import type { CaseFile } from "#src/core/case/case-file.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import { nextAction } from "#src/core/case/next-action.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { PromiseKind } from "#src/core/promise/client-promise.ts";

export type OfferPromiseDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadCaseFile(asked: PromiseOfferAsk): Promise<CaseFile | null>;
};

type PromiseOfferAsk = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

export type PromiseOffer = { readonly clientName: string; readonly kind: PromiseKind };

/** What the form of a new promise begins with: the kind that the case waits for; null: no such case for this person. */
export async function offerPromise(
  deps: OfferPromiseDeps,
  asked: PromiseOfferAsk,
): Promise<PromiseOffer | null> {
  const viewer = viewerOf(await deps.findMember(asked.by));
  const file = await deps.loadCaseFile(asked);
  if (file === null || !maySeeCase(viewer, file)) return null;
  const { promiseKind } = nextAction(file, file.ground);
  return { clientName: file.client.name, kind: promiseKind ?? "to-client" };
}
