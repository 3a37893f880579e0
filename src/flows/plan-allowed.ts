import { mailNotices, WAY_OF_CHANNEL, waitNotices } from "#src/core/draft/contact-notice.ts";
import { CAMPAIGN_ENDS, type CampaignEnd } from "#src/core/contact/contact-verdict.ts";
import type { Day } from "#src/core/day.ts";
import type { DraftChannel, DraftIntent } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import type { SentBefore } from "#src/core/draft/sent.ts";
import { type DraftPlan, type DraftRequest, planDraft } from "#src/core/draft/plan-draft.ts";
import { type ContactGate, purposeOf } from "./may-contact.ts";

type Whom = { readonly workspaceId: string; readonly clientId: string; readonly today: Day };

export type PlanAllowedDeps = {
  /** Null: there is no such client. */
  openContactGate(whom: Whom): Promise<ContactGate | null>;
  /** One for the same purpose that went out so lately that they had no time to answer; null: none. */
  findSentAlike(asked: {
    readonly clientId: string;
    readonly intent: DraftIntent;
    readonly today: Day;
  }): Promise<SentBefore | null>;
};

export type AllowedPlan =
  | { readonly ok: true; readonly plan: DraftPlan }
  | { readonly ok: false; readonly why: CampaignEnd };

/**
 * Plans a draft as far as the client may be contacted. Nothing is written that is not to be sent at all. What speaks
 * against sending it now, or by e-mail, is said with the draft: writing is no contact yet.
 */
export async function planAllowed(
  deps: PlanAllowedDeps,
  { workspaceId, clientId, today }: Whom,
  { wanted, sheet }: { readonly wanted: DraftRequest; readonly sheet: FactSheet },
): Promise<AllowedPlan> {
  const planned = await planBeside(deps, { clientId, today }, planDraft(wanted, sheet));
  const gate = await deps.openContactGate({ workspaceId, clientId, today });
  if (gate === null) return { ok: true, plan: planned };
  const { intent, channel, notices } = planned;
  const judge = (by: DraftChannel) =>
    gate.judge({ contactId: null, way: WAY_OF_CHANNEL[by], purpose: purposeOf(intent) });
  const verdict = judge(channel);
  const end = CAMPAIGN_ENDS.find((one) => verdict.may === "no" && verdict.why === one);
  if (end !== undefined) return { ok: false, why: end };
  const mail = wanted.channel === channel ? [] : mailNotices(judge(wanted.channel));
  const wait = waitNotices(verdict, gate.moment.clock);
  return { ok: true, plan: { ...planned, notices: [...notices, ...mail, ...wait] } };
}

/** With the notice that they have one like it, from whomever it came: two people may work on one client. */
async function planBeside(
  deps: PlanAllowedDeps,
  whom: Omit<Whom, "workspaceId">,
  plan: DraftPlan,
): Promise<DraftPlan> {
  const alike = await deps.findSentAlike({ ...whom, intent: plan.intent });
  if (alike === null) return plan;
  return { ...plan, notices: [{ kind: "already-sent", ...alike }, ...plan.notices] };
}
