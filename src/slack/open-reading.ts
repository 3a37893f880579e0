import type { WebClient } from "@slack/web-api";
import type { DraftWatch } from "#src/core/draft/draft-watch.ts";
import { changeMessage } from "./change-message.ts";
import type { MessagePlace } from "./presenters/draft-edit-modal.ts";
import { sayPlainly } from "./presenters/present-answer.ts";
import { escapeMarkdown, READ_ALONG, type Ending } from "./presenters/read-along.ts";

export type { Ending } from "./presenters/read-along.ts";

/** A message that grows beneath the one that says that a draft is being written. */
export type Reading = {
  readonly watch: DraftWatch;
  /** The draft is decided; the growing message makes room for it. */
  readonly end: (how: Ending) => void;
  /** Resolves when Slack was told everything, or would not hear it. Never rejects: the draft itself comes elsewhere. */
  readonly ended: () => Promise<void>;
};

/** Opens nothing until there is a first sentence to read. What Slack will not show is left out: the draft comes anyway. */
export function openReading(client: WebClient, { channel, ts: root }: MessagePlace): Reading {
  let waiting = "";
  let place: MessagePlace | null = null; // of the growing message
  let isShut = false; // too old, or the reader has stopped it
  let isMended = false;
  let told: Promise<void> = Promise.resolve();

  const flush = async (): Promise<void> => {
    if (waiting === "" || isShut) return;
    const chunks = [{ type: "markdown_text" as const, text: waiting }];
    waiting = "";
    try {
      if (place !== null) await client.chat.appendStream({ ...place, chunks });
      else {
        const { ts } = await client.chat.startStream({ channel, thread_ts: root, chunks });
        place = ts === undefined ? null : { channel, ts };
        isShut = ts === undefined;
      }
    } catch {
      isShut = true;
    }
  };
  const say = (text: string): void => {
    waiting += text;
    told = told.then(flush); // what has come meanwhile goes along with it
  };
  const close = async (how: Ending): Promise<void> => {
    if (place === null) return;
    await client.chat.stopStream(place).catch(() => {}); // it may be over already
    const line = isMended && how === "model" ? READ_ALONG.mended : READ_ALONG[how];
    await changeMessage(client, place, sayPlainly(line)).catch(() => {});
  };
  return {
    watch: {
      passed: (text) => say(escapeMarkdown(text)),
      held: () => say(READ_ALONG.held),
      anew(why) {
        isMended ||= why === "checks";
        say(READ_ALONG.anew[why]);
      },
    },
    end(how) {
      told = told.then(() => close(how));
    },
    ended: () => told,
  };
}
