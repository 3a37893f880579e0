import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import type { Viewer } from "#src/core/access/scope.ts";
import type { SubjectRef } from "#src/core/privacy/data-subject.ts";
import { eraseData } from "#src/flows/erase-data.ts";
import { exportData } from "#src/flows/export-data.ts";
import type { Store } from "#src/store/open.ts";
import { makeEraseDeps, makeExportDeps } from "#src/wiring/privacy-deps.ts";
import { addLapse, type AddedLapse } from "../support/lapses.ts";
import { fillClient, PERSON } from "../support/held-client.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const [engine] = FLOW_ENGINES;
const today = parseDay("2026-04-10");
const postedOn = addDays(today, -20);
const NAME = "Kohvik Põhja";

let store: Store;
let workspaceId: string;
let maris: AddedLapse;
let mari: string;
let contactId: string;

beforeAll(async () => {
  store = await openTestStore(engine);
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.prisma.workspace.deleteMany();
  workspaceId = await addWorkspace(store);
  mari = await addMember("Mari", "rep");
  await addMember("Vello", "manager");
  maris = await addLapse(store.prisma, {
    workspaceId,
    postedOn,
    clientName: NAME,
    ownerId: mari,
    takenBy: mari,
  });
  contactId = await fillClient(store, { workspaceId, ownerId: mari, ...maris });
});

async function addMember(name: string, role: "rep" | "manager" | "admin"): Promise<string> {
  const slackUserId = `U-${name}`;
  const data = { workspaceId, name, role, slackUserId, email: `${name}@ours.example` };
  return (await store.prisma.member.create({ data })).id;
}

type Asker = { readonly slackUserId: string; readonly viewer: Viewer };

const asker = (name: string, role: Viewer["role"], memberId = "m"): Asker => ({
  slackUserId: `U-${name}`,
  viewer: { memberId, role, teamId: null },
});

const erase = (subject: SubjectRef, by: Asker | null = null) =>
  eraseData(
    makeEraseDeps(store.prisma, async () => {}),
    { workspaceId, subject, today, asker: by },
  );

const take = (subject: SubjectRef, by: Asker | null = null) =>
  exportData(makeExportDeps(store.prisma), { workspaceId, subject, asker: by });

const tablesIn = (outcome: Awaited<ReturnType<typeof take>>): string[] =>
  outcome.ok ? outcome.held.map(({ table }) => table) : [];

/** Where in the whole database a text stands. */
async function placesOf(text: string): Promise<string[]> {
  const tables = await store.prisma.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like '\_%'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await store.prisma.$queryRawUnsafe<unknown[]>(
      `select 1 from "${name}" t where position($1 in t::text) > 0 limit 1`,
      text,
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

const client = (): SubjectRef => ({ kind: "client", id: maris.clientId });
const user = (): SubjectRef => ({ kind: "user", id: mari });

describe("a client", () => {
  test("is taken out with everything but the talks practised on them", async () => {
    const outcome = await take(client());
    const tables = outcome.ok ? outcome.held.map(({ table }) => table) : [];
    expect(tables).toEqual(
      expect.arrayContaining([
        "Client",
        "Contact",
        "Order",
        "Touch",
        "Case",
        "CaseEvent",
        "Reason",
      ]),
    );
    expect(tables).not.toContain("Rehearsal");
    const [json] = outcome.ok ? outcome.files : [];
    expect(JSON.parse(json?.text ?? "{}")).toMatchObject({ Client: [{ name: NAME }] });
  });

  test("is gone after an erasure, and its figures stay without names", async () => {
    expect(await erase(client())).toEqual({ ok: true });
    expect(await placesOf(NAME)).toEqual([]);
    expect(await placesOf(PERSON)).toEqual([]);
    expect(await store.prisma.pastSum.findMany()).toMatchObject([
      { postedOn: utcDateOf(postedOn), ending: "parted", lapses: 1, atRiskMinor: 120_000n },
    ]);
  });

  test("messages about them are redrawn, those that mention them too, and the rest is left", async () => {
    await erase(client());
    const rows = await store.prisma.outboxMessage.findMany({ orderBy: { ts: "asc" } });
    expect(rows.map(({ key, ts, stale }) => [key.split(":")[0], ts, stale])).toEqual([
      ["erased", "1.1", true],
      ["erased", "1.2", true],
      ["agenda", "1.3", true],
      ["agenda", "1.4", false],
    ]);
  });

  test("alike lapses become one sum", async () => {
    const second = await addLapse(store.prisma, { workspaceId, postedOn, ownerId: mari });
    await store.prisma.reason.create({
      data: {
        caseId: second.caseId,
        stated: "B2",
        source: "client-words",
        confidence: "low",
        words: "dear",
        recordedBy: "U-Mari",
      },
    });
    await erase(client());
    await erase({ kind: "client", id: second.clientId });
    expect(await store.prisma.pastSum.findMany()).toMatchObject([
      { lapses: 2, atRiskMinor: 240_000n },
    ]);
  });

  test("who did it is written down without their name", async () => {
    await erase(client(), asker("Vello", "manager"));
    expect(await store.prisma.auditEntry.findMany()).toMatchObject([
      { by: "U-Vello", what: "data.erased", subject: "client", subjectId: maris.clientId },
    ]);
  });

  test("a second erasure finds nobody, and another company's client is nobody", async () => {
    await erase(client());
    expect(await erase(client())).toEqual({ ok: false, why: "nobody" });
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    const theirs = await addLapse(store.prisma, { workspaceId: other.id, postedOn });
    const subject = { kind: "client", id: theirs.clientId } as const;
    expect(await erase(subject)).toEqual({ ok: false, why: "nobody" });
    expect(await take(subject)).toEqual({ ok: false, why: "nobody" });
  });
});

describe("a contact", () => {
  test("goes with their name and e-mail wherever a text holds them", async () => {
    expect(await erase({ kind: "contact", id: contactId })).toEqual({ ok: true });
    expect(await placesOf(PERSON)).toEqual([]);
    expect(await placesOf("tiina@pohja.example")).toEqual([]);
    const touch = await store.prisma.touch.findFirstOrThrow();
    expect(touch.note).toBe("I rang [erased] ([erased]).");
    expect(await store.prisma.client.count()).toBe(1);
  });

  test("is taken out with the texts that name them", async () => {
    const outcome = await take({ kind: "contact", id: contactId });
    const tables = outcome.ok ? outcome.held.map(({ table }) => table) : [];
    expect(tables).toEqual(["Contact", "Touch", "Promise", "CaseEvent", "Reason"]);
  });
});

describe("one of ours", () => {
  test("leaves what they decided, without their name, and takes their practice along", async () => {
    expect(await erase(user())).toEqual({ ok: true });
    expect(await placesOf("U-Mari")).toEqual([]);
    expect(await placesOf("Mari@ours.example")).toEqual([]);
    expect(await store.prisma.rehearsal.count()).toBe(0);
    expect(await store.prisma.reason.findFirstOrThrow()).toMatchObject({ stated: "B2" });
    expect(await store.prisma.case.findFirstOrThrow()).toMatchObject({
      state: "unowned",
      ownerId: null,
    });
  });

  test("the last manager stays, and keeps what is in hand", async () => {
    const vello = await store.prisma.member.findFirstOrThrow({ where: { name: "Vello" } });
    expect(await erase({ kind: "user", id: vello.id })).toEqual({ ok: false, why: "last-manager" });
    expect(await store.prisma.member.findFirst({ where: { name: "Vello" } })).toMatchObject({
      deactivatedAt: null,
    });
  });

  test("only they themselves are told what they practised", async () => {
    const [mine, others] = [asker("Mari", "rep", mari), asker("Vello", "manager")];
    expect(tablesIn(await take(user(), mine))).toContain("Rehearsal");
    expect(tablesIn(await take(user(), others))).not.toContain("Rehearsal");
  });
});

describe("who may", () => {
  test.each([
    { who: "a rep", viewer: { memberId: "m", role: "rep", teamId: null } as const },
    {
      who: "a manager of a team",
      viewer: { memberId: "m", role: "manager", teamId: "t" } as const,
    },
  ])("not $who", async ({ viewer }) => {
    const by = { slackUserId: "U-x", viewer };
    const subject = { kind: "client", id: maris.clientId } as const;
    expect(await erase(subject, by)).toEqual({ ok: false, why: "not-allowed" });
    expect(await take(subject, by)).toEqual({ ok: false, why: "not-allowed" });
    expect(await store.prisma.client.count()).toBe(1);
    expect(await store.prisma.auditEntry.count()).toBe(0);
  });

  test("an admin takes out nothing of a case that an employee caused, a manager does", async () => {
    await store.prisma.case.update({ where: { id: maris.caseId }, data: { isRestricted: true } });
    const subject = { kind: "client", id: maris.clientId } as const;
    const tablesFor = async (role: "manager" | "admin"): Promise<string[]> => {
      const outcome = await take(subject, asker("x", role));
      return outcome.ok ? outcome.held.map(({ table }) => table) : [];
    };
    for (const table of ["Case", "CaseEvent", "Reason", "Promise"]) {
      expect(await tablesFor("admin")).not.toContain(table);
      expect(await tablesFor("manager")).toContain(table);
    }
  });
});
