import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { CaseTracks } from "#src/core/reason/case-tracks.ts";
import { caseIdOf } from "../case-id-of.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { presentCaseTracks, TRACK_TITLE } from "../presenters/case-tracks.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type OpenTrackDeps = {
  /** Null: no such case, or not for who asks. */
  readonly loadCaseTracks: (asked: { caseId: string; by: string }) => Promise<CaseTracks | null>;
};

/** The button "How to handle it": the steps when somebody talked, or when one of ours was the reason. */
export function onOpenTrack({ loadCaseTracks }: OpenTrackDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const caseId = caseIdOf(action.value);
    await openHere(client, { body, title: TRACK_TITLE }, async () => {
      const tracks = await loadCaseTracks({ caseId, by: body.user.id });
      return tracks === null
        ? sayInModal(TRACK_TITLE, "A manager handles this case, or it is not there any more.")
        : presentCaseTracks(tracks);
    });
  };
}
