import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { saveSettings } from "#src/store/settings.ts";
import { clientWithRhythm, MARI, startTestCoach, type TestCoach, VELLO } from "../support/coach.ts";
import { dropping } from "../support/dropping.ts";
import { workbookOf } from "../support/workbook.ts";

let coach: TestCoach;
let codes: readonly string[] = []; // of clients 1 to 4

const buyer = (clientRef: string) =>
  clientWithRhythm({
    clientRef,
    name: `Client ${clientRef}`,
    lastOrderOn: parseDay("2026-02-20"),
    gapDays: 14,
  });

beforeAll(async () => {
  coach = await startTestCoach({
    today: parseDay("2026-03-02"),
    rows: ["1", "2", "3", "4"].flatMap(buyer),
  });
  const { prisma } = coach.store;
  await saveSettings(prisma, { workspaceId: coach.workspaceId, change: { survey: { on: true } } });
  await coach.stop();
  await coach.restart(); // the clock opens the survey
  const asks = () => prisma.surveyAsk.findMany({ orderBy: { client: { externalId: "asc" } } });
  const found = await vi.waitUntil(
    async () => {
      const rows = await asks();
      return rows.length === 4 && rows;
    },
    { timeout: 15_000 },
  );
  codes = found.map(({ token }) => token);
});
afterAll(() => coach.close());

const vello = dropping(() => coach);

const HEADER = ["client", "code", "Products", "Delivery", "Sales", "Invoicing", "Comment"];
const csv = (...rows: readonly (readonly string[])[]): string =>
  [HEADER, ...rows, []].map((row) => row.join(";")).join("\r\n");

const markOf = async (code: string | undefined) => {
  const ask = await coach.store.prisma.surveyAsk.findUnique({ where: { token: code ?? "" } });
  return ask?.marks ?? null;
};

test("answers in a dropped file are taken at once; the others are named by line and cause", async () => {
  const [one = "", two = "", three = "", four = ""] = codes;
  const file = csv(
    ["Client 1", one, "5", "5", "4", "5", "Fine"],
    ["Client 2", two, "5", "1", "4", "5", "Late"],
    ["Client 3", three, "", "", "", "", ""],
    ["Client 4", four, "5", "7", "4", "", ""],
    ["Client 9", "no-such-code", "5", "5", "5", "5", ""],
  );
  await vello.drop("answers.csv", file);
  const said = await vello.says("answers.csv", /Answers to the survey/u);
  expect(said).toContain("*2 answers* taken");
  expect(said).toContain("1 of these with a mark of 1 or 2");
  expect(said).toContain("1 row without marks");
  expect(said).toContain("*2 rows not taken*");
  expect(said).toContain("line 5: expected a mark from 1 to 5 at Delivery, Invoicing");
  expect(said).toContain("line 6: nobody was asked under this code");
  expect(said).not.toContain(ACTION.importDrop);
  expect(await markOf(one)).toEqual({ products: 5, delivery: 5, sales: 4, invoicing: 5 });
  expect(await markOf(three)).toBeNull();
  expect(await markOf(four)).toBeNull();
  const errands = await coach.store.prisma.errand.findMany({ where: { kind: "survey-mark" } });
  expect(errands).toMatchObject([{ detail: { marks: "Delivery 1", comment: "Late" } }]);
  expect(await coach.store.prisma.importRun.count({ where: { source: "drop" } })).toBe(0);
});

test("a workbook does as well, and a first answer stays", async () => {
  const [one = "", , three = ""] = codes;
  const book = await workbookOf({
    Survey: [HEADER, ["Client 1", one, 1, 1, 1, 1, null], ["Client 3", three, 4, 4, 3, 5, null]],
  });
  await vello.drop("answers.xlsx", book);
  const said = await vello.says("answers.xlsx", /Answers to the survey/u);
  expect(said).toContain("*1 answer* taken");
  expect(said).toContain("1 client had answered before");
  expect(said).not.toContain("not taken");
  expect(await markOf(one)).toMatchObject({ products: 5 });
  expect(await markOf(three)).toEqual({ products: 4, delivery: 4, sales: 3, invoicing: 5 });
});

test("a manager of one team takes no answers for another's clients", async () => {
  const { prisma } = coach.store;
  const team = (name: string) =>
    prisma.team.create({ data: { workspaceId: coach.workspaceId, name } });
  const put = async (slackUserId: string, teamId: string | null) =>
    prisma.member.updateMany({ where: { slackUserId }, data: { teamId } });
  await put(MARI, (await team("North")).id);
  await put(VELLO, (await team("South")).id);
  const [, , , four = ""] = codes;
  await vello.drop("north.csv", csv(["Client 4", four, "5", "5", "5", "5", ""]));
  const said = await vello.says("north.csv", /Answers to the survey/u);
  expect(said).toContain("line 2: nobody was asked under this code");
  expect(await markOf(four)).toBeNull();
  await put(VELLO, null);
});

test("a file of clients with a code and a column of sales is looked at as an import", async () => {
  await vello.drop("clients.csv", "client number,name,code,Sales\n77,Kask OÜ,A,1200\n");
  expect(await vello.says("clients.csv", /What would change/u)).toContain("as *clients*");
});

test("a file that cannot be read to its end gives no answers at all", async () => {
  const [, , , four = ""] = codes;
  const file = `${csv(["Client 4", four, "5", "5", "5", "5", ""])}"never closed;`;
  await vello.drop("broken.csv", file);
  expect(await vello.says("broken.csv", /cannot take it in/u)).toContain("never closed");
  expect(await markOf(four)).toBeNull();
});
