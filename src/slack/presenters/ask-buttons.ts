import type { Button } from "@slack/types";
import type { DraftIntent } from "#src/core/draft/draft-terms.ts";
import { ACTION } from "../vocabulary.ts";
import { carryAsk } from "./carried-ask.ts";
import { plain } from "./mrkdwn.ts";

export function draftButton(clientId: string, intent: DraftIntent | null): Button {
  const ask = { do: "draft", intent, channel: null, language: null } as const;
  return button(ACTION.askDraft, "Draft", carryAsk(ask, clientId));
}

export function rehearseButton(clientId: string): Button {
  const ask = { do: "rehearse", objection: null } as const;
  return button(ACTION.askRehearse, "Rehearse", carryAsk(ask, clientId));
}

export function whyButton(clientId: string): Button {
  return button(ACTION.askWhy, "Why did they leave?", carryAsk({ do: "why" }, clientId));
}

export function openButton(clientId: string): Button {
  return button(ACTION.askClient, "Open", carryAsk({ do: "client" }, clientId));
}

export function recordReasonButton(caseId: string): Button {
  return button(ACTION.openReason, "Record reason", caseId);
}

/** Shows what an alert rests on. */
export function proofButton(caseId: string): Button {
  return button(ACTION.explainAlert, "How do you know?", caseId);
}

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}
