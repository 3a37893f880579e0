import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { changeMessage } from "../change-message.ts";
import type { DraftDesk } from "../draft-desk.ts";
import { noteTold } from "../inbox-scope.ts";
import type { InOrder } from "../in-order.ts";
import { presentDraft } from "../presenters/draft-message.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { type DraftClick, readDraftClick } from "../read-draft-click.ts";
import { replyPrivately } from "../reply-privately.ts";
import { type OpenedDraft, showDraft } from "../show-draft.ts";
import { settlesWithin } from "../soon.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type RewordDraftDeps = Pick<DraftDesk, "openDraft" | "reviseDraft" | "today"> & {
  readonly inOrder: InOrder;
};

type Rewording = "shorter" | "warmer";

const PATIENCE_MS = 500; // what takes longer says that it is going on
const WORKING = { shorter: "Making it shorter …", warmer: "Making it warmer …" } as const;
const WENT_WRONG =
  "Sorry, that went wrong on my side; the draft is as it was. Try again in a minute.";

/** "Shorter" and "Warmer": the message becomes the next version. A click on a version that is gone shows the newest. */
export function onRewordDraft(deps: RewordDraftDeps, change: Rewording) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const click = readDraftClick(action, body);
    await deps.inOrder(click.place.ts, async () => {
      const found = await deps.openDraft(click);
      if (!found.ok) return replyPrivately({ client, body, respond }, sayDraftRefusal(found.why));
      const isBehind = found.draft.isSent || found.draft.id !== click.draftId;
      if (isBehind) return showDraft(client, found, { ...click, today: deps.today() });
      await reword(deps, client, { click, found, change });
    });
  };
}

type Reword = {
  readonly click: DraftClick;
  readonly found: OpenedDraft;
  readonly change: Rewording;
};

async function reword(
  { reviseDraft, today }: RewordDraftDeps,
  client: WebClient,
  { click, found, change }: Reword,
): Promise<void> {
  const { place } = click;
  const show = (opened: OpenedDraft, note: string | null): Promise<void> =>
    showDraft(client, opened, { place, today: today(), note });
  try {
    const revising = reviseDraft({ ...click, change: { kind: change } });
    if (!(await settlesWithin(revising, PATIENCE_MS))) {
      const working = { is: "working", note: WORKING[change] } as const;
      await changeMessage(client, place, presentDraft(found.draft, working, today()));
    }
    const revised = await revising;
    if (revised.ok) await show({ ok: true, draft: revised.draft, sent: null }, null);
    else await show(found, sayDraftRefusal(revised.why));
  } catch (fault) {
    await show(found, WENT_WRONG);
    noteTold();
    throw fault;
  }
}
