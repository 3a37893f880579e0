import type { WebClient } from "@slack/web-api";
import { BY_PLAYBOOK } from "#src/core/draft/draft-record.ts";
import type { WriteDraftOutcome } from "#src/flows/write-draft.ts";
import type { BeginWork, DraftRequest } from "./asking-deps.ts";
import { changeMessage } from "./change-message.ts";
import type { DraftDesk } from "./draft-desk.ts";
import { willTryAgain } from "./inbox-scope.ts";
import { type Ending, openReading } from "./open-reading.ts";
import type { Message } from "./presenters/alert-card.ts";
import type { MessagePlace } from "./presenters/draft-edit-modal.ts";
import { presentDraft } from "./presenters/draft-message.ts";
import { sayStillToCome } from "./presenters/placeholder.ts";
import { presentUnwritten } from "./presenters/draft-question.ts";
import { sayPlainly } from "./presenters/present-answer.ts";

type Deps = { readonly client: WebClient; readonly desk: DraftDesk };

const WRITING = sayPlainly(
  sayStillToCome(
    "Writing … this can take half a minute. If nothing has come in two, ask me again.",
  ),
);
const WENT_WRONG = sayPlainly(
  "Sorry, that went wrong on my side and there is no draft. Ask again in a minute; if it happens again, tell whoever looks after the coach.",
);

/** Asked from anywhere: the draft comes in the direct message. The same asked twice at once is written once. */
export function makeStartDraft(deps: Deps): BeginWork["startDraft"] {
  return (request) =>
    deps.desk.notTwice(`draft:${JSON.stringify(request)}`, async () => {
      const place = await beginDraft(deps.client, request.by);
      await finishDraft(deps, request, place);
    });
}

/** Says in the direct message that a draft is being written; the draft takes this message's place. */
export async function beginDraft(client: WebClient, by: string): Promise<MessagePlace> {
  const { channel, ts } = await client.chat.postMessage({ channel: by, ...WRITING });
  if (channel === undefined || ts === undefined) throw new Error("Slack named no message");
  return { channel, ts };
}

export async function finishDraft(
  { client, desk }: Deps,
  request: DraftRequest,
  place: MessagePlace,
): Promise<void> {
  const show = (message: Message): Promise<void> => changeMessage(client, place, message);
  const reader = openReading(client, place);
  try {
    const written = await desk.writeDraft(request, reader.watch);
    reader.end(endingOf(written));
    if (!written.ok) return await show(presentUnwritten(written, request));
    await desk.places.note(written.draft.firstId, place);
    await show(presentDraft(written.draft, { is: "open", note: null }, desk.today()));
  } catch (fault) {
    reader.end("nothing");
    if (willTryAgain(fault)) throw fault;
    desk.noteFault(fault); // the person hears of it here and nowhere else
    await show(WENT_WRONG);
  } finally {
    await reader.ended();
  }
}

function endingOf(written: WriteDraftOutcome): Ending {
  if (!written.ok) return "nothing";
  return written.draft.writtenBy === BY_PLAYBOOK ? "playbook" : "model";
}
