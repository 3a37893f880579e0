import type { ActionsBlock, Button } from "@slack/types";
import { plain } from "./mrkdwn.ts";

/** Buttons that open a window; most say no more than which. */
export function homeButtons(
  pages: readonly (readonly [action: string, text: string, value?: string])[],
): ActionsBlock {
  return {
    type: "actions",
    elements: pages.map(([action_id, text, value]): Button => ({
      type: "button",
      action_id,
      text: plain(text),
      ...(value === undefined ? {} : { value }),
    })),
  };
}
