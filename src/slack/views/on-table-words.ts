import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { wrongInWords } from "#src/core/rehearsal/read-answer.ts";
import { MOVES_INPUT } from "../presenters/move-picker.ts";
import { readOwnWords, WORDS_INPUT } from "../presenters/own-words.ts";
import { readTableWordsCarried } from "../presenters/table-own-words.ts";
import { sayTableReply } from "../say-table-reply.ts";
import type { TableDesk } from "../table-desk.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const WRONG = {
  "no-words": { [WORDS_INPUT.block]: "Write what you say." },
  "too-long": { [WORDS_INPUT.block]: "That is too much for one breath: make it shorter." },
  "no-move": { [MOVES_INPUT.block]: "Choose one to three." },
} as const;

/** Own words of whoever's turn it is; what is wrong with them stands in the form. */
export function onTableWords(desk: TableDesk) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const { text, moves } = readOwnWords(view.state.values);
    const isRead = desk.hasModel && moves.length === 0;
    const wrong = wrongInWords({ text, moves: isRead ? ["other"] : moves });
    if (wrong !== null) return ack({ response_action: "errors", errors: WRONG[wrong] });
    await ack();
    const { tableId, turn, ...place } = readTableWordsCarried(view.private_metadata);
    const by = body.user.id;
    const said = { do: "say-words", by, turn, text, moves: isRead ? null : moves } as const;
    if (!(await desk.claim(`table-words:${view.id}`))) return; // Slack may deliver a form twice
    await sayTableReply(client, { ...place, by }, () => desk.actAtTable(tableId, said), text);
  };
}
