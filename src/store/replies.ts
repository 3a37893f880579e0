import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import { type Day, utcDateOf } from "#src/core/day.ts";
import { type DraftLanguage, isDraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { refreshAgendas } from "./agendas.ts";
import { mayWorkOnClient } from "./case-sight.ts";
import type { PrismaClient } from "./generated/client.ts";

type About =
  | { readonly draftId: string }
  | { readonly caseId: string }
  | { readonly clientId: string };

type Asked = { readonly workspaceId: string; readonly by: string; readonly about: About };

type Place = {
  readonly clientId: string;
  readonly clientName: string;
  readonly caseId: string | null;
  readonly language: DraftLanguage;
};

/** Whose reply it is; null: there is nobody such, or they are not this person's to work with. */
export async function findReplyPlace(
  prisma: PrismaClient,
  { workspaceId, by, about }: Asked,
): Promise<Place | null> {
  const clientId = await clientIdOf(prisma, about);
  const client =
    clientId === null
      ? null
      : await prisma.client.findFirst({ where: { id: clientId, workspaceId } });
  if (client === null) return null;
  const asker = { workspaceId, slackUserId: by, clientId: client.id };
  if (!(await mayWorkOnClient(prisma, asker))) return null;
  const open = await prisma.case.findFirst({
    where: { clientId: client.id, state: { in: [...OPEN_CASE_STATES] } },
    orderBy: { openedAt: "desc" },
    select: { id: true },
  });
  const { id, name, language } = client;
  return {
    clientId: id,
    clientName: name,
    caseId: open?.id ?? ("caseId" in about ? about.caseId : null),
    language: language !== null && isDraftLanguage(language) ? language : "en",
  };
}

async function clientIdOf(prisma: PrismaClient, about: About): Promise<string | null> {
  if ("clientId" in about) return about.clientId;
  const found =
    "draftId" in about
      ? await prisma.draft.findUnique({ where: { id: about.draftId }, select: { clientId: true } })
      : await prisma.case.findUnique({ where: { id: about.caseId }, select: { clientId: true } });
  return found?.clientId ?? null;
}

type Reply = {
  readonly workspaceId: string;
  readonly by: string; // Slack user id
  readonly clientId: string;
  readonly channel: string;
  readonly text: string | null;
  readonly today: Day;
  readonly actId: string;
};

/** Keeps an answer as a contact and lets rest what waited for it; true: something did. The same act is kept once. */
export async function saveReply(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, by, clientId, channel, text, today, actId }: Reply,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    await tx.touch.createMany({
      data: {
        clientId,
        externalId: `reply:${actId}`,
        happenedOn: utcDateOf(today),
        incoming: true,
        channel,
        text,
      },
      skipDuplicates: true,
    });
    const waiting = await tx.errand.findMany({
      where: { clientId, kind: "follow-up", state: "open" },
      select: { id: true, ownerId: true },
    });
    if (waiting.length === 0) return false;
    await tx.errand.updateMany({
      where: { id: { in: waiting.map(({ id }) => id) } },
      data: {
        state: "skipped",
        settledOn: utcDateOf(today),
        settledBy: by,
        note: "they answered",
      },
    });
    const memberIds = [...new Set(waiting.map(({ ownerId }) => ownerId))];
    await refreshAgendas(tx, { workspaceId, memberIds });
    await queuePosting(tx);
    return true;
  });
}
