import type { Scope } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { DigestCase } from "#src/core/digest/digest-case.ts";
import { digestFigures, type DigestGround } from "#src/core/digest/digest-figures.ts";
import type { KeptDigest } from "#src/core/digest/kept-digest.ts";
import type { LapseFact, Span } from "#src/core/digest/lapse-fact.ts";
import { judgeRules, type RuleHistory } from "#src/core/lapse/rule-history.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import type { ReadSettings } from "#src/core/workspace-settings.ts";

type Here = { readonly workspaceId: string };

export type GatherDigestDeps = {
  loadCurrency(workspaceId: string): Promise<string>;
  loadSettings(workspaceId: string): Promise<ReadSettings>;
  loadLapseFacts(asked: Here & { readonly scope: Scope }): Promise<LapseFact[]>;
  loadDigestCases(asked: Here & { readonly policy: MethodPolicy }): Promise<DigestCase[]>;
  countOpenPromises(
    asked: Here & { readonly teamId: string | null; readonly today: Day },
  ): Promise<DigestGround["promises"]>;
  loadRuleHistory(here: Here & { readonly day: Day }): Promise<RuleHistory>;
  loadDigestMornings(asked: Here & { readonly span: Span }): Promise<DigestGround["mornings"]>;
};

export type DigestAsked = Here & {
  readonly teamId: string | null; // null: of the whole company
  readonly span: Span;
  readonly day: Day; // the company's, now
  readonly hour: number;
};

/** The figures of a span, for the whole company or a team; what is left undone as things stand now. */
export async function gatherDigest(
  deps: GatherDigestDeps,
  { workspaceId, teamId, span, day, hour }: DigestAsked,
): Promise<KeptDigest> {
  const { settings } = await deps.loadSettings(workspaceId);
  const scope: Scope = teamId === null ? { of: "all" } : { of: "team", teamId };
  const [currency, facts, cases, promises, history, mornings] = await Promise.all([
    deps.loadCurrency(workspaceId),
    deps.loadLapseFacts({ workspaceId, scope }),
    deps.loadDigestCases({ workspaceId, policy: settings.method }),
    deps.countOpenPromises({ workspaceId, teamId, today: day }),
    deps.loadRuleHistory({ workspaceId, day }),
    deps.loadDigestMornings({ workspaceId, span }),
  ]);
  return digestFigures({
    currency,
    span,
    asOf: { day, hour },
    facts,
    cases,
    contactWithinDays: settings.method.firstResponse.contactWithinDays,
    promises,
    rules: judgeRules(history, day),
    mornings,
  });
}
