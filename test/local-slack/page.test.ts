import type { App } from "@slack/bolt";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { setPageStage } from "./support/page-stage.ts";

function listen(app: App): void {
  app.command("/help-me", async ({ ack, command }) => {
    await ack({ text: `Helping with ${command.text}` });
  });
  app.shortcut("keep", async ({ ack, shortcut, client }) => {
    await ack();
    if (shortcut.type !== "message_action") return;
    const { channel, message } = shortcut;
    await client.chat.postMessage({ channel: channel.id, text: `Kept: ${message.text ?? ""}` });
  });
}

const stage = setPageStage(listen);

const log = (page: Page): Locator =>
  page.getByRole("log", { name: /^Messages in #|^Messages in H/ });
const composer = (page: Page): Locator => page.getByRole("textbox", { name: /^Message/ });

describe("finding one's way", () => {
  test("who does not say who they are is the first person, in the first channel", async () => {
    const page = await stage.visit("");
    await page.getByRole("button", { name: "You are: Rita Rep, Sales" }).waitFor();
    await page.getByRole("heading", { level: 1, name: "team" }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  });

  test("an address leads to a conversation and its thread", async () => {
    const rita = stage.slack().as("UREP");
    const said = await rita.say("CTEAM", "Who knows Aurora?");
    await stage.slack().as("UREP2").say("CTEAM", "I do", said.ts);
    const page = await stage.visit("UREP", `#/c/CTEAM/t/${said.ts}`);
    const thread = page.getByRole("complementary", { name: "Thread" });
    await thread.getByText("I do").waitFor();
    expect(await log(page).getByText("I do").count()).toBe(0);
    await page.keyboard.press("Escape");
    await thread.waitFor({ state: "detached" });
  });

  test("another person sees what is theirs", async () => {
    const page = await stage.visit("UREP");
    const lists = page.getByRole("navigation", { name: "Conversations" });
    await lists.getByRole("button", { name: "team" }).waitFor();
    expect(await lists.getByRole("button", { name: "bosses" }).count()).toBe(0);
    await page.getByRole("button", { name: /^You are/ }).click();
    await page.getByRole("button", { name: "Mona Manager Head of sales" }).click();
    await lists.getByRole("button", { name: "bosses" }).waitFor();
    expect(page.url()).toContain("user=UBOSS");
  });

  test("what is unread is counted in the list and the title, until it is opened", async () => {
    await stage.slack().as("UREP2").say("COPEN", "one");
    await stage.slack().as("UREP2").say("COPEN", "two");
    const page = await stage.visit("UREP", "#/c/CTEAM");
    const open = page.locator('nav [data-channel="COPEN"]');
    await open.getByLabel("2 unread").waitFor();
    expect(await page.title()).toBe("(2) #team · Local workspace");
    await open.click();
    await open.getByLabel("2 unread").waitFor({ state: "detached" });
    await log(page).getByText("New", { exact: true }).waitFor();
    expect(await page.title()).toBe("#open · Local workspace");
  });
});

describe("talking", () => {
  test("Enter sends, Shift+Enter breaks the line, and what looks like markup is shown as typed", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await composer(page).fill("1 < 2 & <b>bold</b>");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("@Mona Manager");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    const message = log(page).getByRole("article").last();
    await message.getByText("1 < 2 & <b>bold</b>").waitFor();
    expect(await message.getByText("@Mona Manager").count()).toBe(1);
    const [said] = stage.slack().as("UBOSS").messages("CTEAM");
    expect(said?.text).toBe("1 &lt; 2 &amp; &lt;b&gt;bold&lt;/b&gt;\n<@UBOSS>");
  });

  test("what others write arrives by itself and names its time", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await page.getByText("This is the beginning of").waitFor();
    const said = await stage.slack().as("UREP2").say("CTEAM", "Good morning");
    const message = page.locator(`article[data-ts="${said.ts}"][data-channel="CTEAM"]`);
    await message.getByText("Good morning").waitFor();
    expect(await message.getAttribute("aria-label")).toMatch(/^Sam Second, \w+, \d+ \w+ \d{4} at/);
  });

  test("what was typed waits in its conversation, also over a reload", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await composer(page).fill("half a thought");
    await page.locator('nav [data-channel="COPEN"]').click();
    await page.getByRole("textbox", { name: "Message #open" }).waitFor();
    expect(await composer(page).inputValue()).toBe("");
    await page.reload();
    await page.locator('nav [data-channel="CTEAM"]').click();
    await page.getByRole("textbox", { name: "Message #team" }).waitFor();
    expect(await composer(page).inputValue()).toBe("half a thought");
  });

  test("what could not be sent comes back, with the reason", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    const long = "x".repeat(40_001);
    await composer(page).fill(long);
    await page.keyboard.press("Enter");
    await page.getByText(/^A message may have 40000 characters/).waitFor();
    expect(await composer(page).inputValue()).toBe(long);
  });

  test("a reply goes into the thread, and the conversation counts it", async () => {
    const said = await stage.slack().as("UREP2").say("CTEAM", "Any news?");
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await page.locator(`article[data-ts="${said.ts}"]`).hover();
    await page.getByRole("button", { name: "Reply in thread" }).click();
    await page.getByRole("textbox", { name: "Reply" }).fill("None yet");
    await page.keyboard.press("Enter");
    await log(page)
      .getByRole("button", { name: /^1 reply/ })
      .waitFor();
    expect(stage.slack().as("UREP2").messages("CTEAM", said.ts)).toHaveLength(2);
  });

  test("a slash lists the commands, and the answer is for the reader only", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await composer(page).fill("/");
    await page.getByRole("option", { name: /\/help-me \[with what\]/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Aurora");
    await page.keyboard.press("Enter");
    const answer = log(page).getByRole("article").last();
    await answer.getByText("Helping with Aurora").waitFor();
    expect(await answer.getByText("Only visible to you").count()).toBe(1);
  });

  test("a command that is not there is refused and kept", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await composer(page).fill("/nothing here");
    await page.keyboard.press("Enter");
    await page.getByText("/nothing is not a command here.").waitFor();
    expect(await composer(page).inputValue()).toBe("/nothing here");
  });

  test("a file is sent with the paper clip", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await page.getByRole("button", { name: "Attach a file" }).waitFor();
    await page.locator('input[type="file"]').setInputFiles({
      name: "orders.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("a,b\n1,2\n"),
    });
    await log(page).getByText("orders.csv").waitFor();
    expect(stage.slack().as("UBOSS").messages("CTEAM")[0]?.files).toMatchObject([
      { name: "orders.csv", size: 8 },
    ]);
  });

  test("a file is dropped onto the conversation", async () => {
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await composer(page).waitFor();
    const dataTransfer = await page.evaluateHandle(
      "(() => { const all = new DataTransfer(); all.items.add(new File(['x'], 'dropped.csv')); return all; })()",
    );
    await log(page).dispatchEvent("dragover", { dataTransfer });
    await page.getByText("Drop to send it here").waitFor();
    await log(page).dispatchEvent("drop", { dataTransfer });
    await log(page).getByText("dropped.csv").waitFor();
    expect(await page.getByText("Drop to send it here").count()).toBe(0);
  });

  test("an app's shortcut stands in a message's menu", async () => {
    const said = await stage.slack().as("UREP2").say("CTEAM", "They are back");
    const page = await stage.visit("UREP", "#/c/CTEAM");
    await page.locator(`article[data-ts="${said.ts}"]`).hover();
    await page.getByRole("button", { name: "More message actions" }).click();
    await page.getByRole("menuitem", { name: "Keep" }).click();
    await log(page).getByText("Kept: They are back").waitFor();
    expect(stage.slack().as("UBOSS").messages("CTEAM")).toHaveLength(2);
  });
});
