import { addDays, type Day, utcDateOf, weekdayOf } from "#src/core/day.ts";
import type { ReasonEntry } from "#src/core/reason/reason-entry.ts";
import { changeCase } from "#src/store/cases.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { addPromise, changePromise } from "#src/store/promises.ts";
import { saveReason } from "#src/store/reasons.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";

/** The invented company's people at work: what each does on a day follows from what lies before them. */
export type Scene = {
  readonly prisma: PrismaClient;
  readonly workspaceId: string;
  readonly today: Day;
};

const nobody = async (): Promise<void> => {};

/** Cases a day that each takes, by name; Elena is on the road every other day. */
const TAKES: Readonly<Record<string, (day: Day) => number>> = {
  "Kadri Pihlak": () => 2,
  "Juhani Lehtola": () => 1,
  "Elena Dimova": (day) => weekdayOf(day) % 2,
};

type Said = Pick<ReasonEntry, "stated" | "real" | "source">;

/** What the clients say, one after another. */
const SAID: readonly Said[] = [
  { stated: "B2", real: null, source: "client-words" },
  { stated: "B5", real: null, source: "client-words" },
  { stated: "C5", real: null, source: "rep-guess" },
  { stated: "B6", real: null, source: "client-words" },
  { stated: "A3", real: null, source: "client-words" },
  { stated: "B1", real: null, source: "rep-guess" },
  { stated: "B10", real: null, source: "client-words" },
];

const RETURNS_AFTER_DAYS = 6;
const PROMISE_DAYS = 3;

/** A day's work: promises due, clients who order again, talks on what was taken before, new cases. */
export async function workThroughDay(scene: Scene): Promise<void> {
  await keepPromises(scene);
  await talkToClients(scene);
  for (const [name, count] of Object.entries(TAKES))
    await takeCases(scene, name, count(scene.today));
}

/** The orders of those who come back on the day. */
export async function ordersOfReturned({ prisma, workspaceId, today }: Scene): Promise<void> {
  const talked = utcDateOf(addDays(today, -RETURNS_AFTER_DAYS));
  const touches = await prisma.touch.findMany({
    where: { happenedOn: talked, externalId: { startsWith: "replay-" }, client: { workspaceId } },
    include: { client: { include: { orders: { orderBy: { placedOn: "desc" }, take: 1 } } } },
    orderBy: { externalId: "asc" },
  });
  for (const { externalId, client } of touches) {
    const [last] = client.orders;
    if (last === undefined || Number(externalId?.split("-")[1]) % 2 === 0) continue;
    const { totalMinor, currency } = last;
    const order = {
      kind: "order" as const,
      clientRef: client.externalId ?? "",
      orderRef: `${externalId}-order`,
      placedOn: today,
      totalMinor: Number(totalMinor),
      currency,
    };
    await writeRows(prisma, workspaceId, [order], null);
  }
}

async function takeCases(scene: Scene, name: string, count: number): Promise<void> {
  const { prisma, workspaceId, today } = scene;
  const rep = await prisma.member.findFirstOrThrow({ where: { workspaceId, name } });
  const open = await prisma.case.findMany({
    where: {
      state: "unowned",
      client: { workspaceId, ownerId: rep.id },
      lapse: { state: "open", alert: { state: "posted" } },
    },
    orderBy: [{ lapse: { alert: { atRiskMinor: "desc" } } }, { client: { name: "asc" } }],
    take: count,
  });
  for (const { id: caseId } of open) {
    const action = { type: "take", memberId: rep.id } as const;
    await changeCase(prisma, nobody, {
      workspaceId,
      caseId,
      by: rep.slackUserId,
      today,
      action,
    });
  }
}

/** On the working day after it was taken somebody rings up and records why they left. */
async function talkToClients(scene: Scene): Promise<void> {
  const { prisma, workspaceId, today } = scene;
  const taken = await prisma.case.findMany({
    where: { state: "taken", client: { workspaceId } },
    include: { owner: true, client: true },
    orderBy: [{ openedAt: "asc" }, { client: { name: "asc" } }],
  });
  let number = await prisma.touch.count({ where: { externalId: { startsWith: "replay-" } } });
  for (const { id: caseId, owner, client } of taken) {
    if (owner === null) continue;
    number += 1;
    const by = owner.slackUserId ?? "";
    const touch = {
      kind: "touch" as const,
      clientRef: client.externalId ?? "",
      touchRef: `replay-${number}`,
      happenedOn: today,
      incoming: false,
      channel: "call" as const,
      memberName: owner.name,
      invitesAnswer: true,
      agreed: false,
      note: null,
    };
    await writeRows(prisma, workspaceId, [touch], null);
    const here = { workspaceId, caseId, by, today };
    await changeCase(prisma, nobody, { ...here, action: { type: "send" } });
    const said = SAID[number % SAID.length];
    if (said === undefined) continue;
    const entry = { ...said, confidence: "high" as const, words: null };
    await saveReason(prisma, nobody, { ...here, actId: `replay-${number}`, entry });
    if (number % 3 === 0) await promise(scene, { caseId, owner, number });
  }
}

type Promising = {
  readonly caseId: string;
  readonly owner: { readonly id: string; readonly slackUserId: string | null };
  readonly number: number;
};

async function promise(
  { prisma, workspaceId, today }: Scene,
  { caseId, owner, number }: Promising,
): Promise<void> {
  const by = {
    memberId: owner.id,
    role: "rep",
    teamId: null,
    slackUserId: owner.slackUserId ?? "",
  } as const;
  const dueOn = addDays(today, PROMISE_DAYS);
  const given = { kind: "to-client", what: "A new price list", ownerId: owner.id, dueOn } as const;
  await addPromise(prisma, nobody, {
    workspaceId,
    caseId,
    by,
    today,
    promise: given,
    actId: `replay-${number}`,
  });
}

/** Kadri and Juhani keep theirs on the day; Elena forgets. */
async function keepPromises({ prisma, workspaceId, today }: Scene): Promise<void> {
  const due = await prisma.promise.findMany({
    where: { state: "open", dueOn: { lte: utcDateOf(today) }, client: { workspaceId } },
    include: { owner: true },
    orderBy: [{ dueOn: "asc" }, { client: { name: "asc" } }],
  });
  for (const { id: promiseId, owner } of due) {
    if (owner.name === "Elena Dimova") continue;
    const by = {
      memberId: owner.id,
      role: "rep",
      teamId: null,
      slackUserId: owner.slackUserId ?? "",
    } as const;
    await changePromise(prisma, nobody, {
      workspaceId,
      promiseId,
      by,
      today,
      action: { type: "kept", note: null },
    });
  }
}
