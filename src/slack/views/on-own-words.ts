import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { readAnswer } from "#src/core/rehearsal/read-answer.ts";
import { orApologise } from "../begin-rehearsal.ts";
import type { InOrder } from "../in-order.ts";
import { playTurn } from "../play-turn.ts";
import {
  MOVES_INPUT,
  readOwnWords,
  readOwnWordsCarried,
  WORDS_INPUT,
} from "../presenters/own-words.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const WRONG = {
  "no-words": { [WORDS_INPUT.block]: "Write what you say." },
  "too-long": { [WORDS_INPUT.block]: "That is too much for one breath: make it shorter." },
  "no-move": { [MOVES_INPUT.block]: "Choose one to three." },
} as const;

/** An answer in own words: the modal closes at once, the client answers in the thread. */
export function onOwnWords({
  desk,
  inOrder,
}: {
  readonly desk: RehearsalDesk;
  readonly inOrder: InOrder;
}) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const answer = { kind: "own-words", ...readOwnWords(view.state.values) } as const;
    const check = readAnswer(answer, []);
    if (!check.ok && check.why !== "unknown-card")
      return ack({ response_action: "errors", errors: WRONG[check.why] });
    await ack();
    const { rehearsalId, turn, askedTs } = readOwnWordsCarried(view.private_metadata);
    const by = body.user.id;
    await inOrder(rehearsalId, () =>
      orApologise(client, { channel: by }, () =>
        playTurn({ client, desk }, { rehearsalId, turn, by, answer, cardsTs: null, askedTs }),
      ),
    );
  };
}
