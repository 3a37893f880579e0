import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dayNumber, parseDay } from "#src/core/day.ts";
import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import { loadLapseModel, saveLapseModel } from "#src/store/lapse-models.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-03-02");
const MODEL = fitLapseModel([], dayNumber(DAY));

describe.each(ENGINES)("the kept model on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.prisma.workspace.deleteMany();
    workspaceId = await addWorkspace(store);
  });

  const save = (fittedOn = DAY) =>
    saveLapseModel(store.prisma, { workspaceId, fittedOn, fittedInMs: 12.6, model: MODEL });
  const load = () => loadLapseModel(store.prisma, workspaceId);

  test("none at first, and then the very model that was saved last", async () => {
    expect(await load()).toEqual({ kind: "none" });
    await save();
    expect(await load()).toEqual({ kind: "kept", fittedOn: DAY, model: MODEL });
    await save(parseDay("2026-03-09"));
    expect(await load()).toMatchObject({ kind: "kept", fittedOn: "2026-03-09" });
    expect(await store.prisma.lapseModel.findMany()).toMatchObject([{ fittedInMs: 13 }]);
  });

  test.each([{ model: {} }, { model: { ...MODEL, population: null } }, { model: [1] }])(
    "what another version of the program kept counts as broken: $model",
    async ({ model }) => {
      await save();
      await store.prisma.lapseModel.update({ where: { workspaceId }, data: { model } });
      expect(await load()).toEqual({ kind: "broken" });
    },
  );

  test("another company's model is not ours", async () => {
    await save();
    const other = await store.prisma.workspace.create({ data: { name: "Other" } });
    expect(await loadLapseModel(store.prisma, other.id)).toEqual({ kind: "none" });
  });
});
