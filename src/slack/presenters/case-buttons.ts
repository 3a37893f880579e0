import type { Button } from "@slack/types";
import type { ActName } from "#src/core/case/method-act.ts";
import type { NextDo } from "#src/core/case/next-do.ts";
import { formOf } from "../case-forms/case-forms.ts";
import { actNameSchema, carryAct } from "../case-forms/form-place.ts";
import { ACTION } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";

/** The doors of a case that are not a form about an act. */
type Door = Exclude<NextDo, ActName | "wait">;

const DOORS: Readonly<Record<Door, { readonly actionId: string; readonly text: string }>> = {
  take: { actionId: ACTION.takeCase, text: "Take it" },
  "hand-over": { actionId: ACTION.handOver, text: "Hand it over" },
  "record-reason": { actionId: ACTION.openReason, text: "Record the reason" },
  promise: { actionId: ACTION.openPromise, text: "Promise something" },
  compensation: { actionId: ACTION.openCompensation, text: "Work out a compensation" },
  incentive: { actionId: ACTION.openIncentive, text: "Ask for an incentive" },
  draft: { actionId: ACTION.openDraft, text: "Write a draft" },
};

/** The button that does the thing; null: there is nothing to do but wait. */
export function doButton(next: NextDo, caseId: string): Button | null {
  if (next === "wait") return null;
  const act = actNameSchema.safeParse(next);
  if (act.success) return button(ACTION.doAct, formOf(act.data).button, carryAct(act.data, caseId));
  const { actionId, text } = DOORS[doorOf(next)];
  return button(actionId, text, caseId);
}

function doorOf(next: Exclude<NextDo, "wait">): Door {
  const door = DOOR_NAMES.find((name) => name === next);
  if (door === undefined) throw new Error(`a case has no door '${next}'`);
  return door;
}

const DOOR_NAMES: readonly Door[] = [
  "take",
  "hand-over",
  "record-reason",
  "promise",
  "compensation",
  "incentive",
  "draft",
];

export function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}
