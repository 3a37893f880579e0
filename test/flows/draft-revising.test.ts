import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DraftView } from "#src/core/draft/draft-record.ts";
import { markDraftSent } from "#src/flows/mark-draft-sent.ts";
import { type DraftChange, reviseDraft } from "#src/flows/revise-draft.ts";
import { writeDraft } from "#src/flows/write-draft.ts";
import type { Store } from "#src/store/open.ts";
import { draftingOver, writerOver } from "../support/drafting.ts";
import { SCRIPTED_MODEL, scriptedModel } from "../support/scripted-model.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase, addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

const edit = (text: string): DraftChange => ({ kind: "edit", subject: null, text });

describe.each(FLOW_ENGINES)("revising and sending a draft on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;
  let caseId: string;
  let first: DraftView;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const ownerId = await addTeam(store, workspaceId);
    clientId = await addWrongedClient(store, { workspaceId, ownerId });
    caseId = await addCase(store, clientId);
    first = await write();
  });

  const write = async (intent: "apology" | "check-in" = "apology"): Promise<DraftView> => {
    const outcome = await writeDraft(draftingOver(store.prisma), {
      workspaceId,
      clientId,
      caseId: null,
      askedBy: "U1",
      today: TODAY,
      intent,
      channel: "e-mail",
      language: "en",
    });
    if (!outcome.ok) throw new Error(outcome.why);
    return outcome.draft;
  };
  const change = (draftId: string, wish: DraftChange, deps = draftingOver(store.prisma)) =>
    reviseDraft(deps, { workspaceId, draftId, by: "U1", today: TODAY, change: wish });
  const next = async (draftId: string, wish: DraftChange): Promise<DraftView> => {
    const outcome = await change(draftId, wish);
    if (!outcome.ok) throw new Error(outcome.why);
    return outcome.draft;
  };
  const send = (draftId: string, by = "U1") =>
    markDraftSent(draftingOver(store.prisma), { workspaceId, draftId, by, today: TODAY });
  const shorter = { kind: "shorter" } as const;
  const warmer = { kind: "warmer" } as const;

  test("Shorter works until it is as short as it goes, and says so", async () => {
    const second = await next(first.id, shorter);
    const third = await next(second.id, shorter);
    expect([second.version, third.version]).toEqual([2, 3]);
    expect(second.text.length).toBeLessThan(first.text.length);
    expect(third.text.length).toBeLessThan(second.text.length);
    expect(third.findings).toEqual([]);
    expect(await change(third.id, shorter)).toEqual({ ok: false, why: "already-shortest" });
    expect(await store.prisma.draft.count()).toBe(3);
  });

  test("Warmer works until it is as warm as it goes, and keeps what Shorter did", async () => {
    const second = await next(first.id, warmer);
    const third = await next((await next(second.id, shorter)).id, warmer);
    expect(await change(third.id, warmer)).toEqual({ ok: false, why: "already-warmest" });
    expect(new Set([first.text, second.text, third.text]).size).toBe(3);
    expect(third.text.length).toBeLessThan((await next(second.id, warmer)).text.length);
  });

  test("a text with nothing to leave out is said to be the shortest at once", async () => {
    await store.prisma.complaint.deleteMany();
    await store.prisma.contact.deleteMany();
    const versions = [await write("check-in")];
    const refusals: string[] = [];
    while (refusals.length === 0) {
      const outcome = await change(versions.at(-1)?.id ?? "", shorter);
      if (outcome.ok) versions.push(outcome.draft);
      else refusals.push(outcome.why);
    }
    expect(refusals).toEqual(["already-shortest"]);
    const lengths = versions.map(({ text }) => text.length);
    expect(lengths).toEqual([...new Set(lengths)].toSorted((a, b) => b - a));
  });

  test("a person's edit is kept as it is, with what the checks found", async () => {
    const text = "Dear Tiina,\n\nplease come back! You get 10 % off.\n\nMari";
    const edited = await next(first.id, { kind: "edit", subject: "Hello", text });
    expect(edited).toMatchObject({ text, subject: "Hello", writtenBy: "person", version: 2 });
    const rules = edited.findings.map(({ rule, level }) => `${rule} ${level}`);
    expect(rules).toContain("pleading block");
    expect(rules).toContain("invented-number warn");
    expect(rules).toContain("no-apology block");
  });

  test("an edit that is empty, endless or no change makes no version", async () => {
    expect(await change(first.id, edit(" \n\u200B"))).toEqual({ ok: false, why: "empty" });
    expect(await change(first.id, edit("x".repeat(6001)))).toEqual({ ok: false, why: "too-long" });
    expect(await change(first.id, edit(` ${first.text}\r\n`))).toEqual({
      ok: false,
      why: "unchanged",
    });
    expect(await store.prisma.draft.count()).toBe(1);
  });

  test("the playbook does not write over a person's words, a model may reword them", async () => {
    const text = `${first.text}\n\nP.S. Room 12, as ever.`;
    const edited = await next(first.id, { kind: "edit", subject: null, text });
    expect(await change(edited.id, shorter)).toEqual({ ok: false, why: "own-words" });

    const reworded = first.text.replace("Nordhav", "").concat("\nRoom 12.");
    const model = scriptedModel({ subject: "", text: reworded });
    const deps = draftingOver(store.prisma, { writer: await writerOver(model.ask) });
    const outcome = await change(edited.id, shorter, deps);
    expect(outcome).toMatchObject({ ok: true, draft: { writtenBy: SCRIPTED_MODEL, version: 3 } });
    const after = outcome.ok ? outcome.draft.id : "";
    expect(await change(after, warmer)).toEqual({ ok: false, why: "own-words" });
  });

  test("a model that cannot shorten leaves it to the playbook, and it is said", async () => {
    const model = scriptedModel("timeout");
    const deps = draftingOver(store.prisma, { writer: await writerOver(model.ask) });
    const outcome = await change(first.id, shorter, deps);
    expect(outcome).toMatchObject({ ok: true, draft: { writtenBy: "playbook" } });
    expect(outcome.ok && outcome.draft.notices).toContainEqual({
      kind: "model-failed",
      model: SCRIPTED_MODEL,
      why: "timeout",
    });
  });

  test("two revisions at once get versions of their own", async () => {
    await Promise.all([next(first.id, shorter), next(first.id, warmer)]);
    const rows = await store.prisma.draft.findMany({ orderBy: { version: "asc" } });
    expect(rows.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  test("a sent draft is a contact of the client, an event of the case, and the case is contacted", async () => {
    expect(await send(first.id)).toEqual({
      ok: true,
      isRepeat: false,
      draftId: first.id,
      caseState: "contacted",
    });
    expect(await store.prisma.touch.findMany({ where: { clientId } })).toMatchObject([
      {
        externalId: `draft:${first.id}`,
        incoming: false,
        channel: "e-mail",
        memberName: "Mari Kuusk",
        invitesAnswer: true,
        happenedOn: new Date("2026-05-18T00:00:00Z"),
      },
    ]);
    expect(await store.prisma.caseEvent.findMany({ where: { caseId } })).toMatchObject([
      { what: "draft-sent", by: "U1" },
    ]);
  });

  test("said twice, or of another version, or at the same time, it counts once", async () => {
    const second = await next(first.id, shorter);
    const outcomes = await Promise.all([send(second.id), send(second.id)]);
    expect(new Set(outcomes.map((one) => one.ok && one.isRepeat))).toEqual(new Set([false, true]));
    expect(await send(first.id)).toMatchObject({ isRepeat: true, draftId: second.id });
    expect(await store.prisma.touch.count()).toBe(1);
    expect(await store.prisma.caseEvent.count()).toBe(1);
  });

  test("a sent draft is not revised any more, in no version", async () => {
    const second = await next(first.id, shorter);
    await send(second.id);
    expect(await change(first.id, warmer)).toEqual({ ok: false, why: "already-sent" });
    expect(await change(second.id, warmer)).toEqual({ ok: false, why: "already-sent" });
  });

  test("after a sent apology the next one becomes a check-in, and says why", async () => {
    await send(first.id);
    const draft = await write();
    expect(draft.intent).toBe("check-in");
    expect(draft.notices).toEqual([{ kind: "already-apologised", on: "2026-05-18" }]);
    expect(draft.text).toContain("18 May 2026");
    expect(draft.text).not.toMatch(/sorry|apolog/iu);
  });

  test("an apology that was written but not sent is no apology yet", async () => {
    expect((await write()).intent).toBe("apology");
  });

  test("a closed case stays closed, and its history still says that a message went out", async () => {
    await store.prisma.case.update({ where: { id: caseId }, data: { state: "regained" } });
    expect(await send(first.id)).toMatchObject({ isRepeat: false, caseState: "regained" });
    expect(await store.prisma.caseEvent.count({ where: { what: "draft-sent" } })).toBe(1);
  });

  test("without a case the contact alone is kept", async () => {
    await store.prisma.draft.deleteMany();
    await store.prisma.case.deleteMany();
    const draft = await write();
    expect(await send(draft.id)).toMatchObject({ ok: true, caseState: null });
    expect(await store.prisma.touch.count()).toBe(1);
  });

  test("a draft of another workspace is not there", async () => {
    const { id } = await store.prisma.workspace.create({ data: { name: "Other" } });
    const here = { workspaceId: id, draftId: first.id, by: "U1", today: TODAY };
    const deps = draftingOver(store.prisma);
    expect(await markDraftSent(deps, here)).toEqual({ ok: false, why: "no-such-draft" });
    expect(await reviseDraft(deps, { ...here, change: shorter })).toEqual({
      ok: false,
      why: "no-such-draft",
    });
  });
});
