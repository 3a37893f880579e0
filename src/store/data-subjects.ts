import type { DataKind, FoundSubject } from "#src/core/privacy/data-subject.ts";
import type { PrismaClient } from "./generated/client.ts";

type Asked = {
  readonly workspaceId: string;
  readonly kind: DataKind;
  readonly text: string; // a number, name, e-mail or Slack user id
};

const MOST = 10;

/** Who is meant; who is called exactly so goes before those whose name only holds it. */
export async function findSubjects(prisma: PrismaClient, asked: Asked): Promise<FoundSubject[]> {
  const found = await FIND[asked.kind](prisma, { ...asked, text: asked.text.trim() });
  const wanted = asked.text.trim().toLowerCase();
  const exact = found.filter(({ calledAlso }) =>
    calledAlso.some((one) => one?.toLowerCase() === wanted),
  );
  return (exact.length > 0 ? exact : found).slice(0, MOST).map(({ id, label }) => ({
    kind: asked.kind,
    id,
    label,
  }));
}

type Found = {
  readonly id: string;
  readonly label: string;
  readonly calledAlso: readonly (string | null)[];
};

type Find = (prisma: PrismaClient, asked: Asked) => Promise<Found[]>;

const like = (text: string) => ({ contains: text, mode: "insensitive" }) as const;

const FIND: Readonly<Record<DataKind, Find>> = {
  async client(prisma, { workspaceId, text }) {
    const rows = await prisma.client.findMany({
      where: { workspaceId, OR: [{ id: idOr(text) }, { externalId: text }, { name: like(text) }] },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 100,
    });
    return rows.map(({ id, name, externalId }) => ({
      id,
      label: `${name} (${externalId})`,
      calledAlso: [id, name, externalId],
    }));
  },
  async contact(prisma, { workspaceId, text }) {
    const mailed = await prisma.contact.findMany({
      where: { client: { workspaceId }, email: { not: null } },
      select: { id: true, email: true },
    });
    const byMail = idsByMail(mailed, text);
    const rows = await prisma.contact.findMany({
      where: {
        client: { workspaceId },
        OR: [{ id: { in: [idOr(text), ...byMail] } }, { name: like(text) }],
      },
      include: { client: { select: { name: true } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 100,
    });
    return rows.map(({ id, name, email, client }) => ({
      id,
      label: `${name} at ${client.name}`,
      calledAlso: [id, name, email],
    }));
  },
  async user(prisma, { workspaceId, text }) {
    const mailed = await prisma.member.findMany({
      where: { workspaceId, email: { not: null } },
      select: { id: true, email: true },
    });
    const byMail = idsByMail(mailed, text);
    const rows = await prisma.member.findMany({
      where: {
        workspaceId,
        OR: [{ id: { in: [idOr(text), ...byMail] } }, { slackUserId: text }, { name: like(text) }],
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 100,
    });
    return rows.map(({ id, name, email, slackUserId }) => ({
      id,
      label: name,
      calledAlso: [id, name, email, slackUserId],
    }));
  },
};

type Mailed = { readonly id: string; readonly email: string | null };

const MOST_BY_MAIL = 100;

/** Searched here: the database holds addresses sealed where there are keys. */
function idsByMail(mailed: readonly Mailed[], text: string): string[] {
  const wanted = text.toLowerCase();
  const holding = mailed.filter(({ email }) => email?.toLowerCase().includes(wanted) ?? false);
  return holding.slice(0, MOST_BY_MAIL).map(({ id }) => id);
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const NOBODYS_ID = "00000000-0000-0000-0000-000000000000";

function idOr(text: string): string {
  return UUID.test(text) ? text : NOBODYS_ID;
}

/** Who a member is to Slack; null: nobody of this id, or one that Slack does not know. */
export async function findSlackUserId(
  prisma: PrismaClient,
  { workspaceId, memberId }: { readonly workspaceId: string; readonly memberId: string },
): Promise<string | null> {
  const row = await prisma.member.findFirst({
    where: { id: memberId, workspaceId },
    select: { slackUserId: true },
  });
  return row?.slackUserId ?? null;
}
