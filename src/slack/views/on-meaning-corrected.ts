import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type { CorrectRehearsalOutcome } from "#src/flows/correct-rehearsal.ts";
import { orApologise } from "../begin-rehearsal.ts";
import type { InOrder } from "../in-order.ts";
import { readPickedMoves } from "../presenters/move-picker.ts";
import { readCorrected } from "../presenters/own-words.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { showStanding, type Stage, whileTyping, whisper } from "../rehearsal-stage.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

type Deps = { readonly desk: RehearsalDesk; readonly inOrder: InOrder };

/** What was meant instead: the client takes the answer back and gives another one in its place. */
export function onMeaningCorrected({ desk, inOrder }: Deps) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    await ack();
    const { rehearsalId, turn } = readCorrected(view.private_metadata);
    const moves = readPickedMoves(view.state.values) ?? [];
    const by = body.user.id;
    await inOrder(rehearsalId, () =>
      orApologise(client, { channel: by }, async () => {
        const before = await desk.loadRehearsal({ rehearsalId, by });
        if (before === null || before.place === null) return;
        await whileTyping(client, before.place, async () => {
          const outcome = await desk.correctRehearsal({ rehearsalId, by, turn, moves });
          await showCorrected({ client, desk }, { by, before }, outcome);
        });
      }),
    );
  };
}

async function showCorrected(
  stage: Stage,
  { by, before }: { readonly by: string; readonly before: RehearsalView },
  outcome: CorrectRehearsalOutcome,
): Promise<void> {
  if (outcome.ok) {
    const { rehearsal, modelFailed } = outcome;
    return showStanding(stage, rehearsal, { modelFailed, editTs: rehearsal.shownTs });
  }
  if (before.place === null || outcome.why === "not-found") return;
  await whisper(stage.client, { place: before.place, by }, WHY[outcome.why]);
}

const WHY = {
  "moved-on": "You have said more since, so what you meant before stays as it was.",
  over: "This talk is over. Replay it from that turn, beneath the scorecard.",
  card: "That was a card, and a card means what it says.",
  "no-move": "Choose one to three, then it counts as what you meant.",
} as const;
