import type { Button } from "@slack/types";
import { z } from "zod";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES } from "#src/core/rehearsal/persona.ts";
import { ACTION } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";

const dueSchema = z.strictObject({
  objection: z.enum(OBJECTIONS),
  difficulty: z.enum(DIFFICULTIES),
});
export type DueChoice = z.infer<typeof dueSchema>;

/** Begins a talk about it with a client that suits. */
export function startDueButton({ objection, difficulty }: DueChoice): Button {
  const value = JSON.stringify({ objection, difficulty } satisfies DueChoice);
  return { ...button(ACTION.practiseDue, "Start", value), style: "primary" };
}

/** Throws on a value that is not ours. */
export function readDueChoice(value: string | undefined): DueChoice {
  return dueSchema.parse(JSON.parse(value ?? "null"));
}

export function startAssignedButton(assignmentId: string): Button {
  return { ...button(ACTION.practiseAssigned, "Start", assignmentId), style: "primary" };
}

export function openPracticeButton(): Button {
  return button(ACTION.openPractice, "Open my practice", "mine");
}

export function shareTalkButton(rehearsalId: string): Button {
  return button(ACTION.shareTalk, "Share…", rehearsalId);
}

export function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}
