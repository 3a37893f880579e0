import type { Person } from "#src/local-slack/driver/person.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { ALERTS, MARI, type TestCoach } from "./coach.ts";

export const shown = (message: MessageView): string => JSON.stringify(message.blocks);

/** What the copy buttons take: the subject, when there is one, and the text. */
export function textsOf(message: MessageView): string[] {
  const found = shown(message).matchAll(
    /"rich_text_preformatted","elements":\[\{"type":"text","text":("(?:[^"\\]|\\.)*")/g,
  );
  return [...found].map(([, text = '""']) => String(JSON.parse(text)));
}

export const bodyOf = (message: MessageView): string => textsOf(message).at(-1) ?? "";

export const buttonsOf = (message: MessageView) =>
  message.blocks.filter(({ type }) => type === "actions");

/** Mari, who asks for drafts by the buttons of the cards. */
export function mariDrafting(coach: () => TestCoach) {
  const mari = (): Person => coach().slack.as(MARI);
  const inDm = (): readonly MessageView[] => mari().messages(mari().dm);
  const last = (): MessageView => need(inDm().at(-1), "a message in the direct message");
  const card = (name: string): MessageView =>
    need(
      mari()
        .messages(ALERTS)
        .find(({ text }) => text.startsWith(name)),
      `a card for ${name}`,
    );
  const openForm = async (name: string): Promise<string> => {
    await mari().click({ channel: ALERTS, ts: card(name).ts, actionId: ACTION.openDraft });
    await coach().slack.waitFor(() => mari().modals().length === 1);
    return mari().modal().id;
  };
  return {
    mari,
    inDm,
    last,
    card,
    openForm,
    press: (actionId: string, ts = last().ts) => mari().click({ channel: mari().dm, ts, actionId }),
    /** Fills and sends the form; gives the draft's message once it is there. */
    draftFor: async (name: string, given: Record<string, string> = {}): Promise<MessageView> => {
      const before = inDm().length;
      const viewId = await openForm(name);
      await coach().slack.waitFor(() => JSON.stringify(mari().modal()).includes('"intent"'));
      await mari().submit(viewId, given);
      await coach().slack.waitFor(() => inDm().length > before && textsOf(last()).length > 0);
      return last();
    },
    /** Waits until the newest message shows this. */
    untilShown: async (text: string): Promise<MessageView> => {
      await coach().slack.waitFor(() => shown(last()).includes(text));
      return last();
    },
  };
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is not ${what}`);
  return value;
}
