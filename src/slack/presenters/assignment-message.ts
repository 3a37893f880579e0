import type { Day } from "#src/core/day.ts";
import { type Assignment, standingOf } from "#src/core/practice/assignment.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { startAssignedButton } from "./practice-buttons.ts";
import { lowerFirst, OBJECTION_HINT, OBJECTION_LABEL } from "./rehearsal-words.ts";
import { sayDay } from "./say-day.ts";

/** The one message about an assignment, as it stands now; for whom it was asked of. */
export function presentAssignment(assignment: Assignment, today: Day): Message {
  const { assignmentId, assignedBy, objection, difficulty, client, dueOn, note } = assignment;
  const who = client === null ? "" : ` with ${escapeMrkdwn(clip(client.clientName, 100))}`;
  const about = `${lowerFirst(OBJECTION_LABEL[objection])}${who}, ${difficulty}`;
  const text = `<@${assignedBy}> asks you to practise a talk: ${about}, by ${sayDay(dueOn, today)}.`;
  const words = note === null ? "" : `\n> ${escapeMrkdwn(note).replaceAll("\n", "\n> ")}`;
  const lead = section(`🎭 ${text}\n${OBJECTION_HINT[objection]}${words}`);
  switch (standingOf(assignment, today)) {
    case "done":
      return { text, blocks: [lead, section("✅ *Done.* They see that it is, and nothing more.")] };
    case "withdrawn":
      return { text, blocks: [lead, section("It was withdrawn; there is nothing to do.")] };
    case "open":
    case "overdue":
      return {
        text,
        blocks: [
          lead,
          { type: "actions", elements: [startAssignedButton(assignmentId)] },
          context(
            "🔒 They see whether you have done it. The talk and its points are yours, unless you share them.",
          ),
        ],
      };
  }
}
