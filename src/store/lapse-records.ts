import { privacyParts, readPrivacy } from "./case-privacy.ts";
import { type Day, dayOfUtc } from "#src/core/day.ts";
import { lapseSignalSchema } from "#src/core/lapse/signal.ts";
import type { LapseRecord } from "#src/core/reason/explain-lapse.ts";
import type { ClientKey } from "./client-glances.ts";
import type { Complaint, Prisma, PrismaClient } from "./generated/client.ts";
import { loadClientReasons } from "./reasons.ts";

const COMPLAINTS_READ = 50; // the newest; older ones explain nothing

const parts = {
  workspace: { select: { currency: true } },
  figures: { select: { lastOrderOn: true } },
  complaints: { orderBy: { madeOn: "desc" }, take: COMPLAINTS_READ },
  touches: { where: { incoming: false }, orderBy: { happenedOn: "desc" }, take: 1 },
  lapses: {
    orderBy: [{ openedOn: "desc" }, { since: "desc" }],
    take: 1,
    include: {
      signals: { orderBy: { id: "asc" } },
      case: { select: { id: true, ...privacyParts } },
    },
  },
} as const satisfies Prisma.ClientInclude;

type LapseRow = Prisma.ClientGetPayload<{ include: typeof parts }>["lapses"][number];

function readSilence(lapse: LapseRow | undefined): LapseRecord["silence"] {
  switch (lapse?.state) {
    case "open":
      return { is: "going-on" };
    case "returned":
      return { is: "over" };
    case "dismissed":
      return { is: "no-lapse", why: lapse.dismissedWhy ?? "other" };
    case undefined:
      return { is: "none" };
  }
}

/** What is on record about a client and their latest silence; null when the client is not there. */
export async function loadLapseRecord(
  prisma: PrismaClient,
  key: ClientKey,
): Promise<LapseRecord | null> {
  const { workspaceId, clientId } = key;
  const row = await prisma.client.findFirst({
    where: { id: clientId, workspaceId },
    include: parts,
  });
  if (row === null) return null;
  const [lapse] = row.lapses;
  const [touch] = row.touches;
  return {
    clientId,
    clientName: row.name,
    currency: row.workspace.currency,
    ...readLapse(lapse),
    lastOrderOn: maybeDay(row.figures?.lastOrderOn),
    reasons: await loadClientReasons(prisma, key),
    complaints: row.complaints.map(readComplaint),
    lastContactByUsOn: maybeDay(touch?.happenedOn),
  };
}

function readLapse(
  lapse: LapseRow | undefined,
): Pick<LapseRecord, "caseId" | "silence" | "signals" | "privacy"> {
  const found = lapse?.case ?? null;
  return {
    caseId: found?.id ?? null,
    silence: readSilence(lapse),
    signals: (lapse?.signals ?? []).map((signal) => lapseSignalSchema.parse(signal.evidence)),
    privacy: found === null ? null : readPrivacy(found),
  };
}

function maybeDay(date: Date | null | undefined): Day | null {
  return date == null ? null : dayOfUtc(date);
}

function readComplaint(row: Complaint): LapseRecord["complaints"][number] {
  const { about, madeOn, resolvedOn } = row;
  return {
    about,
    madeOn: dayOfUtc(madeOn),
    resolvedOn: maybeDay(resolvedOn),
  };
}
