import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, utcDateOf } from "#src/core/day.ts";
import { offerDraft } from "#src/flows/offer-draft.ts";
import { writeDraft, type WriteDraftRequest } from "#src/flows/write-draft.ts";
import { findCaseClient } from "#src/store/case-clients.ts";
import type { Store } from "#src/store/open.ts";
import { draftingOver } from "../support/drafting.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase, addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

describe.each(FLOW_ENGINES)("drafts and contact rules on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let clientId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    const ownerId = await addTeam(store, workspaceId);
    clientId = await addWrongedClient(store, { workspaceId, ownerId });
  });

  const write = (changes: Partial<WriteDraftRequest> = {}) =>
    writeDraft(draftingOver(store.prisma), {
      workspaceId,
      clientId,
      caseId: null,
      askedBy: "U1",
      today: TODAY,
      intent: "reason-finding",
      channel: "e-mail",
      language: null,
      ...changes,
    });
  const country = (code: string) =>
    store.prisma.client.update({ where: { id: clientId }, data: { country: code } });

  test("where consent is needed and not given, a script is written, with the way out", async () => {
    await country("DE");
    expect(await write()).toMatchObject({
      ok: true,
      draft: {
        channel: "phone-script",
        notices: [
          { kind: "apologise-first" },
          { kind: "no-mail-consent" },
          { kind: "mail-not-open", why: "no-consent" },
        ],
      },
    });
    await store.prisma.contact.updateMany({ data: { consentOn: utcDateOf(TODAY) } });
    expect(await write()).toMatchObject({ draft: { channel: "e-mail" } });
  });

  test("an objection is kept to, and a colleague of theirs who has not objected is written to", async () => {
    await store.prisma.contact.updateMany({ data: { objectedOn: utcDateOf(TODAY) } });
    expect(await write()).toMatchObject({ draft: { channel: "phone-script" } });
    const colleague = { clientId, name: "Zoja Ots", email: "zoja@x.example" };
    await store.prisma.contact.create({ data: colleague });
    const written = await write();
    expect(written).toMatchObject({ draft: { channel: "e-mail" } });
    expect(written.ok && written.draft.text).toContain("Zoja Ots");
  });

  test("when everybody there asked to be left alone nothing is written", async () => {
    await store.prisma.contact.updateMany({ data: { doNotContact: true } });
    expect(await write()).toEqual({ ok: false, why: "nobody-left" });
    expect(await store.prisma.draft.count()).toBe(0);
  });

  test("while the case rests a question is to wait, an apology is not", async () => {
    const caseId = await addCase(store, clientId);
    const until = addDays(TODAY, 30);
    const data = { coolingUntil: utcDateOf(until) };
    await store.prisma.case.update({ where: { id: caseId }, data });
    const wait = {
      kind: "wait-to-contact",
      why: "cooling",
      until: { day: until, hour: null },
      there: { hour: 13, minute: 0 },
    };
    const written = await write();
    expect(written.ok && written.draft.notices).toContainEqual({ ...wait, holiday: null });
    const apology = await write({ intent: "apology" });
    expect(apology.ok && apology.draft.notices.map(({ kind }) => kind)).toEqual([
      "words-not-enough",
    ]);
  });

  test("to a client who left twice a question is not written, a friendly word is", async () => {
    const data = { leftTwiceOn: utcDateOf(TODAY) };
    await store.prisma.client.update({ where: { id: clientId }, data });
    expect(await write()).toEqual({ ok: false, why: "left-twice" });
    expect(await write({ intent: "check-in" })).toMatchObject({ ok: true });
  });

  test("to who asked us to stop nothing is written, unless a manager has let it through", async () => {
    const caseId = await addCase(store, clientId);
    const progress = (overruled: string[]) =>
      store.prisma.case.update({
        where: { id: caseId },
        data: { progress: { stopAskedOn: TODAY, overruled } },
      });
    await progress([]);
    for (const intent of ["reason-finding", "check-in", "apology"] as const)
      expect(await write({ intent })).toEqual({ ok: false, why: "asked-to-stop" });
    await progress(["asked-to-stop"]);
    expect(await write()).toMatchObject({ ok: true });
  });

  test("before a draft is made it is said which way is open", async () => {
    await country("DE");
    const caseId = await addCase(store, clientId);
    const offered = await offerDraft(
      {
        ...draftingOver(store.prisma),
        findCaseClient: (here) => findCaseClient(store.prisma, here),
      },
      { workspaceId, caseId, askedBy: "U1", today: TODAY },
    );
    expect(offered).toMatchObject({
      ok: true,
      offer: {
        contact: {
          verdicts: [
            { channel: "e-mail", verdict: { may: "ask", why: "no-consent" } },
            { channel: "phone-script", verdict: { may: "yes" } },
            { channel: "letter", verdict: { may: "yes" } },
            { channel: "short-message", verdict: { may: "ask", why: "no-consent" } },
            { channel: "visit-plan", verdict: { may: "yes" } },
          ],
        },
      },
    });
  });
});
