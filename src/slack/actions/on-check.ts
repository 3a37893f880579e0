import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { z } from "zod";
import type { NamedClient } from "#src/core/ask/client-names.ts";
import type { CheckMessageOutcome, CheckMessageRequest } from "#src/flows/check-message.ts";
import { showHere } from "../fill-modal.ts";
import type { Message } from "../presenters/alert-card.ts";
import {
  EMPTY_FORM,
  presentCheckForm,
  presentCheckMessage,
  presentWhichLanguage,
} from "../presenters/check-window.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { sayPlainly } from "../presenters/present-answer.ts";
import { presentChecked } from "../presenters/say-check.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type CheckDeps = {
  readonly checkMessage: (
    asked: Omit<CheckMessageRequest, "workspaceId" | "today">,
  ) => Promise<CheckMessageOutcome>;
  readonly suggestClients: (typed: string) => Promise<readonly NamedClient[]>;
};

const NOTHING = "There is nothing to check: write your text behind “check:”.";

const carriedSchema = z.object({ text: z.string() });

/** "Check my own text": the window, with the text that the button carries. */
export function onOpenCheck() {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { text } = carriedSchema.parse(JSON.parse(action.value ?? "null"));
    await showHere(client, body, presentCheckForm({ ...EMPTY_FORM, text }, []));
  };
}

/** "check: …" in the direct message. */
export async function drawCheck(
  { checkMessage }: Pick<CheckDeps, "checkMessage">,
  { text, by }: { readonly text: string; readonly by: string },
): Promise<Message> {
  const nobody = { clientId: null, channel: "e-mail", language: null } as const;
  const outcome = await checkMessage({ text, by, ...nobody });
  if (outcome.ok) return presentCheckMessage(presentChecked(outcome.checked), text);
  if (outcome.why === "which-language") return presentWhichLanguage(text);
  return sayPlainly(outcome.why === "empty" ? NOTHING : sayDraftRefusal(outcome.why));
}
