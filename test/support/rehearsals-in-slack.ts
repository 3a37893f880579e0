import type { Card } from "#src/core/rehearsal/cards.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { loadRehearsal } from "#src/store/rehearsals.ts";
import { ALERTS, MARI, type TestCoach } from "./coach.ts";
import { qualityOf } from "./rehearsal-talk.ts";

export const shown = (message: MessageView): string => JSON.stringify(message.blocks);

/** Buttons of a message in the order they stand: action_id, value, block_id. */
export function buttonsOf(message: MessageView): { id: string; value: string; block: string }[] {
  return message.blocks.flatMap((block) => {
    const holders = [block["accessory"], ...[block["elements"] ?? []].flat()];
    return holders.flatMap((one) => {
      const { action_id: id, value } = Object(one);
      if (typeof id !== "string" || typeof value !== "string") return [];
      return [{ id, value, block: String(block.block_id) }];
    });
  });
}

type Select = { readonly id: string; readonly block: string; readonly options: readonly object[] };

/** Lists of a message, with what they offer. */
export function selectsOf(message: MessageView): Select[] {
  return message.blocks.flatMap((block) =>
    [block["elements"] ?? []].flat().flatMap((one) => {
      const { action_id: id, options } = Object(one);
      if (!Array.isArray(options)) return [];
      return [{ id: String(id), block: String(block.block_id), options }];
    }),
  );
}

/** Mari practising in her direct message with the coach. */
export function mariPractising(of: () => TestCoach) {
  const mari = () => of().slack.as(MARI);
  const inDm = (): readonly MessageView[] => mari().messages(mari().dm);
  const roots = (): MessageView[] => inDm().filter((one) => one.text.startsWith("Practice: "));
  const root = (): MessageView => present(roots().at(-1), "no talk in the direct message");
  const thread = (): readonly MessageView[] => mari().messages(mari().dm, root().ts);
  const turnMessages = (): MessageView[] =>
    thread().filter((one) => buttonsOf(one).some(({ id }) => id === ACTION.sayCard));
  const table = (): MessageView => present(turnMessages().at(-1), "no cards on the table");
  const scorecard = (): MessageView | undefined =>
    thread().find((one) => one.text.startsWith("Scorecard: "));
  /** How the talk was scored, beneath the scorecard. */
  const criteria = (): MessageView | undefined =>
    thread().find((one) => one.text === "How this talk was scored");
  const press = (message: MessageView, actionId: string, at = 0) => {
    const found = buttonsOf(message).filter(({ id }) => id === actionId)[at];
    const { value, block } = present(found, `no ${actionId}`);
    return mari().use({
      place: { in: "message", channel: mari().dm, ts: message.ts },
      blockId: block,
      action: { type: "button", action_id: actionId, value },
      state: {},
    });
  };
  return {
    mari,
    inDm,
    roots,
    root,
    thread,
    turnMessages,
    table,
    scorecard,
    criteria,
    press,
    /** Chooses the option of a select with this action_id whose value holds the words. */
    async choose(message: MessageView, actionId: string, words: string): Promise<void> {
      const { block, options } = present(
        selectsOf(message).find(({ id }) => id === actionId),
        "no select",
      );
      const chosen = present(
        options.find((one) => JSON.stringify(one).includes(words)),
        `no ${words}`,
      );
      await mari().use({
        place: { in: "message", channel: mari().dm, ts: message.ts },
        blockId: block,
        action: { type: "static_select", action_id: actionId, selected_option: chosen },
        state: {},
      });
    },
    card(name: string): MessageView {
      const found = mari()
        .messages(ALERTS)
        .find((message) => message.text.startsWith(name));
      return present(found, `no card of ${name}`);
    },
    async openForm(name: string): Promise<string> {
      for (const { id } of mari().modals()) await mari().close(id);
      const { ts } = this.card(name);
      await mari().click({ channel: ALERTS, ts, actionId: ACTION.openRehearsal });
      await of().slack.waitFor(() => mari().modals().length === 1, { what: "the form" });
      return mari().modal().id;
    },
    /** Begins a talk by the card's button; ends with the first cards on the table. */
    async begin(name: string, given: Record<string, string> = {}): Promise<void> {
      const before = roots().length;
      await mari().submit(await this.openForm(name), given);
      await of().slack.waitFor(() => roots().length > before && turnMessages().length === 1, {
        what: "the first cards",
      });
    },
    /** Plays the card at this place and waits for what follows. */
    async say(at: number): Promise<void> {
      const { ts } = table();
      await press(table(), ACTION.sayCard, at);
      await of().slack.waitFor(
        () => scorecard() !== undefined || turnMessages().some((one) => one.ts > ts),
        { what: "the client's answer" },
      );
    },
    /** Where in the hand the best card lies; only the rows know. */
    async bestCard(): Promise<number> {
      const rehearsalId = rehearsalIdOf(table());
      const { store, workspaceId } = of();
      const kept = await loadRehearsal(store.prisma, { workspaceId, playedBy: MARI, rehearsalId });
      const { cards, talk } = present(kept, "no such rehearsal");
      const isBest = (card: Card): boolean => qualityOf(card, talk) === "good";
      return Math.max(0, cards.findIndex(isBest));
    },
    /** What only Mari sees in the thread. */
    whispers: (): string[] =>
      thread()
        .filter((one) => one.ephemeral)
        .map((one) => one.text),
  };
}

export function rehearsalIdOf(message: MessageView): string {
  const found = buttonsOf(message).find(({ id }) => id === ACTION.sayCard);
  return String(Object(JSON.parse(present(found, "no cards").value)).rehearsalId);
}

function present<T>(found: T | null | undefined, missing: string): T {
  if (found === null || found === undefined) throw new Error(missing);
  return found;
}
