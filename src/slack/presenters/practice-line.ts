import type { KnownBlock } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { PracticeLine } from "#src/core/practice/practice-line.ts";
import { section } from "./mrkdwn.ts";
import { startAssignedButton, startDueButton } from "./practice-buttons.ts";
import { lowerFirst, OBJECTION_LABEL } from "./rehearsal-words.ts";
import { sayWhenDue } from "./say-promise.ts";

/** One line on an agenda, with the button that begins the talk. */
export function presentPracticeLine(line: PracticeLine | null, day: Day): KnownBlock[] {
  if (line === null) return [];
  const block_id = "agenda:practice";
  if (line.kind === "due") {
    const about = lowerFirst(OBJECTION_LABEL[line.objection]);
    const text = `🎭 Worth five minutes today: practise *${about}* again.`;
    return [{ ...section(text), block_id, accessory: startDueButton(line) }];
  }
  const { assignmentId, objection, difficulty, assignedBy, dueOn } = line.assignment;
  const about = lowerFirst(OBJECTION_LABEL[objection]);
  const text = `🎭 <@${assignedBy}> asked you to practise *${about}* (${difficulty}): ${sayWhenDue(dueOn, day)}.`;
  return [{ ...section(text), block_id, accessory: startAssignedButton(assignmentId) }];
}
