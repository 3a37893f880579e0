import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { RehearsalPlace, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { beginTalk, orApologise, replayTalk } from "../begin-rehearsal.ts";
import { readTurnRef } from "../presenters/rehearsal-turn.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { whisper } from "../rehearsal-stage.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

const Id = z.uuid();

const AGAIN =
  "A new talk has begun: it is the newest message in our direct message, outside this thread.";

/** "Practise again": the same client and talk, another hidden reason. */
export function onRehearseAgain(desk: RehearsalDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    const rehearsalId = Id.parse(action.value);
    const last = await desk.loadRehearsal({ rehearsalId, by });
    if (last === null) return;
    const { clientId, caseId, objection, difficulty, language } = last;
    const wish = { clientId, caseId, objection, difficulty, language, by };
    await desk.notTwice(`again:${rehearsalId}`, () =>
      orApologise(client, { channel: by }, async () =>
        tellWhere(client, { last, by }, await beginTalk({ client, desk }, wish)),
      ),
    );
  };
}

/** "Replay from turn 4": what came before stays, and the client hides the same. */
export function onReplayRehearsal(desk: RehearsalDesk) {
  const replay = makeReplay(desk);
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await replay({ body, client }, action.value);
  };
}

/** The same for a turn chosen from the list. */
export function onChooseReplay(desk: RehearsalDesk) {
  const replay = makeReplay(desk);
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    await replay({ body, client }, action.selected_option.value);
  };
}

function makeReplay(desk: RehearsalDesk) {
  return async (
    { body, client }: { readonly body: BlockAction; readonly client: WebClient },
    value: string | undefined,
  ): Promise<void> => {
    const { rehearsalId, turn: from } = readTurnRef(value);
    const by = body.user.id;
    const last = await desk.loadRehearsal({ rehearsalId, by });
    if (last === null) return;
    await desk.notTwice(`replay:${rehearsalId}:${from}`, () =>
      orApologise(client, { channel: by }, async () =>
        tellWhere(
          client,
          { last, by },
          await replayTalk({ client, desk }, { rehearsalId, from, by }),
        ),
      ),
    );
  };
}

/** In the old thread, as the new talk has one of its own. */
async function tellWhere(
  client: WebClient,
  { last, by }: { readonly last: RehearsalView; readonly by: string },
  begun: RehearsalPlace | null,
): Promise<void> {
  if (begun !== null && last.place !== null)
    await whisper(client, { place: last.place, by }, AGAIN);
}
