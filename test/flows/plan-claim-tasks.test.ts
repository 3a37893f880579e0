import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MethodAct } from "#src/core/case/method-act.ts";
import { addDays } from "#src/core/day.ts";
import { planClaimTasks } from "#src/flows/plan-claim-tasks.ts";
import { loadCaseTracks } from "#src/store/case-tracks.ts";
import { changeCase } from "#src/store/cases.ts";
import { loadColleagues } from "#src/store/colleagues.ts";
import { saveErrands } from "#src/store/errands.ts";
import type { Store } from "#src/store/open.ts";
import { findTracedClaims } from "#src/store/traced-claims.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";
import { addCase, addTeam, addWrongedClient, TODAY } from "../support/wronged-client.ts";

const nothing = async () => {};

describe.each(FLOW_ENGINES)("what others say about us on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let ownerId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.errand.deleteMany();
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    ownerId = await addTeam(store, workspaceId);
  });

  const addHeard = async (name: string) => {
    const clientId = await addWrongedClient(store, { workspaceId, ownerId, name });
    return addCase(store, clientId);
  };
  const report = async (caseId: string, act: MethodAct) => {
    const action = { type: "method", act } as const;
    const change = { workspaceId, caseId, by: "U1", today: TODAY, action };
    expect(await changeCase(store.prisma, nothing, change)).toMatchObject({ ok: true });
  };
  const plan = (day = TODAY) =>
    planClaimTasks(
      {
        findTracedClaims: findTracedClaims.bind(null, store.prisma),
        loadColleagues: (id) => loadColleagues(store.prisma, id),
        saveErrands: (id, planned) => saveErrands(store.prisma, id, planned),
      },
      { workspaceId, day },
    );
  const tracks = (caseId: string, by: string) =>
    loadCaseTracks(store.prisma, { workspaceId, caseId, by, today: TODAY });

  test("a named source becomes a manager's task, once (RU-28)", async () => {
    const caseId = await addHeard("Kohvik");
    await report(caseId, { act: "false-claim", claim: "They sell old stock" });
    expect(await plan()).toBe(0); // the source is not known yet
    await report(caseId, { act: "claim-source", source: "a rival's driver", heardOn: null });
    expect(await plan()).toBe(1);
    expect(await plan(addDays(TODAY, 1))).toBe(0);
    const manager = await store.prisma.member.findFirstOrThrow({ where: { role: "manager" } });
    expect(await store.prisma.errand.findMany()).toMatchObject([
      { kind: "claim-source", ownerId: manager.id, detail: { source: "a rival's driver" } },
    ]);
  });

  test("a source they would not name is nobody's task", async () => {
    const caseId = await addHeard("Kohvik");
    await report(caseId, { act: "false-claim", claim: "They sell old stock" });
    await report(caseId, { act: "claim-source", source: null, heardOn: null });
    expect(await plan()).toBe(0);
    expect(
      (await tracks(caseId, "U1"))?.thirdParty?.steps.filter(({ isDone }) => isDone),
    ).toHaveLength(3);
  });

  test("managers see who else heard from the same source, reps do not", async () => {
    const [one, other] = [await addHeard("Kohvik"), await addHeard("Pagar")];
    for (const [caseId, source] of [
      [one, "A rival"],
      [other, " a RIVAL "],
    ] as const) {
      await report(caseId, { act: "false-claim", claim: "They sell old stock" });
      await report(caseId, { act: "claim-source", source, heardOn: null });
    }
    expect((await tracks(one, "U2"))?.thirdParty).toMatchObject({ alsoHeardBy: ["Pagar"] });
    expect((await tracks(one, "U1"))?.thirdParty).toMatchObject({
      alsoHeardBy: [],
      source: "A rival",
    });
  });

  test("a case in which nobody has talked has no such track", async () => {
    expect(await tracks(await addHeard("Kohvik"), "U1")).toMatchObject({
      thirdParty: null,
      employee: null,
    });
  });
});
