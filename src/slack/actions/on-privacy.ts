import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { DATA_KINDS, type SubjectRef } from "#src/core/privacy/data-subject.ts";
import type { ExportFile } from "#src/core/privacy/export-files.ts";
import { openHere, sayInModal } from "../fill-modal.ts";
import {
  presentErasure,
  presentPrivacy,
  PRIVACY_TITLE,
  type PrivacyNews,
} from "../presenters/privacy-window.ts";
import type { PrivacyDesk } from "../privacy-desk.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

const NO_NEWS: PrivacyNews = { news: null, found: null };
const NOT_THEIRS = "Other people’s data are for admins and for managers of the whole company.";

const Subject = z.tuple([z.enum(DATA_KINDS), z.uuid()]);

/** `client:<id>`; throws on anything else, which no button of ours carries. */
export function readSubject(value: string | undefined): SubjectRef {
  const [kind, id] = Subject.parse((value ?? "").split(":"));
  return { kind, id };
}

export async function drawPrivacy(
  desk: PrivacyDesk,
  { by, ...news }: { readonly by: string } & Partial<PrivacyNews>,
): Promise<ModalView> {
  return presentPrivacy(await desk.show({ by }), { ...NO_NEWS, ...news });
}

/** The files go to whoever clicked, in private. */
export function onPrivacyExport(desk: PrivacyDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    const subject = readSubject(action.value);
    await openHere(client, { body, title: PRIVACY_TITLE }, async () => {
      const outcome = await desk.takeOut({ by, subject });
      if (!outcome.ok) {
        const news = outcome.why === "nobody" ? "They are not there any more." : NOT_THEIRS;
        return drawPrivacy(desk, { by, news });
      }
      await sendFiles(client, by, outcome.files);
      const news = `📎 ${outcome.files.length} files are in our direct messages.`;
      return drawPrivacy(desk, { by, news });
    });
  };
}

async function sendFiles(
  client: WebClient,
  by: string,
  files: readonly ExportFile[],
): Promise<void> {
  const { channel } = await client.conversations.open({ users: by });
  if (channel?.id === undefined) throw new Error("Slack named no direct message");
  await client.files.uploadV2({
    channel_id: channel.id,
    initial_comment: "Everything that is kept, as one JSON file and a table each. For you alone.",
    file_uploads: files.map(({ name, text }) => ({ filename: name, content: text })),
  });
}

/** The first step of an erasure: what would go. */
export function onPrivacyErase(desk: PrivacyDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    const subject = readSubject(action.value);
    await openHere(client, { body, title: PRIVACY_TITLE }, async () => {
      const weighed = await desk.weigh({ by, subject });
      return weighed === null ? sayInModal(PRIVACY_TITLE, NOT_THEIRS) : presentErasure(weighed);
    });
  };
}
