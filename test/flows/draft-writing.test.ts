import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseDay, utcDateOf } from "#src/core/day.ts";
import { writeDraft, type WriteDraftRequest } from "#src/flows/write-draft.ts";
import type { Store } from "#src/store/open.ts";
import { draftingOver, writerOver } from "../support/drafting.ts";
import { SCRIPTED_MODEL, scriptedModel } from "../support/scripted-model.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase, addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

describe.each(FLOW_ENGINES)("writing a draft on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let ownerId: string;
  let clientId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    ownerId = await addTeam(store, workspaceId);
    clientId = await addWrongedClient(store, { workspaceId, ownerId });
  });

  const ask = (changes: Partial<WriteDraftRequest> = {}): WriteDraftRequest => ({
    workspaceId,
    clientId,
    caseId: null,
    askedBy: "U1",
    today: TODAY,
    intent: "apology",
    channel: "e-mail",
    language: null,
    ...changes,
  });
  const write = async (changes: Partial<WriteDraftRequest> = {}) => {
    const outcome = await writeDraft(draftingOver(store.prisma), ask(changes));
    if (!outcome.ok) throw new Error(outcome.why);
    return outcome.draft;
  };

  test("an apology in the client's language is built from what is known, and kept", async () => {
    const caseId = await addCase(store, clientId);
    const draft = await write();
    expect(draft).toMatchObject({
      intent: "apology",
      channel: "e-mail",
      language: "et",
      version: 1,
      writtenBy: "playbook",
      findings: [],
      clientName: "Kohvik Põhja",
      caseId,
      notices: [{ kind: "words-not-enough" }],
      isSent: false,
    });
    expect(draft.text).toContain("5. märtsil 2026");
    expect(draft.text).toContain("Mari Kuusk\nTest");
    expect(draft.text).not.toContain("Late again");
    expect(draft.reliedOn).toContainEqual({
      fact: "complaint",
      kind: "complaint",
      value: { about: "delivery", madeOn: "2026-03-05" },
    });
    expect(await store.prisma.draft.findUnique({ where: { id: draft.id } })).toMatchObject({
      text: draft.text,
      askedBy: "U1",
      caseId,
    });
  });

  test("without further words it begins with what the facts suggest", async () => {
    expect(await write({ intent: null, channel: null })).toMatchObject({
      intent: "apology",
      channel: "e-mail",
    });
    await store.prisma.complaint.deleteMany();
    expect(await write({ intent: null, channel: null })).toMatchObject({
      intent: "reason-finding",
    });
  });

  test("goods are named as they were ordered, most often first", async () => {
    await store.prisma.complaint.deleteMany();
    const orders = await store.prisma.order.findMany({ where: { clientId } });
    const line = { quantity: 1, amountMinor: 100 };
    for (const [index, { id: orderId }] of orders.entries())
      await store.prisma.orderLine.createMany({
        data: [
          { ...line, orderId, sku: "P", description: "POSTAGE" },
          { ...line, orderId, sku: "M", description: "Oat milk" },
          ...(index < 3 ? [{ ...line, orderId, sku: "C", description: "Cups" }] : []),
          { ...line, orderId, sku: "R", description: "Returned thing", quantity: -1 },
        ],
      });
    const draft = await write({ intent: "check-in", language: "en" });
    expect(draft.text).toContain("Oat milk and Cups");
    expect(draft.text).not.toMatch(/postage|returned/iu);
  });

  test("two clients of one rep who are alike get different letters", async () => {
    const texts: string[] = [];
    for (let index = 0; index < 8; index += 1) {
      const other = await addWrongedClient(store, {
        workspaceId,
        ownerId,
        name: `Client ${String.fromCodePoint(65 + index)}`,
      });
      texts.push((await write({ clientId: other })).text);
    }
    expect(new Set(texts).size).toBe(8);
  });

  test("the same words for another client are passed over", async () => {
    const first = await write();
    const other = await addWrongedClient(store, { workspaceId, ownerId, name: "Other" });
    const would = await write({ clientId: other });
    await store.prisma.draft.deleteMany({ where: { clientId: other } });
    await store.prisma.draft.update({ where: { id: first.id }, data: { text: would.text } });
    expect((await write({ clientId: other })).text).not.toBe(would.text);
    expect((await write({ clientId: other, askedBy: "U2" })).text).toBe(would.text);
  });

  test.each([
    [{ doNotContact: true }, "do-not-contact"],
    [{ closedOn: utcDateOf(parseDay("2026-05-18")) }, "closed-down"],
  ])("nothing is written to a client with %o", async (data, why) => {
    await store.prisma.client.update({ where: { id: clientId }, data });
    expect(await writeDraft(draftingOver(store.prisma), ask())).toEqual({ ok: false, why });
    expect(await store.prisma.draft.count()).toBe(0);
  });

  test("a client of another workspace is not there, and neither is another client's case", async () => {
    const elsewhere = await store.prisma.workspace.create({ data: { name: "Other" } });
    const outcome = await writeDraft(
      draftingOver(store.prisma),
      ask({ workspaceId: elsewhere.id }),
    );
    expect(outcome).toEqual({ ok: false, why: "no-such-client" });
    const other = await addWrongedClient(store, { workspaceId, ownerId, name: "Other" });
    const caseId = await addCase(store, other);
    expect(await writeDraft(draftingOver(store.prisma), ask({ caseId }))).toEqual({
      ok: false,
      why: "no-such-client",
    });
  });

  test("no e-mail to a contact without consent: a script is written, and it is said", async () => {
    await store.prisma.contact.updateMany({ data: { mailOk: false } });
    const draft = await write({ intent: "check-in" });
    expect(draft).toMatchObject({ channel: "phone-script", subject: null });
    expect(draft.notices).toContainEqual({ kind: "no-mail-consent" });
  });

  test("a language that is not there yet is said to be missing", async () => {
    await store.prisma.client.update({ where: { id: clientId }, data: { language: "lv" } });
    const draft = await write();
    expect(draft.language).toBe("en");
    expect(draft.notices).toContainEqual({ kind: "language-not-yet", asked: "lv" });
  });

  test("a rep's guess changes nothing, the client's own word does", async () => {
    await store.prisma.complaint.deleteMany();
    const caseId = await addCase(store, clientId);
    const reason = { caseId, stated: null, real: "B5", confidence: "medium", recordedBy: "U1" };
    await store.prisma.reason.create({ data: { ...reason, source: "rep-guess" } });
    expect((await write({ language: "en" })).notices).toContainEqual({ kind: "fault-unknown" });
    await store.prisma.reason.create({
      data: { ...reason, source: "client-words", words: "late" },
    });
    const draft = await write({ language: "en" });
    expect(draft.text).toContain("the delivery");
    expect(draft.reliedOn).toContainEqual({
      fact: "reason",
      kind: "reason",
      value: { id: "B5", source: "client-words" },
    });
  });

  test("what only managers may know does not reach a rep's draft", async () => {
    await store.prisma.complaint.deleteMany();
    const caseId = await addCase(store, clientId);
    await store.prisma.reason.create({
      data: { caseId, real: "B4a", source: "client-words", confidence: "high", recordedBy: "U2" },
    });
    expect((await write()).notices).toEqual([{ kind: "fault-unknown" }]);
    expect((await write({ askedBy: "U2" })).notices).toEqual([
      { kind: "another-should-sign", who: "manager" },
    ]);
  });

  test("a model's words are taken when they pass, and its name stands with them", async () => {
    const model = scriptedModel({
      subject: "Vabandus",
      paragraphs: [
        "5. märtsil 2026 saime Teilt kaebuse tarne kohta. See oli meie viga ja ma palun vabandust.",
        "Mida peaksime kõigepealt korda tegema?",
      ],
    });
    const deps = draftingOver(store.prisma, { writer: await writerOver(model.ask) });
    const outcome = await writeDraft(deps, ask());
    expect(outcome).toMatchObject({
      ok: true,
      draft: { writtenBy: SCRIPTED_MODEL, subject: "Vabandus", findings: [] },
    });
  });

  test.each(["timeout", "refused"] as const)(
    "a model that fails (%s) leaves the playbook to write, and it is said why",
    async (why) => {
      const model = scriptedModel(why);
      const deps = draftingOver(store.prisma, { writer: await writerOver(model.ask) });
      const outcome = await writeDraft(deps, ask());
      expect(outcome).toMatchObject({
        ok: true,
        draft: {
          writtenBy: "playbook",
          notices: [
            { kind: "words-not-enough" },
            { kind: "model-failed", model: SCRIPTED_MODEL, why },
          ],
        },
      });
    },
  );
});
