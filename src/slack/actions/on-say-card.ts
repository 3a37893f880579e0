import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import { orApologise } from "../begin-rehearsal.ts";
import type { InOrder } from "../in-order.ts";
import { playTurn } from "../play-turn.ts";
import { readTypedWords } from "../presenters/meaning-question.ts";
import { readPickedMoves } from "../presenters/move-picker.ts";
import { readCardChoice } from "../presenters/rehearsal-turn.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

type PlayDeps = { readonly desk: RehearsalDesk; readonly inOrder: InOrder };

/** "Say this" beside a card. */
export function onSayCard({ desk, inOrder }: PlayDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { rehearsalId, turn, cardId } = readCardChoice(action.value);
    const by = body.user.id;
    const answer = { kind: "card", cardId } as const;
    const cardsTs = body.message?.ts ?? null;
    await inOrder(rehearsalId, () =>
      orApologise(client, threadOf(body), () =>
        playTurn(
          { client, desk },
          { rehearsalId, turn, by, answer, cardsTs, askedTs: null, wordsIn: "thread" },
        ),
      ),
    );
  };
}

/** "Say it" beneath own words, with what was chosen as their meaning. */
export function onSayTyped({ desk, inOrder }: PlayDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { rehearsalId, turn, text, isTyped, heard } = readTypedWords(action.value);
    const by = body.user.id;
    const answer = {
      kind: "own-words",
      text,
      moves: readPickedMoves(body.state?.values ?? {}) ?? heard,
    } as const;
    const askedTs = body.message?.ts ?? null;
    const wordsIn = isTyped ? "thread" : "question";
    await inOrder(rehearsalId, () =>
      orApologise(client, threadOf(body), () =>
        playTurn(
          { client, desk },
          { rehearsalId, turn, by, answer, cardsTs: null, askedTs, wordsIn },
        ),
      ),
    );
  };
}

export function threadOf({ channel, message, user }: BlockAction): {
  channel: string;
  threadTs: string | undefined;
} {
  return { channel: channel?.id ?? user.id, threadTs: message?.["thread_ts"] };
}
