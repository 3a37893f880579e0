import type { KnownBlock } from "@slack/types";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { setPageStage } from "./support/page-stage.ts";
import { plain, postBlocks, showBlocks } from "./support/post-blocks.ts";

const stage = setPageStage(() => undefined);
const show = (blocks: KnownBlock[]): Promise<Page> => showBlocks(stage, blocks);

describe("words and pictures", () => {
  test("text from data never becomes markup, a script or a link that runs", async () => {
    const evil =
      "&lt;img src=x onerror=alert(1)&gt; <javascript:alert(1)|press> [here](javascript:alert(1))";
    const page = await show([
      { type: "header", text: plain("<img src=x onerror=alert(1)>") },
      { type: "section", text: { type: "mrkdwn", text: evil } },
      { type: "section", fields: [plain("<script>alert(1)</script> *stars*")] },
      { type: "markdown", text: "<img src=x onerror=alert(1)> [here](javascript:alert(1))" },
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [{ type: "link", url: "javascript:alert(1)", text: "rich" }],
          },
        ],
      },
    ]);
    const message = page.getByRole("article").last();
    await message.getByText("<script>alert(1)</script> *stars*").waitFor();
    expect(await message.locator("img, script, [onerror]").count()).toBe(0);
    expect(await message.locator('a[href^="javascript"]').count()).toBe(0);
  });

  test("a link opens elsewhere and tells nothing", async () => {
    const page = await show([
      {
        type: "section",
        text: { type: "mrkdwn", text: "<https://example.com|Notes> for <@UREP2> in <#COPEN>" },
      },
    ]);
    const link = page.getByRole("link", { name: "Notes" });
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    await page.getByText("@Sam Second").waitFor();
    await page.getByRole("article").last().getByRole("button", { name: "#open" }).click();
    await page.getByRole("heading", { level: 1, name: "open" }).waitFor();
  });

  test("a draft is copied to the letter", async () => {
    const draft = "Dear Anna,\n\n  we are sorry & *will* call.\n";
    const page = await show([
      {
        type: "rich_text",
        elements: [{ type: "rich_text_preformatted", elements: [{ type: "text", text: draft }] }],
      },
    ]);
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(draft);
  });

  test("a block that is not known, or is broken, is named and the others stand", async () => {
    const ts = await postBlocks(stage, [
      { type: "section", text: plain("first") },
      { type: "divider" },
    ]);
    const page = await stage.visit("UREP", "#/c/COPEN");
    await page.route("**/ui/messages*", async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace('"type":"divider"', '"type":"hologram"')
        .replace(
          "]",
          ',{"type":"section","text":7,"fields":"x"},{"type":"rich_text","elements":[{"type":"rich_text_list","elements":7}]}]',
        );
      await route.fulfill({ response, body });
    });
    await page.locator('nav [data-channel="CTEAM"]').click();
    const message = page.locator(`article[data-ts="${ts}"]`);
    await message.getByText("first").waitFor();
    await message.getByText("Cannot show this block (hologram).").waitFor();
    await message.getByText("Cannot show this block (rich_text).").waitFor();
    expect(await message.getByText(/^Cannot show/).count()).toBe(2);
  });

  test("tables have a caption, heads and numbers", async () => {
    const page = await show([
      {
        type: "data_table",
        caption: "Lost",
        rows: [
          [
            { type: "raw_text", text: "Month" },
            { type: "raw_text", text: "Sum" },
          ],
          [
            { type: "raw_text", text: "January" },
            { type: "raw_number", value: 12_000, text: "12,000" },
          ],
        ],
      },
    ]);
    const table = page.getByRole("table", { name: "Lost" });
    await table.waitFor();
    expect(await table.getByRole("columnheader").allTextContents()).toEqual(["Month", "Sum"]);
    expect(await table.getByRole("cell").allTextContents()).toEqual(["January", "12,000"]);
  });
});
