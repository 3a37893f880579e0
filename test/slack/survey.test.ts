import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { fileOfBytes } from "#src/flows/drop/dropped-bytes.ts";
import { readAnswers } from "#src/flows/read-answers.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { saveSettings } from "#src/store/settings.ts";
import { openJobs } from "#src/jobs/worker.ts";
import { answerDeps } from "#src/wiring/survey-deps.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import { freePort } from "../support/free-port.ts";

let today = parseDay("2026-03-02");
let coach: TestCoach;
let port = 0;

const buyer = (clientRef: string, name: string, lastOrderOn = parseDay("2026-02-20")) =>
  clientWithRhythm({ clientRef, name, lastOrderOn, gapDays: 14 });

const rows = [
  ...buyer("1", "Kohvik <Põhja>"),
  ...buyer("2", "Baar & Grill"),
  ...buyer("3", "Do Not Call").map((row) =>
    row.kind === "client" ? { ...row, doNotContact: true } : row,
  ),
  ...buyer("4", "Not Last Month", addDays(today, -60)),
];

beforeAll(async () => {
  port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  coach = await startTestCoach({
    today: () => today,
    rows,
    environment: { API_PORT: String(port), PUBLIC_URL: `${publicUrl}/` },
  });
  await coach.store.prisma.client.updateMany({
    where: { externalId: "2" },
    data: { language: "fi" },
  });
});
afterAll(() => coach.close());

const modalText = (user: string) =>
  JSON.stringify(coach.slack.as(user).modals().at(-1)?.blocks ?? null);

async function shows(user: string, says: string): Promise<string> {
  await coach.slack.waitFor(() => modalText(user).includes(says));
  return modalText(user);
}

const click = (user: string, actionId: string) => {
  const person = coach.slack.as(user);
  return person.click({ viewId: person.modal().id, actionId });
};

const dmOf = (user: string): string => {
  const person = coach.slack.as(user);
  return JSON.stringify(person.messages(person.dm));
};

/** A window of its own: what an earlier one shows must not be taken for it. */
const openWindow = async (user: string): Promise<void> => {
  const person = coach.slack.as(user);
  for (const { id } of person.modals()) await person.close(id);
  await person.command(ALERTS, "/winback survey");
};

async function asks() {
  return coach.store.prisma.surveyAsk.findMany({
    include: { client: true },
    orderBy: { client: { externalId: "asc" } },
  });
}

const page = (token: string, body?: string) =>
  fetch(
    `http://127.0.0.1:${port}/s/${token}`,
    body === undefined ? {} : { method: "POST", body: new URLSearchParams(body) },
  );

const ALL_FIVE = "products=5&delivery=5&sales=5&invoicing=5";

test("a rep is refused, and while it is off a manager sees whom it would ask and no button", async () => {
  await openWindow(MARI);
  expect(await shows(MARI, "for managers")).not.toContain("Kohvik");
  await openWindow(VELLO);
  const text = await shows(VELLO, "*2 clients*");
  expect(text).toContain("Kohvik &lt;Põhja&gt;");
  expect(text).toContain("1 must not be contacted");
  expect(text).toContain("switched off");
  expect(text).not.toContain(ACTION.openSurveyNow);
  expect(text).not.toContain("Not Last Month");
});

test("switched on, it opens once, by the button or the clock, and managers are told", async () => {
  await saveSettings(coach.store.prisma, {
    workspaceId: coach.workspaceId,
    change: { survey: { on: true, gift: "a kilo of coffee" } },
  });
  await openWindow(VELLO);
  const text = await shows(VELLO, "March 2026");
  if (text.includes(ACTION.openSurveyNow)) await click(VELLO, ACTION.openSurveyNow); // the clock may be first
  await shows(VELLO, "*2 clients* asked");
  expect(await asks()).toMatchObject([
    { client: { externalId: "1" }, language: "et" },
    { client: { externalId: "2" }, language: "fi" },
  ]);
  await coach.stop();
  await coach.restart();
  expect(await coach.store.prisma.surveyRound.count()).toBe(1);
  const told = await coach.store.prisma.outboxMessage.findMany({
    where: { key: { startsWith: "survey-open:" } },
  });
  expect(told.map(({ channel }) => channel)).toEqual([VELLO]);
});

test("the links come as a file into the manager's own direct messages", async () => {
  await openWindow(VELLO);
  await shows(VELLO, ACTION.surveyLinks);
  await click(VELLO, ACTION.surveyLinks);
  await shows(VELLO, "direct messages");
  const rowsLeft = await asks();
  expect(rowsLeft.every(({ takenOutAt }) => takenOutAt !== null)).toBe(true);
});

test("a client sees the page in their own language, marks and all, and nothing from elsewhere", async () => {
  const [first] = await asks();
  const response = await page(first?.token ?? "");
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(html).toContain('<html lang="et">');
  expect(html).toContain("Kui hästi sujuvad meie tarned?");
  expect(html).toContain("a kilo of coffee");
  expect(html.match(/<fieldset>/gu)).toHaveLength(4);
  expect(html).not.toMatch(/<script|https?:/u);
  expect((await asks()).every(({ answeredAt }) => answeredAt === null)).toBe(true);
});

test("an incomplete answer keeps what was typed and is asked for again", async () => {
  const [first] = await asks();
  const comment = encodeURIComponent('"><script>alert(1)</script>');
  const response = await page(first?.token ?? "", `products=4&delivery=9&comment=${comment}`);
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('name="products" value="4" required checked');
  expect(html).toContain("&lt;script&gt;");
  expect(html).not.toContain("<script>");
});

test("a bad mark is an errand of the owner's, and the owner and the manager hear at once", async () => {
  const [first] = await asks();
  const said = "products=5&delivery=1&sales=2&invoicing=4&comment=Late+%3C!channel%3E";
  expect(await (await page(first?.token ?? "", said)).text()).toContain("Aitäh!");
  const errands = await coach.store.prisma.errand.findMany({ where: { kind: "survey-mark" } });
  expect(errands).toMatchObject([
    { state: "open", detail: { marks: "Delivery 1, Sales 2", comment: "Late <!channel>" } },
  ]);
  expect((await asks())[0]?.followUpId).toBe(errands[0]?.id);
  for (const user of [MARI, VELLO]) {
    const dm = (): string => dmOf(user);
    await coach.slack.waitFor(() => dm().includes("gave us bad marks"));
    expect(dm()).toContain("Kohvik &lt;Põhja&gt;");
    expect(dm()).not.toContain("<!channel>");
  }
  expect(dmOf(JAAN)).not.toContain("bad marks");
});

test("a second answer changes nothing, and an unknown link says nothing", async () => {
  const [first] = await asks();
  expect(await (await page(first?.token ?? "", ALL_FIVE)).text()).toContain("varem");
  expect((await asks())[0]?.marks).toMatchObject({ delivery: 1 });
  expect((await page("x".repeat(32))).status).toBe(404);
  expect((await page("short")).status).toBe(404);
  expect(await coach.store.prisma.errand.count({ where: { kind: "survey-mark" } })).toBe(1);
});

test("the window tells means, bad marks and gifts; a gift is noted once", async () => {
  await openWindow(VELLO);
  const text = await shows(VELLO, "1 of 2 clients");
  expect(text).toContain("mean mark *3.0*");
  expect(text).toContain("*Delivery 1*");
  await click(VELLO, ACTION.surveyGift);
  await shows(VELLO, "1 gift given");
  const [first] = await asks();
  expect(first?.giftOn).not.toBeNull();
});

test("answers gathered in the file are read back once, and what is not understood is named by its line", async () => {
  const [, second] = await asks();
  const queue = await openJobs(coach.store.queueOn, () => {});
  const jobs = queue.of(coach.workspaceId);
  const deps = { ...answerDeps(coach.runtime, jobs), mayAnswerFor: () => true };
  const read = (text: string) => readAnswers(deps, fileOfBytes("survey.csv", Buffer.from(text)));
  const head = "code,Products,Delivery,Sales,Invoicing,Comment\n";
  const wrong = `${head}${second?.token},5,6,5,5,\nnobody,1,1,1,1,\n`;
  expect(await read(wrong)).toMatchObject({
    read: { saved: 0, problems: [{ line: 2 }, { line: 3 }] },
  });
  const right = `${head.replaceAll(",", ";")}${second?.token};5;4;5;5;"Fine; thanks"\n`;
  expect(await read(right)).toMatchObject({ read: { saved: 1, bad: 0 } });
  expect(await read(right)).toMatchObject({ read: { saved: 0, before: 1 } });
  expect((await asks())[1]?.comment).toBe("Fine; thanks");
  expect(await read("a,b\n1,2\n")).toMatchObject({ ok: false });
  await queue.stop();
});

test("answers are taken up to the 10th; the next month asks nobody twice in a quarter", async () => {
  const [first] = await asks();
  await coach.store.prisma.surveyAsk.updateMany({ data: { answeredAt: null } });
  today = parseDay("2026-03-10");
  expect(await (await page(first?.token ?? "")).text()).toContain("<form");
  today = parseDay("2026-03-11");
  const closed = await (await page(first?.token ?? "", ALL_FIVE)).text();
  expect(closed).toContain("lõppenud");
  today = parseDay("2026-04-01");
  await openWindow(VELLO);
  const text = await shows(VELLO, "April 2026");
  expect(text).toContain("Nobody would be asked");
});
