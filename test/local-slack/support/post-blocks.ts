import type { KnownBlock } from "@slack/types";
import type { Page } from "playwright-core";
import type { Stage } from "./page-stage.ts";

export type PlainText = { readonly type: "plain_text"; readonly text: string };

export function plain(text: string): PlainText {
  return { type: "plain_text", text };
}

/** A choice in a menu; its value is its words in small letters. */
export function option(name: string): { text: PlainText; value: string } {
  return { text: plain(name), value: name.toLowerCase() };
}

/** The app posts blocks into #team; gives the message's ts. */
export async function postBlocks(stage: Stage, blocks: KnownBlock[]): Promise<string> {
  const posted = await stage
    .app()
    .client.chat.postMessage({ channel: "CTEAM", text: "blocks", blocks });
  if (posted.ts === undefined) throw new Error("The posted message has no ts.");
  return posted.ts;
}

/** Posts blocks and opens the page where they stand. */
export async function showBlocks(stage: Stage, blocks: KnownBlock[]): Promise<Page> {
  const ts = await postBlocks(stage, blocks);
  const page = await stage.visit("UREP", "#/c/CTEAM");
  await page.locator(`article[data-ts="${ts}"]`).waitFor();
  return page;
}
