import type { Button, KnownBlock } from "@slack/types";
import type { CaseBoard } from "#src/core/home/case-board.ts";
import { ACTION } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";

/** `showing 11 to 20 of 34`; empty when all are shown. */
export function sayShown({ page, fitting, shown }: CaseBoard, casesAPage: number): string {
  if (fitting === shown.length) return "";
  const first = page * casesAPage + 1;
  return `showing ${first} to ${first + shown.length - 1} of ${new Intl.NumberFormat("en").format(fitting)}`;
}

export function presentPaging({ page, pages }: CaseBoard): KnownBlock[] {
  const buttons: Button[] = [
    ...(page > 0 ? [pageButton(ACTION.homeEarlier, "← Earlier ones", page - 1)] : []),
    ...(page < pages - 1 ? [pageButton(ACTION.homeLater, "More →", page + 1)] : []),
  ];
  return buttons.length === 0 ? [] : [{ type: "divider" }, { type: "actions", elements: buttons }];
}

function pageButton(action_id: string, text: string, page: number): Button {
  return { type: "button", action_id, text: plain(text), value: String(page) };
}
