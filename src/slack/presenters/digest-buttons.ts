import type { Button } from "@slack/types";
import type { KeptDigest } from "#src/core/digest/kept-digest.ts";
import { ACTION } from "../vocabulary.ts";
import { heldBackButton } from "./held-back-place.ts";
import { plain } from "./mrkdwn.ts";
import { carryWaitingPlace, FIRST_WAITING } from "./waiting-place.ts";

/** What a digest opens, each in a window that shows the clicker what they may see. */
export function digestButtons({ heldBack }: Pick<KeptDigest, "heldBack">): Button[] {
  const waiting: Button = {
    type: "button",
    action_id: ACTION.openWaiting,
    text: plain("What waits"),
    value: carryWaitingPlace(FIRST_WAITING),
  };
  const rules: Button = { type: "button", action_id: ACTION.openRules, text: plain("Alert rules") };
  const isAnybodyHeld = Object.values(heldBack).some((clients) => clients > 0);
  return [waiting, rules, ...(isAnybodyHeld ? [heldBackButton("Who is held back?", null)] : [])];
}
