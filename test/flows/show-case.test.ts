import { expect, test } from "vitest";
import type { CaseFile } from "#src/core/case/case-file.ts";
import { parseDay } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { showCase } from "#src/flows/show-case.ts";
import { caseFile, CASE_ID } from "../support/case-sheets.ts";

const member = (id: string, role: Member["role"]): Member => ({
  id,
  role,
  name: id,
  email: null,
  slackUserId: `U-${id}`,
  locale: "en",
  teamId: null,
});

const OWNER = member("m1", "rep");
const OTHER = member("m2", "rep");
const BARRED = member("m3", "rep");
const MANAGER = member("m9", "manager");

/** Who looked at a case that is kept from others. */
const looked: string[] = [];

/** The case as each of them sees it. */
function seenBy(who: Member, file: CaseFile | null) {
  const deps = {
    findMember: async () => who,
    loadCaseFile: async () => file,
    noteRestrictedView: async ({ by }: { by: string }) => void looked.push(by),
    now: () => new Date("2026-05-04T08:00:00Z"),
    loadContactRecord: async () => null,
    findHolidays: async () => new Map(),
  };
  const by = who.slackUserId ?? "";
  const asked = { workspaceId: "w", caseId: CASE_ID, by, today: parseDay("2026-05-04") };
  return showCase(deps, asked);
}

const entry = {
  stated: null,
  real: "B4a",
  source: "client-words",
  words: "she shouted",
  confidence: "high",
  caseId: CASE_ID,
  recordedBy: "U-m1",
  recorderName: "m1",
  recordedAt: new Date("2026-05-01T09:00:00Z"),
} as const;

const promise = {
  id: "p",
  kind: "fix",
  what: "talk with her",
  owner: { memberId: "m9", name: "m9" },
  dueOn: parseDay("2026-05-08"),
  state: "open",
  settledOn: null,
  isRestricted: true,
} as const;

test("it is written down who looked at a restricted case, and of no other", async () => {
  looked.length = 0;
  await seenBy(OTHER, caseFile({ isRestricted: true, barredId: BARRED.id }));
  await seenBy(MANAGER, caseFile({ isRestricted: false }));
  expect(looked).toEqual([]);
  await seenBy(MANAGER, caseFile({ isRestricted: true, barredId: BARRED.id }));
  expect(looked).toEqual([MANAGER.slackUserId]);
});

test("a case that is not there is shown to nobody", async () => {
  expect(await seenBy(MANAGER, null)).toBeNull();
});

test.each([
  [OWNER, true],
  [MANAGER, true],
  [OTHER, false],
  [BARRED, false],
])("a restricted case is shown to its owner and to managers: %o", async (who, isSeen) => {
  const file = caseFile({ isRestricted: true, barredId: BARRED.id });
  expect((await seenBy(who, file)) !== null).toBe(isSeen);
});

test("an entry about one of our people is shown to who wrote it and to managers", async () => {
  const file = caseFile({ reasons: [entry] });
  expect((await seenBy(OWNER, file))?.file.reasons).toEqual([entry]);
  expect((await seenBy(MANAGER, file))?.file.reasons).toEqual([entry]);
  expect((await seenBy(OTHER, file))?.file.reasons).toEqual([]);
});

test("a promise for managers is kept from a rep who does not hold the case", async () => {
  const file = caseFile({ promises: [promise] });
  expect((await seenBy(OTHER, file))?.file.promises).toEqual([]);
  expect((await seenBy(OWNER, file))?.file.promises).toEqual([promise]);
});
