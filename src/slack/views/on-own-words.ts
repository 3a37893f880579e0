import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { wrongInWords } from "#src/core/rehearsal/read-answer.ts";
import type { ModalView } from "@slack/types";
import { orApologise } from "../begin-rehearsal.ts";
import { sayInModal } from "../fill-modal.ts";
import type { InOrder } from "../in-order.ts";
import { type Play, playTurn } from "../play-turn.ts";
import { MOVES_INPUT } from "../presenters/move-picker.ts";
import {
  type OwnWordsCarried,
  presentMeaningForm,
  presentWordsReading,
  readOwnWords,
  readOwnWordsCarried,
  WORDS_INPUT,
} from "../presenters/own-words.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import type { Stage } from "../rehearsal-stage.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

type Deps = { readonly desk: RehearsalDesk; readonly inOrder: InOrder };

const WRONG = {
  "no-words": { [WORDS_INPUT.block]: "Write what you say." },
  "too-long": { [WORDS_INPUT.block]: "That is too much for one breath: make it shorter." },
  "no-move": { [MOVES_INPUT.block]: "Choose one to three." },
} as const;

/**
 * An answer in own words. A model reads what it means, and the window closes at once; without one the window asks
 * next what was meant.
 */
export function onOwnWords({ desk, inOrder }: Deps) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const { text } = readOwnWords(view.state.values);
    const wrong = wrongInWords({ text, moves: ["other"] });
    if (wrong !== null) return ack({ response_action: "errors", errors: WRONG[wrong] });
    const carried = readOwnWordsCarried(view.private_metadata);
    const by = body.user.id;
    const answer = { kind: "words", text } as const;
    const play = (): Promise<void> =>
      sayWords({ client, desk }, inOrder, { carried, by, answer, viewId: view.id });
    if (desk.hasModel) {
      await ack();
      return play();
    }
    await ack({ response_action: "update", view: presentWordsReading(text) });
    await orApologise(client, { channel: by, words: text }, async () => {
      const form = await meaningForm(desk, { carried, by, text });
      const gone = sayInModal(
        "In my own words",
        "The talk has gone on; your words are in its thread.",
      );
      await client.views.update({ view_id: view.id, view: form ?? gone });
      if (form === null) await play(); // says that the talk has gone on, and gives the words back
    });
  };
}

type Heard = { readonly carried: OwnWordsCarried; readonly by: string; readonly text: string };

/** Null when the words are not awaited any more. */
async function meaningForm(
  desk: RehearsalDesk,
  { carried, by, text }: Heard,
): Promise<ModalView | null> {
  const { rehearsalId, turn } = carried;
  const talk = await desk.loadRehearsal({ rehearsalId, by });
  if (talk === null || talk.outcome !== null || talk.turn !== turn) return null;
  const reading = await desk.hearWords({ rehearsalId, by, text });
  return reading === null ? null : presentMeaningForm(talk, carried, { text, reading });
}

/** The same words with what they stand for. */
export function onOwnMeaning({ desk, inOrder }: Deps) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const answer = { kind: "own-words", ...readOwnWords(view.state.values) } as const;
    const wrong = wrongInWords(answer);
    if (wrong !== null) return ack({ response_action: "errors", errors: WRONG[wrong] });
    await ack();
    const carried = readOwnWordsCarried(view.private_metadata);
    const by = body.user.id;
    await sayWords({ client, desk }, inOrder, { carried, by, answer, viewId: view.id });
  };
}

type Said = {
  readonly carried: OwnWordsCarried;
  readonly by: string;
  readonly answer: Extract<Play["answer"], { readonly text: string }>;
  readonly viewId: string;
};

async function sayWords(
  stage: Stage,
  inOrder: InOrder,
  { carried, by, answer, viewId }: Said,
): Promise<void> {
  const { client, desk } = stage;
  const { rehearsalId, turn, askedTs } = carried;
  if (!(await desk.claim(`words:${viewId}:${answer.kind}`))) return; // Slack may deliver a form twice
  const play = { rehearsalId, turn, by, answer, cardsTs: null, askedTs, wordsIn: "form" } as const;
  await inOrder(rehearsalId, () =>
    orApologise(client, { channel: by, words: answer.text }, () => playTurn(stage, play)),
  );
}
