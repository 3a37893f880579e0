import type { App } from "@slack/bolt";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { setPageStage } from "./support/page-stage.ts";
import { plain } from "./support/post-blocks.ts";
import { startWorkspace } from "./support/workspace.ts";

let goOn: () => void = () => undefined;

function listen(app: App): void {
  app.event("app_home_opened", async ({ event, client }) => {
    if (event.tab !== "home") return;
    const button = { type: "button", action_id: "today", text: plain("Today") } as const;
    await client.views.publish({
      user_id: event.user,
      view: {
        type: "home",
        blocks: [{ type: "section", text: plain(`Hello ${event.user}`), accessory: button }],
      },
    });
  });
  app.action("today", async ({ ack, body, client }) => {
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: "Nothing today" });
  });
  app.message("write", async ({ message, client }) => {
    const { channel, ts } = message;
    await client.assistant.threads.setStatus({
      channel_id: channel,
      thread_ts: ts,
      status: "is writing…",
    });
    await new Promise<void>((resolve) => (goOn = resolve));
    const stream = await client.chat.startStream({
      channel,
      thread_ts: ts,
      markdown_text: "Dear *An",
    });
    if (stream.ts === undefined) throw new Error("The stream has no ts.");
    await client.chat.appendStream({ channel, ts: stream.ts, markdown_text: "na*" });
  });
}

const stage = setPageStage(listen);

const dm = "#/c/DREP";
const write = async (page: Page, text: string): Promise<void> => {
  await page.getByRole("textbox", { name: "Message Helper" }).fill(text);
  await page.keyboard.press("Enter");
};

async function isInSight(page: Page, text: string): Promise<boolean> {
  const log = await page.getByRole("log").boundingBox();
  const message = await page.getByText(text, { exact: true }).boundingBox();
  if (log === null || message === null) throw new Error(`"${text}" has no place on the page.`);
  return message.y >= log.y && message.y + message.height <= log.y + log.height;
}

describe("the app's own place", () => {
  test("has a Home that the app fills when it is opened, with working buttons", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await page.locator('nav [data-channel="DREP"]').click();
    await page.getByRole("tab", { name: "Home", selected: true }).waitFor();
    await page.getByText("Hello UREP").waitFor();
    await page.getByRole("button", { name: "Today" }).click();
    await page.getByRole("tab", { name: "Messages" }).click();
    const message = page.getByRole("article").last();
    await message.getByText("Nothing today").waitFor();
    expect(await message.getByText("Automated app").count()).toBe(1);
  });

  test("offers what can be asked, and a press asks it", async () => {
    const page = await stage.visit("UREP", dm);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("article").getByText("Where do I start?").waitFor();
    const rita = stage.slack().as("UREP");
    expect(rita.messages(rita.dm).map((message) => message.text)).toEqual(["Where do I start?"]);
  });

  test("says what it is doing, writes before one's eyes and can be stopped", async () => {
    const rita = stage.slack().as("UREP");
    const page = await stage.visit("UREP", dm);
    await write(page, "write to Anna");
    const said = await stage.slack().waitFor(() => rita.messages(rita.dm)[0]);
    await page.evaluate(`location.hash = "${dm}/t/${said.ts}"`);
    const thread = page.getByRole("complementary", { name: "Thread" });
    await thread.getByText("Helper is writing…").waitFor();
    goOn();
    await thread.getByText("Anna").waitFor();
    await thread.getByRole("button", { name: "Stop" }).click();
    await thread.getByRole("button", { name: "Stop" }).waitFor({ state: "detached" });
    expect(rita.messages(rita.dm, said.ts).at(-1)).toMatchObject({ streaming: false });
  });
});

describe("when something is missing", () => {
  test("the page says that no app is connected, and when it is again", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    const banner = page.getByText("The app is not connected", { exact: false });
    await page.getByText("This is the beginning of").waitFor();
    expect(await banner.count()).toBe(0);
    stage.slack().faults.dropSockets();
    await banner.waitFor();
    await banner.waitFor({ state: "detached" });
  });

  test("what is typed while the server is away is not lost", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    const writing = page.getByRole("textbox", { name: "Message #team" });
    await writing.waitFor();
    await putOffline(page, true);
    await writing.fill("kept");
    await page.keyboard.press("Enter");
    await page
      .getByRole("status", { name: "Notes" })
      .getByText(/^The local server does not answer/)
      .waitFor();
    expect(await writing.inputValue()).toBe("kept");
    await putOffline(page, false);
    await page.keyboard.press("Enter");
    await page.getByRole("log").getByText("kept").waitFor();
  });

  test("a server that went and came back is caught up with", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await stage.slack().as("UREP2").say("CTEAM", "before");
    await page.getByRole("log").getByText("before").waitFor();
    const { port } = stage.slack();
    await stage.app().stop();
    await stage.slack().close();
    await page
      .getByRole("alert")
      .getByText(/^The local server does not answer/)
      .waitFor();
    const again = await startWorkspace({ port });
    expect(again.port).toBe(port);
    await again.as("UREP2").say("CTEAM", "meanwhile");
    await page.getByRole("log").getByText("meanwhile").waitFor();
    await page.getByRole("alert").waitFor({ state: "detached" });
    await again.close();
  });
});

describe("many messages", () => {
  test("five hundred are all there, and the page stands where the reader left off", async () => {
    const sam = stage.slack().as("UREP2");
    for (let count = 1; count <= 500; count += 1) {
      const said = await sam.say("COPEN", `Message ${count}`);
      if (count === 400) await stage.slack().as("UREP").read("COPEN", said.ts);
    }
    const page = await stage.visit("UREP", "#/c/COPEN");
    await page.getByText("New", { exact: true }).waitFor();
    expect(await page.getByRole("log").locator("article").count()).toBe(500);
    expect(await isInSight(page, "Message 401")).toBe(true);
    expect(await isInSight(page, "Message 500")).toBe(false);
  });

  test("what is read already is shown from its end, and stays there as more comes", async () => {
    const sam = stage.slack().as("UREP2");
    for (let count = 1; count <= 100; count += 1) {
      const said = await sam.say("COPEN", `Message ${count}`);
      await stage.slack().as("UREP").read("COPEN", said.ts);
    }
    const page = await stage.visit("UREP", "#/c/COPEN");
    await page.getByText("Message 100", { exact: true }).waitFor();
    expect(await isInSight(page, "Message 100")).toBe(true);
    await sam.say("COPEN", "One more");
    await page.getByText("One more", { exact: true }).waitFor();
    expect(await isInSight(page, "One more")).toBe(true);
  });

  test("arrows go from message to message", async () => {
    const sam = stage.slack().as("UREP2");
    for (const text of ["one", "two", "three"]) await sam.say("COPEN", text);
    const page = await stage.visit("UREP", "#/c/COPEN");
    await page.getByRole("article").last().focus();
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("article:focus").textContent()).toContain("two");
    await page.getByRole("toolbar", { name: "Message actions" }).waitFor();
  });
});

/** Settles when the page's own calls notice it, which can be a moment later. */
async function putOffline(page: Page, offline: boolean): Promise<void> {
  await page.context().setOffline(offline);
  const arrives = () => page.evaluate(() => fetch("/").then(Boolean, () => false));
  await expect.poll(arrives, { timeout: 5_000 }).toBe(!offline);
}
