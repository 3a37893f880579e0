import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "#src/store/open.ts";
import {
  FRIDAY,
  promising,
  type Promising,
  SATURDAY,
  THURSDAY,
  TUESDAY,
  WEDNESDAY,
} from "../support/promising.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";

describe.each(FLOW_ENGINES)("agendas of promises on %s", (engine) => {
  let store: Store;
  let here: Promising;

  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    here = await promising(store);
  });

  test("its owner hears of it the day before and on the day, the managers the day after", async () => {
    expect(await here.make({ owner: "U-Jaan" })).toMatchObject({ ok: true, ownerName: "Jaan" });
    expect(await here.posts("agenda")).toEqual([]);
    await here.rounds(TUESDAY);
    expect(await here.posts("agenda")).toEqual(["U-Jaan"]);
    await here.rounds(WEDNESDAY);
    expect(await here.posts("agenda")).toEqual(["U-Jaan", "U-Jaan"]);
    await here.rounds(THURSDAY);
    expect(await here.posts("agenda")).toEqual([
      "U-Jaan",
      "U-Jaan",
      "U-Jaan",
      "U-Vello",
      "U-Viive",
    ]);
    expect((await here.agendaOf("U-Vello", THURSDAY))?.items).toMatchObject([
      { kind: "escalation", what: "the missing boxes", clientName: "Kohvik", dueOn: WEDNESDAY },
    ]);
  });

  test("a morning that is taken twice tells nobody twice", async () => {
    await here.make();
    await Promise.all([here.rounds(TUESDAY), here.rounds(TUESDAY)]);
    await here.rounds(TUESDAY);
    expect(await here.posts("agenda")).toEqual(["U-Mari"]);
  });

  test("nobody hears anything at the weekend; what falls due then is told on the Friday", async () => {
    await here.make({ dueOn: SATURDAY, warnedOf: ["day-off"] });
    await here.rounds(THURSDAY);
    await here.rounds(SATURDAY);
    expect(await here.posts("agenda")).toEqual([]);
    await here.rounds(FRIDAY);
    expect(await here.posts("agenda")).toEqual(["U-Mari"]);
  });

  test("a kept one is struck out in the agenda that was sent, and tells nobody any more", async () => {
    await here.make();
    await here.rounds(WEDNESDAY);
    await store.prisma.outboxMessage.updateMany({ data: { state: "posted" } });
    const kept = await here.end({ type: "kept", note: null }, "U-Mari", WEDNESDAY);
    expect(kept).toMatchObject({ ok: true, changed: true });
    const agenda = { key: { startsWith: "agenda:" } };
    expect(await store.prisma.outboxMessage.count({ where: { ...agenda, stale: true } })).toBe(1);
    expect((await here.agendaOf("U-Mari", WEDNESDAY))?.items).toMatchObject([{ done: "kept" }]);
    await here.rounds(THURSDAY);
    expect(await here.posts("agenda")).toEqual(["U-Mari"]);
    expect(await here.end({ type: "kept", note: null })).toMatchObject({
      ok: true,
      changed: false,
    });
  });

  test("a moved one keeps its first day and comes up before the new one", async () => {
    await here.make();
    await here.end({ type: "move", to: FRIDAY, why: "the truck broke down" });
    await here.rounds(TUESDAY);
    await here.rounds(WEDNESDAY);
    expect(await here.posts("agenda")).toEqual([]);
    await here.rounds(THURSDAY);
    expect((await here.agendaOf("U-Mari", THURSDAY))?.items).toMatchObject([
      { dueOn: FRIDAY, detail: "promised to the client, moved 1×" },
    ]);
  });
});
