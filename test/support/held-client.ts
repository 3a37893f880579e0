import type { Store } from "#src/store/open.ts";
import { addOrders } from "./clients.ts";
import type { AddedLapse } from "./lapses.ts";

export const PERSON = "Tiina Tamm";

type Given = AddedLapse & { readonly workspaceId: string; readonly ownerId: string };

/** Something of everything that may be held about a client; returns the contact's id. */
export async function fillClient(
  store: Store,
  { workspaceId, ownerId, clientId, caseId, alertId }: Given,
): Promise<string> {
  const { prisma } = store;
  await addOrders(store, clientId, { orderDays: ["2026-01-10", "2026-02-10"] });
  const { id: contactId } = await prisma.contact.create({
    data: { clientId, name: PERSON, email: "tiina@pohja.example" },
  });
  const on = new Date("2026-03-21");
  const text = `I rang ${PERSON} (tiina@pohja.example).`;
  await prisma.touch.create({
    data: {
      clientId,
      externalId: "t1",
      happenedOn: on,
      incoming: false,
      channel: "call",
      memberName: "Mari",
      note: text,
    },
  });
  await prisma.caseEvent.create({
    data: { caseId, by: "U-Mari", what: "acted", detail: { act: { note: text } } },
  });
  await prisma.reason.create({
    data: {
      caseId,
      stated: "B2",
      source: "client-words",
      confidence: "low",
      words: text,
      recordedBy: "U-Mari",
    },
  });
  await prisma.promise.create({
    data: {
      clientId,
      caseId,
      kind: "to-client",
      what: text,
      ownerId,
      dueOn: on,
      madeBy: "U-Mari",
    },
  });
  await prisma.rehearsal.create({
    data: {
      clientId,
      playedBy: "U-Mari",
      objection: "price",
      language: "en",
      seed: 1,
      persona: {},
      state: {},
    },
  });
  const posted = { workspaceId, channel: "alerts", channelId: "C1", state: "posted" } as const;
  await prisma.outboxMessage.createMany({
    data: [
      { ...posted, key: `alert:${alertId}`, ts: "1.1" },
      { ...posted, key: `case:${caseId}`, ts: "1.2", parentKey: `alert:${alertId}` },
      { ...posted, key: `agenda:${ownerId}/2026-04-09`, ts: "1.3" },
      { ...posted, key: `agenda:other/2026-04-09`, ts: "1.4" },
      { workspaceId, channel: "U-Mari", key: `thanks:${caseId}`, state: "pending" },
    ],
  });
  return contactId;
}
