import type { ModalView } from "@slack/types";
import type { ModelUseView } from "#src/flows/show-model-use.ts";
import { presentModelUse } from "../presenters/model-use-window.ts";

export type ModelUseDeps = {
  readonly showModelUse: (by: string) => Promise<ModelUseView>; // by: Slack user id
  readonly modelInUse: string | null; // its name; null: none is set
};

/** What the model was asked for and what it cost, as a modal. */
export async function drawModelUse(
  { showModelUse, modelInUse }: ModelUseDeps,
  by: string,
): Promise<ModalView> {
  return presentModelUse({ view: await showModelUse(by), inUse: modelInUse });
}
