import type { App } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { setPageStage } from "./support/page-stage.ts";
import { option, showBlocks, plain } from "./support/post-blocks.ts";

type Heard = { readonly user: string; readonly action: unknown; readonly values: unknown };

const heard: Heard[] = [];
let letGo: () => void = () => undefined;

function listen(app: App): void {
  heard.length = 0;
  app.action({ type: "block_actions" }, async ({ ack, action, body }) => {
    if (action.action_id === "slow") await new Promise<void>((resolve) => (letGo = resolve));
    heard.push({ user: body.user.id, action, values: body.state?.values });
    await ack();
  });
  app.options("client", async ({ ack, payload }) => {
    const names = ["Aurora Catering", "Aurora Foods", "Kask"];
    const found = names.filter((name) => name.toLowerCase().includes(payload.value.toLowerCase()));
    await ack({ options: found.map((name) => option(name)) });
  });
}

const stage = setPageStage(listen);

const show = (blocks: KnownBlock[]): Promise<Page> => showBlocks(stage, blocks);

const slowButton: KnownBlock = {
  type: "actions",
  block_id: "row",
  elements: [{ type: "button", action_id: "slow", text: plain("Take it"), value: "7" }],
};

describe("buttons", () => {
  test("a press shows at once that it is worked on, and reaches the app once", async () => {
    const page = await show([slowButton]);
    const button = page.getByRole("button", { name: "Take it" });
    await button.click();
    await page.locator('[data-action-id="slow"] [aria-busy="true"]').waitFor();
    await button.click();
    letGo();
    await page.locator('[data-action-id="slow"] [aria-busy="true"]').waitFor({ state: "detached" });
    expect(heard).toMatchObject([
      { user: "UREP", action: { type: "button", action_id: "slow", block_id: "row", value: "7" } },
    ]);
  });

  test("a button with a question acts only after yes", async () => {
    const page = await show([
      {
        type: "actions",
        elements: [
          {
            type: "button",
            action_id: "drop",
            text: plain("Drop"),
            style: "danger",
            confirm: {
              title: plain("Sure?"),
              text: plain("It will be gone."),
              confirm: plain("Drop it"),
              deny: plain("Keep it"),
            },
          },
        ],
      },
    ]);
    await page.getByRole("button", { name: "Drop", exact: true }).click();
    await page.getByRole("alertdialog", { name: "Sure?" }).waitFor();
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("button", { name: "Drop", exact: true }).click();
    await page.getByRole("button", { name: "Drop it" }).click();
    await stage.slack().waitFor(() => heard.length > 0);
    expect(heard).toMatchObject([{ action: { action_id: "drop" } }]);
  });

  test("when nobody answers, the page says so", async () => {
    const page = await show([slowButton]);
    await page.getByRole("button", { name: "Take it" }).click();
    const note = page.getByRole("status", { name: "Notes" }).getByText(/./).first();
    await note.waitFor();
    expect(await note.textContent()).toMatch(/did not respond/);
    letGo();
  });

  test("a menu behind three dots is worked by keyboard", async () => {
    const page = await show([
      {
        type: "section",
        text: { type: "mrkdwn", text: "Aurora" },
        accessory: {
          type: "overflow",
          action_id: "more",
          options: [option("Snooze"), option("Seasonal")],
        },
      },
    ]);
    await page.getByRole("button", { name: "More actions", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Snooze" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await stage.slack().waitFor(() => heard.length > 0);
    expect(heard).toMatchObject([
      { action: { type: "overflow", selected_option: { value: "seasonal" } } },
    ]);
  });
});

test("a thumb and a small picture can be pressed", async () => {
  const page = await show([
    {
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          action_id: "thumbs",
          positive_button: { text: plain("Good"), value: "good" },
          negative_button: { text: plain("Bad"), value: "bad" },
        },
        { type: "icon_button", action_id: "bin", icon: "trash", text: plain("Delete"), value: "7" },
      ],
    },
  ]);
  await page.getByRole("button", { name: "Bad" }).click();
  await page.getByRole("button", { name: "Bad", pressed: true }).waitFor();
  await page.getByRole("button", { name: "Delete" }).click();
  await stage.slack().waitFor(() => heard.length === 2);
  expect(heard).toMatchObject([
    { action: { type: "feedback_buttons", value: "bad" } },
    { action: { type: "icon_button", value: "7" } },
  ]);
});

describe("menus and pickers", () => {
  test("a menu with groups is narrowed by typing, and the choice is sent as Slack sends it", async () => {
    const page = await show([
      {
        type: "actions",
        block_id: "row",
        elements: [
          {
            type: "static_select",
            action_id: "why",
            placeholder: plain("Reason"),
            option_groups: [
              { label: plain("Price"), options: [option("Too dear")] },
              { label: plain("Service"), options: [option("Late"), option("Rude")] },
            ],
          },
        ],
      },
    ]);
    const field = page.getByRole("combobox", { name: "Reason" });
    await field.click();
    await page
      .getByRole("group", { name: "Service" })
      .getByRole("option", { name: "Late" })
      .waitFor();
    await field.fill("rud");
    expect(await page.getByRole("option").allTextContents()).toEqual(["Rude"]);
    await page.keyboard.press("Enter");
    await stage.slack().waitFor(() => heard.length > 0);
    const chosen = { type: "static_select", selected_option: option("Rude") };
    expect(heard).toMatchObject([{ action: chosen, values: { row: { why: chosen } } }]);
    expect(await field.inputValue()).toBe("Rude");
  });

  test("the app suggests while one types", async () => {
    const page = await show([
      {
        type: "actions",
        elements: [
          {
            type: "external_select",
            action_id: "client",
            placeholder: plain("Client"),
            min_query_length: 2,
          },
        ],
      },
    ]);
    const field = page.getByRole("combobox", { name: "Client" });
    await field.click();
    await page.getByText("Type at least 2 characters.").waitFor();
    await page.keyboard.type("auro");
    await page.getByRole("option", { name: "Aurora Foods" }).click();
    await stage.slack().waitFor(() => heard.length > 0);
    expect(heard).toMatchObject([{ action: { selected_option: { value: "aurora foods" } } }]);
  });

  test("several can be chosen, and one be taken away again", async () => {
    const page = await show([
      {
        type: "section",
        text: plain("Languages"),
        accessory: {
          type: "multi_static_select",
          action_id: "tongues",
          placeholder: plain("Languages"),
          options: [option("Estonian"), option("Greek")],
          initial_options: [option("Greek")],
        },
      },
    ]);
    await page.getByRole("combobox", { name: "Languages" }).click();
    await page.getByRole("option", { name: "Estonian" }).click();
    await page.getByRole("button", { name: "Remove Greek" }).click();
    await stage.slack().waitFor(() => heard.length > 1);
    const values = heard.map(({ action }) => JSON.stringify(action).match(/"value":"\w+"/g));
    expect(values).toEqual([['"value":"greek"', '"value":"estonian"'], ['"value":"estonian"']]);
  });

  test("days, people, boxes and circles", async () => {
    const page = await show([
      {
        type: "actions",
        elements: [
          { type: "datepicker", action_id: "day" },
          { type: "users_select", action_id: "owner", placeholder: plain("Owner") },
          { type: "checkboxes", action_id: "boxes", options: [option("One"), option("Two")] },
          {
            type: "radio_buttons",
            action_id: "circles",
            options: [option("Sure"), option("Guess")],
          },
        ],
      },
    ]);
    await page.locator('[data-action-id="day"] input').fill("2026-03-04");
    await page.getByRole("combobox", { name: "Owner" }).click();
    await page.getByRole("option", { name: "Sam Second" }).click();
    await page.getByRole("checkbox", { name: "Two" }).check();
    await page.getByRole("radio", { name: "Guess" }).check();
    await stage.slack().waitFor(() => heard.length === 4);
    expect(heard.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: "datepicker", selected_date: "2026-03-04" }),
        expect.objectContaining({ type: "users_select", selected_user: "UREP2" }),
        expect.objectContaining({ type: "checkboxes", selected_options: [option("Two")] }),
        expect.objectContaining({ type: "radio_buttons", selected_option: option("Guess") }),
      ]),
    );
  });
});
