import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { OpenSurveyOutcome } from "#src/flows/open-survey.ts";
import type { ShowSurveyOutcome } from "#src/flows/show-survey.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import { presentSurvey, SURVEY_TITLE } from "../presenters/survey-window.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

type By = { readonly by: string };

export type SurveyDeps = {
  readonly showSurvey: (asked: By) => Promise<ShowSurveyOutcome>;
  /** Null: not theirs to open. */
  readonly openNow: (asked: By) => Promise<OpenSurveyOutcome | null>;
  /** Null: there is nothing to take, or it is not theirs. */
  readonly takeLinks: (
    asked: By,
  ) => Promise<{ name: string; content: string; clients: number } | null>;
  readonly giveGift: (asked: By & { readonly askId: string }) => Promise<boolean>;
  readonly today: () => Day;
  readonly hasLinks: boolean;
};

type Drawing = By & { readonly page: number; readonly news: string | null };

/** The window, for managers and admins. */
export async function drawSurvey(
  deps: SurveyDeps,
  { by, page, news }: Drawing,
): Promise<ModalView> {
  const shown = await deps.showSurvey({ by });
  if (!shown.ok)
    return sayInModal(
      SURVEY_TITLE,
      "The survey is for managers and admins. Bad marks of your own clients come to you at once.",
    );
  const { hasLinks } = deps;
  return presentSurvey(shown.view, { today: deps.today(), page, hasLinks, news });
}

/** A button that opens the window or turns its page. */
export function onSurvey(deps: SurveyDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const page = readPage(action.value);
    await openHere(client, { body, title: SURVEY_TITLE }, () =>
      drawSurvey(deps, { by: body.user.id, page, news: null }),
    );
  };
}

const NEWS: Readonly<Record<OpenSurveyOutcome, string>> = {
  opened: "✅ The survey is open.",
  "open-before": "It is open already.",
  off: "The survey is switched off in the settings.",
  "not-the-time": "Clients are asked from the 1st to the 5th of a month.",
  nobody: "There is nobody to ask.",
};

export function onOpenSurveyNow(deps: SurveyDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    await openHere(client, { body, title: SURVEY_TITLE }, async () => {
      const outcome = await deps.openNow({ by });
      const news = outcome === null ? null : NEWS[outcome];
      return drawSurvey(deps, { by, page: 0, news });
    });
  };
}

/** The file goes to whoever clicked, in private: its links are as good as the client's own voice. */
export function onSurveyLinks(deps: SurveyDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    await openHere(client, { body, title: SURVEY_TITLE }, async () => {
      const file = await deps.takeLinks({ by });
      if (file === null)
        return drawSurvey(deps, { by, page: 0, news: "There is nobody left to ask." });
      const { channel } = await client.conversations.open({ users: by });
      if (channel?.id === undefined) throw new Error("Slack named no direct message");
      const { name, content } = file;
      await client.files.uploadV2({
        channel_id: channel.id,
        filename: name,
        content,
        initial_comment: `The survey’s file: ${file.clients} clients who have not answered. Each link is for one client only.`,
      });
      return drawSurvey(deps, { by, page: 0, news: "📎 The file is in our direct messages." });
    });
  };
}

export function onSurveyGift(deps: SurveyDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    const page = readPage(body.view?.private_metadata);
    await openHere(client, { body, title: SURVEY_TITLE }, async () => {
      const isNew = await deps.giveGift({ by, askId: action.value ?? "" });
      const news = isNew ? "🎁 Noted." : "That was noted before, or is not yours to note.";
      return drawSurvey(deps, { by, page, news });
    });
  };
}

function readPage(value: string | undefined): number {
  return /^\d{1,4}$/u.test(value ?? "") ? Number(value) : 0;
}
