import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { type Answer, answerAsk } from "#src/flows/answer-ask.ts";
import { findMemberBySlackUser } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { answerDeps } from "#src/wiring/answer-deps.ts";
import { every } from "../support/client-history.ts";
import { addClient, daysUpTo } from "../support/clients.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
const theirs = (id: string) => ({ say: "reply", words: "No.", client: { id } });

describe.each(FLOW_ENGINES)("an answer that is passed on, on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let ids: Record<"kask" | "big" | "fine", string>;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const data = { workspaceId, name: "Mari", slackUserId: "U1", role: "rep" } as const;
    const { id: ownerId } = await store.prisma.member.create({ data });
    const orderDays = daysUpTo("2026-03-02", every(14, 12));
    const client = (name: string) => addClient(store, { workspaceId, name, ownerId, orderDays });
    ids = {
      kask: await client("Kask OÜ"),
      big: await client("Aurora Catering Ltd"),
      fine: await client("Harbour Catering Ltd"),
    };
  });

  const ask = async (text: string): Promise<Answer> => {
    const member = await findMemberBySlackUser(store.prisma, workspaceId, "U1");
    if (member === null) throw new Error("no such member");
    const asker = { member, slackUserId: "U1", today: parseDay("2026-05-04") };
    return answerAsk(answerDeps(store, workspaceId), text, asker);
  };
  const sendTo = (clientId: string, createdAt: Date, sentAt: Date) => {
    const text = { subject: null, text: "…", writtenBy: "playbook", facts: {}, findings: {} };
    const kind = { intent: "apology", channel: "e-mail", language: "en" };
    const data = { clientId, askedBy: "U1", ...kind, ...text, createdAt, sentAt };
    return store.prisma.draft.create({ data });
  };

  test("is theirs to whom one wrote last, whatever was drafted since", async () => {
    await sendTo(ids.big, minutesAgo(50), minutesAgo(10));
    await sendTo(ids.kask, minutesAgo(40), minutesAgo(30));
    expect(await ask("they answered: No.")).toMatchObject(theirs(ids.big));
  });

  test("is theirs whom one asked about since, but only if one wrote to them", async () => {
    await sendTo(ids.kask, minutesAgo(60), minutesAgo(50));
    await sendTo(ids.big, minutesAgo(40), minutesAgo(30));
    await ask("why did Kask OÜ leave?");
    expect(await ask("they answered: No.")).toMatchObject(theirs(ids.kask));
    await ask("why did Harbour Catering Ltd leave?");
    expect(await ask("they answered: No.")).toMatchObject(theirs(ids.big));
  });

  test("is theirs whom one last meant if nothing was sent for a fortnight", async () => {
    const fortnight = 14 * 24 * 60;
    await sendTo(ids.big, minutesAgo(fortnight + 60), minutesAgo(fortnight + 1));
    await ask("why did Kask OÜ leave?");
    expect(await ask("they answered: No.")).toMatchObject(theirs(ids.kask));
  });

  test("is theirs who are named", async () => {
    await sendTo(ids.big, minutesAgo(40), minutesAgo(30));
    expect(await ask("Kask answered: No.")).toMatchObject(theirs(ids.kask));
  });

  test("by a name that several have is nobody's yet", async () => {
    const answer = await ask("Catering answered: No.");
    expect(answer).toMatchObject({ say: "reply", client: null });
    const names = answer.say === "reply" ? answer.clients.map(({ name }) => name) : [];
    expect(names.toSorted()).toEqual(["Aurora Catering Ltd", "Harbour Catering Ltd"]);
  });

  test("is nobody's where nobody was written to or meant", async () => {
    expect(await ask("they answered: No.")).toMatchObject({ client: null, clients: [] });
  });

  test("keeps its lines and marks", async () => {
    expect(await ask("they answered: Hello,\n\nmy_name is *no*")).toMatchObject({
      words: "Hello,\n\nmy_name is *no*",
    });
  });
});
