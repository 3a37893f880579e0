import { readPrivacy } from "./case-privacy.ts";
import { z } from "zod";
import type { EmployeeNews, HandOverNews } from "#src/core/case/hand-over-news.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import { employeeReasonOf } from "#src/core/reason/employee-meant.ts";
import { reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import { loadCaseCard } from "./cards.ts";
import { findViewer } from "./case-sight.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

const parts = {
  case: {
    include: {
      client: {
        select: { id: true, name: true, workspaceId: true, owner: { select: { teamId: true } } },
      },
      owner: { select: { id: true, name: true } },
      reasons: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }] },
      events: { where: { what: "restricted" }, orderBy: { id: "desc" }, take: 1 },
    },
  },
} as const satisfies Prisma.CaseEventInclude;

type EventRow = Prisma.CaseEventGetPayload<{ include: typeof parts }>;

const Detail = z.object({
  toId: z.string().nullish(),
  why: z.string().nullish(),
  role: z.string().nullish(),
});

/** What `<event>/<Slack user>` is told of a hand-over, as far as they may know; null: it is not there any more. */
export async function loadHandOverNews(
  prisma: PrismaClient,
  key: string,
): Promise<HandOverNews | null> {
  const [eventId, slackUserId] = splitKey(key);
  const row = await prisma.caseEvent.findUnique({ where: { id: eventId }, include: parts });
  if (row === null) return null;
  const { workspaceId } = row.case.client;
  const viewer = await findViewer(prisma, { workspaceId, slackUserId });
  const isSeen = maySeeCase(viewer, readPrivacy(row.case));
  const detail = Detail.parse(row.detail);
  const toId = detail.toId ?? row.case.ownerId; // a restriction names nobody: whoever holds it since
  const head = {
    ...(await readHead(prisma, row, toId)),
    why: isSeen ? (detail.why ?? null) : null,
  };
  if (viewer.memberId !== toId || !isSeen)
    return { ...head, to: "former-owner", isHidden: !isSeen };
  const card = await loadCaseCard(prisma, row.caseId, viewer);
  const employee = row.case.isRestricted ? await readEmployee(prisma, row) : null;
  return { ...head, to: "new-owner", card, employee };
}

function splitKey(key: string): readonly [eventId: string, slackUserId: string] {
  const [eventId = "", slackUserId = ""] = key.split("/");
  return [eventId, slackUserId];
}

async function readHead(prisma: PrismaClient, row: EventRow, toId: string | null) {
  const { client, owner } = row.case;
  const isByRule = row.what === "restricted";
  return {
    caseId: row.caseId,
    clientId: client.id,
    clientName: client.name,
    toName: (await nameOf(prisma, toId)) ?? owner?.name ?? "a manager",
    byName: isByRule ? null : await nameBySlack(prisma, client.workspaceId, row.by),
  };
}

async function readEmployee(prisma: PrismaClient, row: EventRow): Promise<EmployeeNews> {
  const found = row.case.reasons.find((one) => {
    const entry = reasonEntrySchema.safeParse(one);
    return entry.success && employeeReasonOf(entry.data) !== null;
  });
  const entry = reasonEntrySchema.safeParse(found);
  const role = Detail.safeParse(row.case.events[0]?.detail ?? {}).data?.role ?? null;
  return {
    reason: entry.success ? employeeReasonOf(entry.data) : null,
    isGuess: entry.success && entry.data.source === "rep-guess",
    who: (await nameOf(prisma, row.case.barredId)) ?? role,
    words: found?.words ?? null,
  };
}

async function nameOf(prisma: PrismaClient, memberId: string | null): Promise<string | null> {
  if (memberId === null) return null;
  return (await prisma.member.findUnique({ where: { id: memberId } }))?.name ?? null;
}

async function nameBySlack(
  prisma: PrismaClient,
  workspaceId: string,
  slackUserId: string | null,
): Promise<string | null> {
  if (slackUserId === null) return null;
  return (await prisma.member.findFirst({ where: { workspaceId, slackUserId } }))?.name ?? null;
}
