import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { RED_LINES } from "#src/core/playbook/entries.ts";
import { type CaseDesk, openCaseDesk } from "../support/case-in-browser.ts";
import { ALERTS, clientWithRhythm, MARI } from "../support/coach.ts";
import { isWritten, WRITTEN } from "../support/red-lines-written.ts";

const CLIENT = "Kask OÜ";
const LONG_MS = 240_000;
let desk: CaseDesk;

beforeAll(async () => {
  const lastOrderOn = parseDay("2026-01-12");
  const rows = clientWithRhythm({ clientRef: "1", name: CLIENT, lastOrderOn, gapDays: 14 }).map(
    (row): ImportRow => (row.kind === "client" ? { ...row, language: "en" } : row),
  );
  const today = parseDay("2026-03-10");
  desk = await openCaseDesk({ name: "method-red-lines-words", today, rows });
}, 180_000);
afterAll(() => desk?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await desk.shoot("failed");
});

test(
  "what must not be said is found in a draft before it is sent",
  async () => {
    await desk.visit(MARI, `#/c/${ALERTS}`);
    await desk.card(CLIENT).getByRole("button", { name: "Draft" }).click();
    await desk.save("Write it");
    const { slack } = desk.coach;
    const mari = slack.as(MARI);
    await slack.waitFor(() => mari.messages(mari.dm).some(({ text }) => text.includes(CLIENT)));
    await desk.visitMessages(MARI);
    const draft = desk.message(`E-mail to ${CLIENT}`);
    for (const line of Object.keys(WRITTEN).filter(isWritten)) {
      await draft.getByRole("button", { name: "Edit" }).click();
      const [example = ""] = RED_LINES[line].avoid;
      const text = desk.dialog().getByRole("textbox").last();
      await text.fill(example.replaceAll(/[“”]/g, "")); // nothing else: a name would make it personal
      await desk.dialog().getByRole("button", { name: /Save/ }).click();
      await desk.dialog().waitFor({ state: "detached" });
      await draft.getByText(WRITTEN[line]).first().waitFor();
      await desk.shoot(line.replace("red-line.", ""));
      await expect.poll(() => draft.innerText(), { timeout: 15_000 }).toMatch(WRITTEN[line]);
    }
  },
  LONG_MS,
);
