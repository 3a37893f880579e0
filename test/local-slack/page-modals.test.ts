import type { App } from "@slack/bolt";
import type { View } from "@slack/types";
import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { setPageStage } from "./support/page-stage.ts";
import { option, plain } from "./support/post-blocks.ts";

function reasonView(note = "Tell us"): View {
  return {
    type: "modal",
    callback_id: "reason",
    title: plain("Record the reason"),
    submit: plain("Save"),
    close: plain("Not now"),
    blocks: [
      { type: "section", block_id: "note", text: plain(note) },
      {
        type: "input",
        block_id: "kind",
        label: plain("Kind"),
        element: {
          type: "static_select",
          action_id: "pick",
          options: [option("Price"), option("Service")],
        },
      },
      {
        type: "input",
        block_id: "words",
        label: plain("Own words"),
        hint: plain("As they said it"),
        element: { type: "plain_text_input", action_id: "text", multiline: true },
      },
      {
        type: "input",
        block_id: "sure",
        label: plain("How sure"),
        optional: true,
        element: { type: "number_input", action_id: "percent", is_decimal_allowed: false },
      },
      {
        type: "actions",
        block_id: "doings",
        elements: [
          { type: "button", action_id: "refresh", text: plain("Refresh") },
          { type: "button", action_id: "deeper", text: plain("Deeper") },
        ],
      },
    ],
  };
}

const deeper: View = { type: "modal", title: plain("Deeper"), blocks: [{ type: "divider" }] };

let saved: unknown = null;

function listen(app: App): void {
  app.shortcut("begin", async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: reasonView() });
  });
  app.action("refresh", async ({ ack, body, client }) => {
    await ack();
    if (body.type !== "block_actions") return;
    await client.views.update({ view_id: body.view?.id ?? "", view: reasonView("Refreshed") });
  });
  app.action("deeper", async ({ ack, body, client }) => {
    await ack();
    if (body.type !== "block_actions") return;
    await client.views.push({ trigger_id: body.trigger_id, view: deeper });
  });
  app.view("reason", async ({ ack, view }) => {
    if (view.state.values["words"]?.["text"]?.value === "no") {
      await ack({ response_action: "errors", errors: { words: "Say a little more." } });
      return;
    }
    saved = view.state.values;
    await ack();
  });
}

const stage = setPageStage(listen);

beforeEach(() => {
  saved = null;
});

/** Opens the page and, with the composer's shortcut menu, the modal. */
async function openReason(): Promise<{ readonly page: Page; readonly modal: Locator }> {
  const page = await stage.visit("UREP", "#/c/CTEAM");
  await page.getByRole("button", { name: "Shortcuts" }).click();
  await page.getByRole("menuitem", { name: "Begin" }).click();
  const modal = page.getByRole("dialog", { name: "Record the reason" });
  await modal.waitFor();
  return { page, modal };
}

async function fill(page: Page, modal: Locator, words: string): Promise<void> {
  await modal.getByLabel("Kind").click();
  await page.getByRole("option", { name: "Service" }).click();
  await modal.getByLabel("Own words").fill(words);
}

describe("a modal", () => {
  test("sends what was chosen and typed in Slack's own shape, and closes", async () => {
    const { page, modal } = await openReason();
    await fill(page, modal, "Late twice");
    await modal.getByLabel("How sure").fill("80");
    await modal.getByRole("button", { name: "Save" }).click();
    await modal.waitFor({ state: "detached" });
    expect(saved).toMatchObject({
      kind: { pick: { type: "static_select", selected_option: option("Service") } },
      words: { text: { type: "plain_text_input", value: "Late twice" } },
      sure: { percent: { type: "number_input", value: "80" } },
    });
  });

  test("asks for what is missing and puts the focus there", async () => {
    const { page, modal } = await openReason();
    await modal.getByRole("button", { name: "Save" }).click();
    expect(await modal.getByRole("alert").allTextContents()).toEqual([
      "Please fill this in.",
      "Please fill this in.",
    ]);
    await modal.locator('[data-block-id="kind"] [aria-invalid="true"]').waitFor();
    const focused = page.locator("input:focus");
    expect(await focused.getAttribute("role")).toBe("combobox");
  });

  test("shows the app's refusal under its block and keeps everything", async () => {
    const { page, modal } = await openReason();
    await fill(page, modal, "no");
    await page.keyboard.press("Control+Enter");
    const block = modal.locator('[data-block-id="words"]');
    await block.getByRole("alert").getByText("Say a little more.").waitFor();
    expect(await modal.getByLabel("Own words").inputValue()).toBe("no");
    expect(await modal.getByLabel("Kind").inputValue()).toBe("Service");
    expect(saved).toBeNull();
  });

  test("keeps what was typed when the app changes it meanwhile", async () => {
    const { page, modal } = await openReason();
    await fill(page, modal, "half a thought");
    await modal.getByRole("button", { name: "Refresh" }).click();
    await modal.getByText("Refreshed").waitFor();
    expect(await modal.getByLabel("Own words").inputValue()).toBe("half a thought");
    expect(await modal.getByLabel("Kind").inputValue()).toBe("Service");
  });

  test("Escape closes an open list before it closes the window", async () => {
    const { page, modal } = await openReason();
    await modal.getByLabel("Kind").click();
    await page.getByRole("option", { name: "Price" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("option", { name: "Price" }).waitFor({ state: "detached" });
    expect(await page.getByRole("dialog").count()).toBe(1);
    await page.keyboard.press("Escape");
    await modal.waitFor({ state: "detached" });
  });

  test("another one goes on top, and Escape takes only that away", async () => {
    const { page, modal } = await openReason();
    await fill(page, modal, "kept below");
    await modal.getByRole("button", { name: "Deeper" }).click();
    const top = page.getByRole("dialog", { name: "Deeper" });
    await top.waitFor();
    await page.keyboard.press("Escape");
    await top.waitFor({ state: "detached" });
    await modal.waitFor();
    expect(await modal.getByLabel("Own words").inputValue()).toBe("kept below");
  });

  test("holds the focus, and gives the keyboard back when it is closed", async () => {
    const { page, modal } = await openReason();
    const inside: unknown[] = [];
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press("Tab");
      inside.push(
        await page.evaluate(
          "document.activeElement === document.body || document.activeElement.closest('dialog') !== null",
        ),
      );
    }
    expect(new Set(inside)).toEqual(new Set([true]));
    await modal.getByRole("button", { name: "Not now" }).click();
    await modal.waitFor({ state: "detached" });
    expect(stage.slack().as("UREP").modals()).toEqual([]);
  });

  test("that is open stays open over a reload", async () => {
    const { page, modal } = await openReason();
    await page.reload();
    await modal.getByLabel("Own words").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(1);
  });
});
