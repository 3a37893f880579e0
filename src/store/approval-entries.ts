import { whoIsTold } from "#src/core/access/who-is-told.ts";
import { privacyParts, readPrivacy } from "./case-privacy.ts";
import { viewerOf } from "#src/core/access/scope.ts";
import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import { utcDateOf } from "#src/core/day.ts";
import { readConcession } from "./read-concession.ts";
import { formatExactMoney } from "#src/core/money.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadLeaders } from "./managers.ts";

/** Concessions that wait for a word, for each manager who may give it. */
export async function loadApprovalEntries(
  prisma: PrismaClient,
  ask: AgendaAsk,
): Promise<AgendaEntry[]> {
  const rows = await prisma.concession.findMany({
    where: {
      client: { workspaceId: ask.workspaceId },
      OR: [
        { state: "asked" },
        { decidedBy: { not: null }, decidedAt: { gte: utcDateOf(ask.day) } },
      ],
    },
    include: {
      client: { select: { name: true, workspace: { select: { currency: true } } } },
      case: { select: privacyParts },
    },
    orderBy: { id: "asc" },
  });
  const leaders = await loadLeaders(prisma, ask.workspaceId);
  return rows.flatMap((row) => {
    const concession = readConcession(row);
    const { concessionId: ref, askedOn, askedBy, askedMinor, caseId, what } = concession;
    if (concession.decidedBy === askedBy) return []; // within their own limit: nobody was asked
    const { name: clientName, workspace } = row.client;
    const money = formatExactMoney({ minor: askedMinor, currency: workspace.currency }, "en");
    return whoIsTold(leaders, readPrivacy(row.case).teamId)
      .filter(({ slackUserId }) => slackUserId !== askedBy)
      .filter((one) => maySeeCase(viewerOf(one), readPrivacy(row.case)))
      .filter(({ id }) => ask.memberId === null || ask.memberId === id)
      .map(({ id: memberId }) => ({
        memberId,
        item: {
          kind: "approval" as const,
          ref,
          clientId: row.clientId,
          clientName,
          caseId,
          dueOn: askedOn,
          what: `Approve or decline ${money}: ${what}`,
          detail: null,
          done: concession.state === "asked" ? null : "is decided",
        },
      }));
  });
}
