import { actIn, viewerOf } from "#src/core/access/scope.ts";
import type { AlertCard } from "#src/core/alert/alert-card.ts";
import { isOurFault } from "#src/core/case/case-facts.ts";
import type { CaseFile } from "#src/core/case/case-file.ts";
import { type CaseViewer, maySeeCase } from "#src/core/case/may-see-case.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { type CoachAdvice, type CoachPoint, playbookFor } from "#src/core/playbook/playbook-for.ts";
import { openPlaybook } from "#src/core/playbook/playbook.ts";
import { isFact } from "#src/core/reason/reason-entry.ts";
import { maySeeEntry } from "#src/core/reason/reason-privacy.ts";
import { isReasonId } from "#src/core/reason/taxonomy.ts";
import type { ReadSettings } from "#src/core/workspace-settings.ts";

type Asked = { readonly workspaceId: string; readonly caseId: string; readonly by: string };

export type CoachFromPlaybookDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadSettings(workspaceId: string): Promise<ReadSettings>;
  /** Null when there is no such case. */
  loadCaseFile(asked: Asked & { readonly today: Day }): Promise<CaseFile | null>;
  /** Null when the case has no card. */
  loadCaseCard(
    caseId: string,
    viewer: CaseViewer,
  ): Promise<Pick<AlertCard, "signals" | "accountOwner"> | null>;
};

export type CoachFromPlaybookOutcome =
  | { readonly ok: true; readonly clientName: string; readonly advice: CoachAdvice }
  | { readonly ok: false; readonly why: "no-case" }; // or one that this person may not know of

/** What the playbook says to whoever asks, at the step where the case stands; private reasons stay private. */
export async function coachFromPlaybook(
  deps: CoachFromPlaybookDeps,
  { today, ...asked }: Asked & { readonly today: Day },
): Promise<CoachFromPlaybookOutcome> {
  const member = await deps.findMember(asked.by);
  const viewer = viewerOf(member);
  const file = await deps.loadCaseFile({ ...asked, today });
  if (file === null || !maySeeCase(viewer, file)) return { ok: false, why: "no-case" };
  const { settings } = await deps.loadSettings(asked.workspaceId);
  const card = await deps.loadCaseCard(asked.caseId, viewer);
  const reader = { slackUserId: asked.by, role: actIn(viewer, file.teamId).role };
  const point: CoachPoint = {
    step: file.step,
    reason: reasonSeenBy(file, reader),
    rules: card?.signals.map(({ rule }) => rule) ?? [],
    situation: file.progress.situation,
    tier: file.tier,
    fault: faultOf(file),
    speaker: speakerOf(reader, card),
  };
  const playbook = openPlaybook(settings, file.atRisk.currency);
  return {
    ok: true,
    clientName: file.client.name,
    advice: playbookFor(playbook, point, settings.method),
  };
}

type Reader = { readonly slackUserId: string; readonly role: Member["role"] };

/** The newest fact, else the newest guess, of what this reader may see. */
function reasonSeenBy({ reasons }: CaseFile, reader: Reader): CoachPoint["reason"] {
  const seen = reasons.filter((entry) => maySeeEntry(entry, reader));
  const entry = seen.find(isFact) ?? seen[0];
  const id = entry?.real ?? entry?.stated;
  if (entry === undefined || id === undefined || id === null || !isReasonId(id)) return null;
  return { id, isFact: isFact(entry) };
}

function faultOf({ progress, ground }: CaseFile): CoachPoint["fault"] {
  if (isOurFault(progress, ground)) return "ours";
  const by = progress.fault?.by ?? "unknown";
  return by === "unknown" ? "unknown" : "not-ours";
}

/** FI-168, FI-169: whoever looks after the client speaks otherwise than a colleague who is new to them. */
function speakerOf(
  { slackUserId, role }: Reader,
  card: Pick<AlertCard, "accountOwner"> | null,
): CoachPoint["speaker"] {
  if (card?.accountOwner?.slackUserId === slackUserId) return "former-rep";
  return role === "rep" ? "colleague" : "manager";
}
