import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeSettings } from "#src/flows/change-settings.ts";
import { showSettings, showSettingsHistory } from "#src/flows/show-settings.ts";
import { undoSettings } from "#src/flows/undo-settings.ts";
import type { Store } from "#src/store/open.ts";
import { loadAllSettings, saveSettings } from "#src/store/settings.ts";
import { findRevision, loadRevisions } from "#src/store/settings-revisions.ts";
import { addCompany, inCompany, type InCompany } from "../support/choosing.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";

let store: Store;
let workspaceId: string;
let here: InCompany;

function depsOf() {
  const { prisma } = store;
  return {
    findMember: (id: string) => here.findMember(id),
    loadAllSettings: loadAllSettings.bind(null, prisma),
    saveSettings: saveSettings.bind(null, prisma),
    loadRevisions: loadRevisions.bind(null, prisma),
    findRevision: findRevision.bind(null, prisma),
  };
}

const change = (by: string, given: object) =>
  changeSettings(depsOf(), { workspaceId, by, change: { ...given } });
const undo = (by: string, revisionId: string) =>
  undoSettings(depsOf(), { workspaceId, by, revisionId });
const now = () => loadAllSettings(store.prisma, workspaceId);

async function history(by = "U-Vello", page = 0) {
  const shown = await showSettingsHistory(depsOf(), { workspaceId, by, page });
  if (!shown.ok) throw new Error("the history was refused");
  return shown;
}

async function newest(): Promise<string> {
  return (await history()).revisions[0]?.revisionId ?? "";
}

/** Vello becomes the manager of one team. */
async function giveTeam(slackUserId: string): Promise<void> {
  const { id: teamId } = await store.prisma.team.create({ data: { workspaceId, name: "South" } });
  await store.prisma.member.updateMany({ where: { slackUserId }, data: { teamId } });
}

describe.each(FLOW_ENGINES)("the settings' history on %s", (engine) => {
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    workspaceId = await addCompany(store);
    here = inCompany(store, workspaceId);
  });

  test("tells who changed what, newest first, the company itself too", async () => {
    await change("U-Vello", { alerts: { cardsPerRep: 3, holdOut: { on: true } } });
    await change("U-Anna", { company: { morningHour: 6, workingDays: [5, 1, 1] } });
    expect(await now()).toMatchObject({
      alerts: { cardsPerRep: 3, holdOut: { on: true, share: 0.1 } },
      company: { morningHour: 6, workingDays: [1, 5] },
    });
    const { revisions, total } = await history();
    expect(total).toBe(2);
    expect(revisions).toMatchObject([
      {
        by: "U-Anna",
        fields: [
          { field: "company.morningHour", before: 8, after: 6 },
          { field: "company.workingDays", before: [1, 2, 3, 4, 5], after: [1, 5] },
        ],
      },
      {
        by: "U-Vello",
        fields: [
          { field: "alerts.cardsPerRep", before: 5, after: 3 },
          { field: "alerts.holdOut.on", before: false, after: true },
        ],
      },
    ]);
    expect(await store.prisma.auditEntry.count({ where: { what: "settings.changed" } })).toBe(2);
  });

  test("a change that changes nothing, and one that is refused, leave no trace", async () => {
    expect(await change("U-Vello", { alerts: { cardsPerRep: 5 } })).toMatchObject({ ok: true });
    expect(
      await change("U-Vello", {
        alerts: { cardsPerRep: 3 },
        company: { timeZone: "Mars/Base", currency: "XYZ" },
      }),
    ).toMatchObject({
      ok: false,
      problems: [{ field: "company.timeZone" }, { field: "company.currency" }],
    });
    expect((await now()).alerts.cardsPerRep).toBe(5);
    expect((await history()).total).toBe(0);
  });

  test("a change can be taken back, which is a change that can be taken back", async () => {
    await change("U-Vello", { alerts: { cardsPerRep: 3 }, company: { name: "Kask" } });
    const first = await newest();
    expect(await undo("U-Anna", first)).toEqual({ ok: true });
    expect(await now()).toMatchObject({ alerts: { cardsPerRep: 5 }, company: { name: "Test" } });
    expect((await history()).revisions[0]).toMatchObject({ by: "U-Anna", undoes: first });
    expect(await undo("U-Anna", await newest())).toEqual({ ok: true });
    expect(await now()).toMatchObject({ alerts: { cardsPerRep: 3 }, company: { name: "Kask" } });
    expect((await history()).total).toBe(3);
  });

  test("not once one of its settings was changed again: it names which", async () => {
    await change("U-Vello", { alerts: { cardsPerRep: 3, minPrecision: 0.5 } });
    const first = await newest();
    await change("U-Anna", { alerts: { cardsPerRep: 4 } });
    expect(await undo("U-Vello", first)).toEqual({
      ok: false,
      why: "changed-since",
      fields: ["alerts.cardsPerRep"],
    });
    expect((await now()).alerts).toMatchObject({ cardsPerRep: 4, minPrecision: 0.5 });
    await change("U-Anna", { alerts: { cardsPerRep: 3 } });
    expect(await undo("U-Vello", first)).toEqual({ ok: true });
  });

  test("what has parts is taken back, too", async () => {
    const daysOff = [{ from: "2026-12-24", to: "2026-12-26" }];
    await change("U-Vello", { calendar: { daysOff } });
    expect(await undo("U-Vello", await newest())).toEqual({ ok: true });
    expect((await now()).calendar.daysOff).toEqual([]);
  });

  test("what the playbook keeps item by item goes back item by item", async () => {
    await change("U-Vello", { method: { consent: { byCountry: { EE: "consent" } } } });
    await change("U-Vello", { method: { consent: { byCountry: { FI: "consent" } } } });
    const [ofFinland, ofEstonia] = (await history()).revisions;
    expect(ofEstonia?.fields).toEqual([
      { field: "method.consent.byCountry.EE", before: null, after: "consent" },
    ]);
    expect(await undo("U-Vello", ofEstonia?.revisionId ?? "")).toEqual({ ok: true });
    expect((await now()).method.consent.byCountry).toEqual({ EE: null, FI: "consent" });
    expect(await undo("U-Vello", ofFinland?.revisionId ?? "")).toEqual({ ok: true });
  });

  test("is told a page at a time", async () => {
    for (const cardsPerRep of [1, 2, 3, 4, 6, 7, 8, 9, 10])
      await change("U-Vello", { alerts: { cardsPerRep } });
    expect((await history()).revisions).toHaveLength(8);
    const last = await history("U-Vello", 1);
    expect(last.revisions).toMatchObject([{ fields: [{ before: 5, after: 1 }] }]);
    expect(last.total).toBe(9);
  });

  test("a rep sees none of it; a team's manager looks and changes nothing", async () => {
    await change("U-Anna", { alerts: { cardsPerRep: 3 } });
    const revisionId = await newest();
    await giveTeam("U-Vello");
    const asked = { workspaceId, by: "U-Mari" };
    expect(await showSettings(depsOf(), asked)).toEqual({ ok: false, why: "not-a-manager" });
    expect(await showSettingsHistory(depsOf(), { ...asked, page: 0 })).toMatchObject({ ok: false });
    expect(await showSettings(depsOf(), { workspaceId, by: "U-Vello" })).toMatchObject({
      ok: true,
      mayChange: false,
    });
    for (const by of ["U-Mari", "U-Vello"]) {
      expect(await change(by, { alerts: { cardsPerRep: 9 } })).toMatchObject({ ok: false });
      expect(await undo(by, revisionId)).toEqual({ ok: false, why: "not-a-manager" });
    }
    expect((await now()).alerts.cardsPerRep).toBe(3);
  });

  test("another company's change cannot be taken back", async () => {
    await change("U-Anna", { alerts: { cardsPerRep: 3 } });
    const revisionId = await newest();
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    expect(
      await undoSettings(depsOf(), { workspaceId: other.id, by: "U-Anna", revisionId }),
    ).toEqual({ ok: false, why: "no-such-revision" });
  });
});
