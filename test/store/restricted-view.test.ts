import { afterEach, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { noteRestrictedView } from "#src/store/audit.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

let store: Store;
afterEach(() => store.close());

describe.each(ENGINES)("who looked at a restricted case, on %s", (engine) => {
  test("is written down once a person, case and day", async () => {
    store = await openTestStore(engine);
    const workspaceId = await addWorkspace(store);
    const looks = [
      ["a", "U1", "2026-05-04"],
      ["a", "U1", "2026-05-04"],
      ["a", "U1", "2026-05-05"],
      ["a", "U2", "2026-05-05"],
      ["b", "U2", "2026-05-05"],
      ["b", "U2", "2026-05-05"],
    ] as const;
    for (const [caseId, by, day] of looks)
      await noteRestrictedView(store.prisma, { workspaceId, caseId, by, today: parseDay(day) });
    const rows = await store.prisma.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(rows.map(({ what, subjectId, by }) => [what, subjectId, by])).toEqual([
      ["restricted.viewed", "a", "U1"],
      ["restricted.viewed", "a", "U1"],
      ["restricted.viewed", "a", "U2"],
      ["restricted.viewed", "b", "U2"],
    ]);
  });
});
