import type { ContactGround, ContactVerdict, Moment } from "#src/core/contact/contact-verdict.ts";
import type { ContactWay } from "#src/core/contact/contact-way.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { type MayContactDeps, openContactGate } from "./may-contact.ts";

export type ContactRulesView = {
  readonly caseId: string;
  readonly clientName: string;
  readonly isManager: boolean;
  readonly ground: ContactGround;
  readonly moment: Moment;
  readonly verdicts: readonly { readonly way: ContactWay; readonly verdict: ContactVerdict }[];
};

export type ShowContactRulesOutcome =
  | { readonly ok: true; readonly rules: ContactRulesView }
  | { readonly ok: false; readonly why: "no-such-case" | "handled-by-manager" };

type Asked = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

export type ShowContactRulesDeps = MayContactDeps & {
  findMember(slackUserId: string): Promise<Member>;
  findCaseClient(here: { workspaceId: string; caseId: string }): Promise<string | null>;
  isCaseSeen(asked: { workspaceId: string; caseId: string; slackUserId: string }): Promise<boolean>;
};

const WAYS = ["call", "visit", "e-mail", "letter"] as const;

/** What is set about contacting the case's client, and what follows from it for each way now. */
export async function showContactRules(
  deps: ShowContactRulesDeps,
  asked: Asked,
): Promise<ShowContactRulesOutcome> {
  const { workspaceId, caseId, by, today } = asked;
  const member = await deps.findMember(by);
  if (!(await deps.isCaseSeen({ workspaceId, caseId, slackUserId: by })))
    return { ok: false, why: "handled-by-manager" };
  const clientId = await deps.findCaseClient({ workspaceId, caseId });
  if (clientId === null) return { ok: false, why: "no-such-case" };
  const gate = await openContactGate(deps, { workspaceId, clientId, today });
  if (gate === null) return { ok: false, why: "no-such-case" };
  const { clientName, ground, moment, judge } = gate;
  const verdicts = WAYS.map((way) => ({
    way,
    verdict: judge({ contactId: null, way, purpose: "sales" }),
  }));
  const isManager = member.role !== "rep";
  return { ok: true, rules: { caseId, clientName, isManager, ground, moment, verdicts } };
}
