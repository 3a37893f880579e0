import type { ContactRule } from "#src/core/contact/contact-rule.ts";
import type { ContactRuleOutcome } from "#src/core/contact/contact-rule-outcome.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";

type Click = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly rule: ContactRule;
};

export type ChangeContactRuleDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** In one transaction with the case's note of it. */
  saveContactRule(given: Click): Promise<ContactRuleOutcome>;
};

/** Sets what a client or a person there has asked for, or how often to be in touch; lifting it is for managers of the client's team. */
export async function changeContactRule(
  deps: ChangeContactRuleDeps,
  click: Click,
): Promise<ContactRuleOutcome> {
  await deps.findMember(click.by);
  return deps.saveContactRule(click);
}
