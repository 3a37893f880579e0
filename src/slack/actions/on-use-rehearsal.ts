import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type { UseRehearsalOutcome } from "#src/flows/use-rehearsal.ts";
import { orApologise } from "../begin-rehearsal.ts";
import { changeMessage } from "../change-message.ts";
import { presentDraft } from "../presenters/draft-message.ts";
import { sayDraftRefusal } from "../presenters/draft-refusal.ts";
import { presentScorecard } from "../presenters/rehearsal-scorecard.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { whisper } from "../rehearsal-stage.ts";
import { threadOf } from "./on-say-card.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

const Id = z.uuid();

const DONE =
  "Your lines are a phone script now: it is the newest message in our direct message, outside this thread.";

/** "Use this": the rep's best lines become a phone script in the direct message, with what the checks hold against it. */
export function onUseRehearsal(desk: RehearsalDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const rehearsalId = Id.parse(action.value);
    const by = body.user.id;
    const view = await desk.loadRehearsal({ rehearsalId, by });
    if (view === null || view.place === null) return;
    const { place } = view;
    await desk.notTwice(`use:${rehearsalId}`, () =>
      orApologise(client, threadOf(body), async () => {
        const used = await desk.useRehearsal({ rehearsalId, by });
        if (!used.ok) return whisper(client, { place, by }, sayRefusal(used.why));
        await showScript({ client, desk }, by, used);
        await whisper(client, { place, by }, DONE);
        await showUsed({ client, desk }, { ...view, isUsed: true }, body.message?.ts);
      }),
    );
  };
}

type Deps = { readonly client: WebClient; readonly desk: RehearsalDesk };

async function showScript(
  { client, desk }: Deps,
  by: string,
  { draft }: Extract<UseRehearsalOutcome, { ok: true }>,
): Promise<void> {
  const message = presentDraft(draft, { is: "open", note: null }, desk.today());
  const { channel, ts } = await client.chat.postMessage({ channel: by, ...message });
  if (channel !== undefined && ts !== undefined)
    await desk.noteDraft(draft.firstId, { channel, ts });
}

/** The scorecard says that it was used; the draft is there whether it can be said or not. */
async function showUsed(
  { client, desk }: Deps,
  view: RehearsalView,
  ts: string | undefined,
): Promise<void> {
  const { place, debrief } = view;
  if (place === null || ts === undefined || debrief === null) return;
  const at = { channel: place.channel, ts };
  await changeMessage(client, at, presentScorecard(view, debrief)).catch(desk.noteFault);
}

type Refusal = Extract<UseRehearsalOutcome, { ok: false }>["why"];

function sayRefusal(why: Refusal): string {
  if (why === "not-found" || why === "still-running")
    return "There is no scorecard to take lines from yet.";
  if (why === "no-lines")
    return "Nothing you said in this talk met a criterion, so there is nothing to take along. Replay it, then try again.";
  return sayDraftRefusal(why);
}
