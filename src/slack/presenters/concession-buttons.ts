import type { ActionsBlock, Button } from "@slack/types";
import type { ConcessionNotice } from "#src/core/concession/concession-notice.ts";
import { ACTION } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";

/** What can be done about a concession now; nothing once it is settled. */
export function concessionButtons(
  { concessionId, state, payout }: ConcessionNotice,
  { isOwn }: { readonly isOwn: boolean }, // theirs to take back, or they are a manager
): ActionsBlock[] {
  const button = (action_id: string, text: string): Button => ({
    type: "button",
    action_id,
    text: plain(text),
    value: concessionId,
  });
  const takeBack = isOwn ? [button(ACTION.withdrawConcession, "Take it back")] : [];
  const elements: Button[] = [];
  if (state === "asked") elements.push(...takeBack);
  if (state === "approved")
    elements.push(button(ACTION.giveConcession, "I have told the client"), ...takeBack);
  if (state === "given")
    elements.push(
      button(ACTION.useConcession, payout === "refund" ? "It is paid out" : "It is taken up"),
    );
  return elements.length === 0
    ? []
    : [{ type: "actions", block_id: `concession:${concessionId}`, elements }];
}
