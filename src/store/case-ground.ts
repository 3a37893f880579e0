import { actIn, type Viewer, viewerOf } from "#src/core/access/scope.ts";
import type { CaseGround, GroundReason } from "#src/core/case/case-ground.ts";
import { addDays, type Day, dayOfUtc } from "#src/core/day.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import { reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import { isPrivateEntry } from "#src/core/reason/reason-privacy.ts";
import { readSettings } from "#src/core/workspace-settings.ts";
import type { Prisma } from "./generated/client.ts";

export const groundParts = {
  owner: { select: { id: true, name: true, slackUserId: true } },
  client: {
    include: {
      owner: { select: { slackUserId: true, teamId: true } },
      contacts: { where: { doNotContact: false }, select: { id: true } },
      complaints: { select: { madeOn: true } },
      workspace: { select: { settings: true, currency: true } },
    },
  },
  lapse: {
    select: {
      id: true,
      state: true,
      openedOn: true,
      dismissedWhy: true,
      alert: { select: { id: true, tier: true, atRiskMinor: true } },
    },
  },
  reasons: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }] },
  promises: { select: { kind: true, state: true, dueOn: true } },
  concessions: { select: { kind: true, state: true } },
  watch: { select: { state: true } },
} as const satisfies Prisma.CaseInclude;

export type GroundRow = Prisma.CaseGetPayload<{ include: typeof groundParts }>;

/** Who acts and on which day. */
export type GroundView = { readonly today: Day; readonly actor: Viewer | null };

/** What the method needs to know beside the case's own events, out of rows read in one transaction. */
export function readGround(row: GroundRow, { today, actor }: GroundView): CaseGround {
  const { client, promises } = row;
  return {
    today,
    actor: actor === null ? null : actIn(actor, client.owner?.teamId ?? null),
    openedOn: dayOfUtc(row.lapse.openedOn),
    policy: readSettings(client.workspace.settings).settings.method,
    tier: row.lapse.alert === null ? "copper" : tierSchema.parse(row.lapse.alert.tier),
    reasons: row.reasons.flatMap(readReason),
    fixes: countOf(promises, "fix"),
    prevention: countOf(promises, "prevention"),
    complaints: countFreshComplaints(row, today),
    brokenPromises: promises.filter(({ kind, state }) => kind !== "by-client" && state === "broken")
      .length,
    concessions: row.concessions.map(({ kind, state }) => ({
      kind: kind === "incentive" ? "incentive" : "compensation",
      state,
    })),
    reachableContacts: client.contacts.length,
    isDoNotContact: client.doNotContact,
    watch: row.watch?.state ?? "none",
    isRestricted: row.isRestricted,
    barredId: row.barredId,
    hasLeftTwice: client.leftTwiceOn !== null,
    noWinBackWhy: client.noWinBackWhy,
    mayBeWorthIt: client.knowsLittle || client.recommends,
  };
}

const COMPLAINT_DAYS = 365; // an older complaint made nobody leave now

function countFreshComplaints({ client, lapse }: GroundRow, today: Day): number {
  const from = addDays(dayOfUtc(lapse.openedOn), -COMPLAINT_DAYS);
  const days = client.complaints.map(({ madeOn }) => dayOfUtc(madeOn));
  return days.filter((day) => day >= from && day <= today).length;
}

function countOf(promises: GroundRow["promises"], wanted: string): CaseGround["fixes"] {
  const count = (state: string) =>
    promises.filter((one) => one.kind === wanted && one.state === state).length;
  return { open: count("open"), done: count("kept") };
}

/** An entry whose ids this version does not know is left out rather than guessed at. */
function readReason(row: GroundRow["reasons"][number]): GroundReason[] {
  const entry = reasonEntrySchema.safeParse(row);
  if (!entry.success) return [];
  const { stated, real, source, confidence } = entry.data;
  const recordedOn = dayOfUtc(row.recordedAt);
  return [{ stated, real, source, confidence, recordedOn, isPrivate: isPrivateEntry(entry.data) }];
}

/** Null: the coach itself, or a Slack user who is no member. */
export async function findActor(
  tx: Prisma.TransactionClient,
  { workspaceId, by }: { workspaceId: string; by: string | null },
): Promise<Viewer | null> {
  if (by === null) return null;
  const member = await tx.member.findFirst({
    where: { workspaceId, slackUserId: by },
    select: { id: true, role: true, teamId: true },
  });
  return member === null ? null : viewerOf(member);
}
