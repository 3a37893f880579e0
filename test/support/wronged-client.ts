import { parseDay, utcDateOf } from "#src/core/day.ts";
import type { Store } from "#src/store/open.ts";
import { every } from "./client-history.ts";
import { addClient, daysUpTo } from "./clients.ts";

export const TODAY = parseDay("2026-05-18");

/** Two members of a workspace: Mari, a rep (U1), and Jüri, her manager (U2). */
export async function addTeam({ prisma }: Store, workspaceId: string): Promise<string> {
  const { id } = await prisma.member.create({
    data: { workspaceId, name: "Mari Kuusk", slackUserId: "U1" },
  });
  await prisma.member.create({
    data: { workspaceId, name: "Jüri Mets", slackUserId: "U2", role: "manager" },
  });
  return id;
}

/** A client in Estonia who ordered every 14 days until 3 March 2026, then complained of a delivery. */
export async function addWrongedClient(
  store: Store,
  {
    workspaceId,
    ownerId,
    name = "Kohvik Põhja",
  }: { workspaceId: string; ownerId: string; name?: string },
): Promise<string> {
  const orderDays = daysUpTo("2026-03-03", every(14, 8));
  const clientId = await addClient(store, { workspaceId, ownerId, name, orderDays });
  const { prisma } = store;
  await prisma.client.update({ where: { id: clientId }, data: { country: "EE" } });
  await prisma.contact.create({ data: { clientId, name: "Tiina Saar", email: "tiina@x.example" } });
  await prisma.complaint.create({
    data: {
      clientId,
      externalId: "c1",
      madeOn: utcDateOf(parseDay("2026-03-05")),
      about: "delivery",
      text: "Late again.",
    },
  });
  return clientId;
}

/** The client's lapse and its case, as the morning opens them. */
export async function addCase({ prisma }: Store, clientId: string): Promise<string> {
  const lapse = await prisma.lapse.create({
    data: {
      clientId,
      since: utcDateOf(parseDay("2026-03-03")),
      openedOn: utcDateOf(parseDay("2026-04-20")),
    },
  });
  const { id } = await prisma.case.create({ data: { lapseId: lapse.id, clientId } });
  return id;
}
