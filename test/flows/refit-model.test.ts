import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, dayNumber, parseDay } from "#src/core/day.ts";
import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import { findModel, refitModelIfDue } from "#src/flows/refit-model.ts";
import type { Store } from "#src/store/open.ts";
import { modelDeps } from "#src/wiring/model-deps.ts";
import { addClient, daysUpTo } from "../support/clients.ts";
import { every } from "../support/client-history.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");

describe.each(FLOW_ENGINES)("the weekly fit on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  let fits: number[];
  let fault: Error | null;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
    for (const name of ["a", "b"])
      await addClient(store, {
        workspaceId,
        name,
        orderDays: daysUpTo("2026-04-28", every(14, 9)),
      });
    fits = [];
    fault = null;
  });

  const deps = () => ({
    ...modelDeps(store),
    async fitModel(histories: Parameters<typeof fitLapseModel>[0], today: number) {
      if (fault !== null) throw fault;
      fits.push(today);
      return { model: fitLapseModel(histories, today), fittedInMs: 4 };
    },
  });
  const refit = (day = DAY) => refitModelIfDue(deps(), { workspaceId, day });
  const keptOn = async () =>
    (await store.prisma.lapseModel.findMany()).map(({ fittedOn }) => fittedOn);

  test("the first look fits from the orders before it and keeps what it found", async () => {
    await addClient(store, { workspaceId, name: "today", orderDays: [DAY] });
    const used = await refit();
    expect(used).toMatchObject({ from: "fit", was: "none", fittedInMs: 4, model: { clients: 2 } });
    expect(await keptOn()).toEqual([new Date(DAY)]);
    expect(fits).toEqual([dayNumber(DAY)]);
  });

  test("for a week the kept one speaks as it was saved, then a new one is fitted", async () => {
    const { model } = await refit();
    expect(await refit(addDays(DAY, 6))).toEqual({ from: "kept", model });
    expect(await refit(addDays(DAY, 7))).toMatchObject({ from: "fit", was: "kept" });
    expect(await keptOn()).toEqual([new Date(addDays(DAY, 7))]);
  });

  test("a model of the future is not used, and gives way", async () => {
    await refit(addDays(DAY, 1));
    expect(await refit()).toMatchObject({ from: "fit", was: "kept" });
    expect(await keptOn()).toEqual([new Date(DAY)]);
  });

  test("what another version of the program kept is fitted again", async () => {
    await refit();
    await store.prisma.lapseModel.update({ where: { workspaceId }, data: { model: {} } });
    expect(await refit()).toMatchObject({ from: "fit", was: "broken" });
    expect((await refit()).from).toBe("kept");
  });

  test("a look that keeps nothing uses what is kept, and otherwise fits for itself", async () => {
    const look = (day = DAY) => findModel(deps(), { workspaceId, day });
    expect((await look()).from).toBe("fit");
    expect(await keptOn()).toEqual([]);
    const { model } = await refit();
    expect(await look(addDays(DAY, 6))).toEqual({ from: "kept", model });
    expect((await look(addDays(DAY, -1))).from).toBe("fit");
    expect(await keptOn()).toEqual([new Date(DAY)]);
  });

  test("when a fit fails, the last model speaks on, or what is known of clients in general", async () => {
    fault = new Error("no number");
    expect(await refit()).toEqual({
      from: "fallback",
      was: "none",
      fault,
      model: fitLapseModel([], dayNumber(DAY)),
    });
    expect(await keptOn()).toEqual([]);

    fault = null;
    const { model } = await refit();
    fault = new Error("no number");
    expect(await refit(addDays(DAY, 30))).toEqual({ from: "fallback", was: "kept", fault, model });
    expect(await keptOn()).toEqual([new Date(DAY)]);
  });
});
