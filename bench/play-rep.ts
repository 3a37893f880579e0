import { bankOf } from "#src/coach/rehearsal/bank-of.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { readCardChoice } from "#src/slack/presenters/rehearsal-turn.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { buttonsOf } from "../test/support/rehearsals-in-slack.ts";
import { CLIENT } from "./practice-room.ts";

/** Somebody who plays in their direct message, well enough for a talk of eight answers and more. */
export type PlayingRep = {
  /** Presses a card; milliseconds from the click until the client's answer is in the thread. Null: the talk is over. */
  readonly sayOne: () => Promise<number | null>;
};

const PATIENCE_MS = 60_000;

/** Starts the talk, by the command; nothing of that is measured. */
export async function playRep(slack: LocalSlack, id: string): Promise<PlayingRep> {
  const rep = slack.as(id);
  const wait = (look: () => boolean, what: string) =>
    slack.waitFor(look, { what: `${what} of ${id}`, timeoutMs: PATIENCE_MS });
  const thread = (): readonly MessageView[] => {
    const root = rep.messages(rep.dm).find(({ text }) => text.startsWith("Practice: "));
    return root === undefined ? [] : rep.messages(rep.dm, root.ts);
  };
  const table = () => thread().findLast((one) => cardsOf(one).length > 0);
  await rep.command(rep.dm, `/winback rehearse price with ${CLIENT}`);
  await wait(() => table() !== undefined, "the talk");
  return {
    async sayOne() {
      const dealt = table();
      if (dealt === undefined) return null;
      const [card] = cardsOf(dealt).toSorted((a, b) => worth(b.value) - worth(a.value));
      if (card === undefined) return null;
      const pressed = performance.now();
      await rep.use({
        place: { in: "message", channel: rep.dm, ts: dealt.ts },
        blockId: card.block,
        action: { type: "button", action_id: card.id, value: card.value },
        state: {},
      });
      await wait(() => thread().some((one) => one.ts > dealt.ts && !one.ephemeral), "the answer");
      return performance.now() - pressed;
    },
  };
}

function cardsOf(message: MessageView) {
  return buttonsOf(message).filter(({ id }) => id === ACTION.sayCard);
}

const WELL: readonly Move[] = ["own", "reflect", "probe", "open-question", "ask-solution"];
const BADLY: readonly Move[] = [
  "pitch",
  "excuse",
  "blame",
  "plead",
  "push",
  "criticise-competitor",
];
const moveOfGroup = new Map(bankOf("et").rep.map(({ id, move }) => [id, move]));

/** Going by the ids of the card's lines, such as "own-middle.2". */
function worth(value: string): number {
  const moves = readCardChoice(value)
    .cardId.split("+")
    .map((line) => moveOfGroup.get(line.replace(/\.\d+$/u, "")) ?? "other");
  const count = (of: readonly Move[]): number => moves.filter((move) => of.includes(move)).length;
  return count(WELL) - count(BADLY) * 10;
}
