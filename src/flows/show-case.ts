import { actIn, viewerOf } from "#src/core/access/scope.ts";
import { isCooling, isOurFault } from "#src/core/case/case-facts.ts";
import type { CaseFile } from "#src/core/case/case-file.ts";
import { type CaseSheet, type ContactNow, sheetOf } from "#src/core/case/case-sheet.ts";
import { isOpenCase } from "#src/core/case/case-state.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { maySeeEntry } from "#src/core/reason/reason-privacy.ts";
import { type MayContactDeps, openContactGate } from "./may-contact.ts";

export type ShowCaseDeps = MayContactDeps & {
  findMember(slackUserId: string): Promise<Member>;
  /** Null: no such case. */
  loadCaseFile(asked: ShowCaseAsk): Promise<CaseFile | null>;
  /** Writes down that somebody looked at a case that is kept from others; once a person, case and day. */
  noteRestrictedView(asked: ShowCaseAsk): Promise<void>;
};

export type ShowCaseAsk = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

/** A case as one person may see it; null when there is none, or when a manager keeps it from them. */
export async function showCase(deps: ShowCaseDeps, asked: ShowCaseAsk): Promise<CaseSheet | null> {
  const viewer = viewerOf(await deps.findMember(asked.by));
  const file = await deps.loadCaseFile(asked);
  if (file === null || !maySeeCase(viewer, file)) return null;
  if (file.isRestricted) await deps.noteRestrictedView(asked);
  const { memberId, role } = actIn(viewer, file.teamId);
  const reader = { slackUserId: asked.by, role };
  const mayKnow = role === "manager" || memberId === file.ownerId;
  const seen = {
    ...file,
    reasons: file.reasons.filter((entry) => maySeeEntry(entry, reader)),
    promises: file.promises.filter(
      ({ isRestricted, owner }) => !isRestricted || mayKnow || owner.memberId === memberId,
    ),
  };
  return sheetOf(seen, await contactNow(deps, asked, file));
}

/** The way that the client's worth or our fault asks for (C4), judged for this moment. */
async function contactNow(
  deps: ShowCaseDeps,
  { workspaceId, today }: ShowCaseAsk,
  { client, life, tier, ground, progress }: CaseFile,
): Promise<ContactNow | null> {
  if (!isOpenCase(life)) return null;
  const gate = await openContactGate(deps, { workspaceId, clientId: client.id, today });
  if (gate === null) return null;
  const { channelByTier } = ground.policy;
  const isOurs = isOurFault(progress, ground);
  const way = isOurs ? channelByTier.ownFault : channelByTier[tier];
  const purpose = isCooling(progress, ground) ? "light" : isOurs ? "apology" : "sales";
  return { way, verdict: gate.judge({ contactId: null, way, purpose }), moment: gate.moment };
}
