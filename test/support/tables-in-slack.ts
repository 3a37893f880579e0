import type { MessageView } from "#src/local-slack/protocol.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { ALERTS, MARI, type TestCoach } from "./coach.ts";
import { buttonsOf } from "./rehearsals-in-slack.ts";

/** Colleagues at tables in the alerts' channel; a table is named by the time of its root message. */
export function tablesInSlack(of: () => TestCoach) {
  const as = (by: string) => of().slack.as(by);
  const inChannel = (by = MARI): readonly MessageView[] => as(by).messages(ALERTS);
  const roots = (): MessageView[] =>
    inChannel().filter((one) => one.text.startsWith("Team practice: "));
  const root = (ts?: string): MessageView =>
    present(
      roots().findLast((one) => ts === undefined || one.ts === ts),
      "no table",
    );
  const thread = (ts?: string, by = MARI): readonly MessageView[] =>
    as(by).messages(ALERTS, root(ts).ts);
  const hand = (ts?: string): MessageView | undefined =>
    thread(ts).findLast((one) => buttonsOf(one).some(({ id }) => isCard(id)));
  const waitFor = (look: () => boolean, what: string) => of().slack.waitFor(look, { what });
  const press = async (
    by: string,
    message: MessageView,
    { id, at = 0 }: { id: string; at?: number },
  ) => {
    const button = present(
      buttonsOf(message).filter((one) => one.id === id)[at],
      `no ${id} on "${message.text}"`,
    );
    return as(by).use({
      place: { in: "message", channel: ALERTS, ts: message.ts },
      blockId: button.block,
      action: { type: "button", action_id: id, value: button.value },
      state: {},
    });
  };
  return {
    as,
    inChannel,
    roots,
    root,
    thread,
    hand,
    waitFor,
    press,
    whispers: (by: string, ts?: string): string[] =>
      [...as(by).messages(ALERTS), ...thread(ts, by)]
        .filter((one) => one.ephemeral)
        .map((one) => one.text),
    async open(by: string, words: string): Promise<string> {
      const before = roots().length;
      await as(by).command(ALERTS, `/winback ${words}`);
      await waitFor(() => roots().length > before, "the table's message");
      return root().ts;
    },
    async join(by: string, ts?: string): Promise<void> {
      await press(by, root(ts), { id: ACTION.tableJoin });
      await waitFor(() => JSON.stringify(root(ts).blocks).includes(by), `${by} at the table`);
    },
    async start(by: string, ts?: string): Promise<void> {
      await press(by, root(ts), { id: ACTION.tableStart });
      await waitFor(() => hand(ts) !== undefined, "the first cards");
    },
    /** Waits until the cards on the table are newer than this message. */
    async nextHand(after: MessageView, ts?: string): Promise<MessageView> {
      await waitFor(() => (hand(ts)?.ts ?? "") > after.ts, "the next cards");
      return present(hand(ts), "no cards");
    },
  };
}

function isCard(id: string): boolean {
  return id === ACTION.tableVote || id === ACTION.tableSay;
}

export function present<T>(found: T | null | undefined, missing: string): T {
  if (found === null || found === undefined) throw new Error(missing);
  return found;
}
