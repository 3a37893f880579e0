import type { Member } from "#src/core/member.ts";
import type { Day } from "#src/core/day.ts";
import type { HandOver, HandOverOffer, HandOverOutcome } from "#src/core/case/hand-over.ts";

type Asked = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

export type HandOverDeps = {
  /** Meets somebody for the first time if need be; fails for somebody who is not in the company's Slack. */
  findMember(slackUserId: string): Promise<Member>;
  /** Null: no such case, or not for who asks. */
  loadHandOver(asked: Asked): Promise<HandOverOffer | null>;
  /** Keeps the change, its event and the messages about it together. */
  saveHandOver(given: HandOver): Promise<HandOverOutcome>;
};

/** Whom the case could go to, and whom the method advises; null: no such case, or not for who asks. */
export async function offerHandOver(
  deps: HandOverDeps,
  asked: Asked,
): Promise<HandOverOffer | null> {
  await deps.findMember(asked.by);
  return deps.loadHandOver(asked);
}

/** Hands a case over with its history. Both people are told in private. */
export async function handOverCase(deps: HandOverDeps, given: HandOver): Promise<HandOverOutcome> {
  await deps.findMember(given.by);
  return deps.saveHandOver(given);
}
