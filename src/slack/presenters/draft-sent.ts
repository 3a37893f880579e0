import type { ActionsBlock, ContextBlock, SectionBlock } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { DraftView } from "#src/core/draft/draft-record.ts";
import type { DraftChannel } from "#src/core/draft/draft-terms.ts";
import type { SentMark } from "#src/core/draft/sent.ts";
import { ACTION } from "../vocabulary.ts";
import { button } from "./case-buttons.ts";
import { sayAlike } from "./draft-notices.ts";
import { context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { sayDay } from "./say-day.ts";

/** What stands beneath a draft that went out: when, what follows, and what can still be kept. */
export function presentSent(
  { id, channel }: Pick<DraftView, "id" | "channel">,
  mark: SentMark | null,
  today: Day,
): (ActionsBlock | ContextBlock | SectionBlock)[] {
  const keep =
    mark === null || mark.isTextKept || !IS_WRITTEN[channel]
      ? []
      : [button(ACTION.keepSentText, "Keep the text", id)];
  return [
    section(`✅ ${saySent(channel, mark, today)}`),
    ...(mark === null ? [] : presentRest(mark, today)),
    {
      type: "actions",
      elements: [button(ACTION.openReply, "They answered", id), ...keep],
    },
  ];
}

function presentRest(mark: SentMark, today: Day): ContextBlock[] {
  const { followUpOn, isTextKept, alike } = mark;
  const said = [
    ...(alike === null ? [] : [`⚠️ ${sayAlike(alike, today)}`]),
    ...(followUpOn === null
      ? []
      : [`If they do not answer, I remind you on ${sayDay(followUpOn, today)}.`]),
    isTextKept
      ? "The text is kept with the client."
      : "Only that it went out is kept, not what was in it.",
  ];
  return [context(said.join("\n"))];
}

function saySent(channel: DraftChannel, mark: SentMark | null, today: Day): string {
  const done = DONE[channel];
  if (mark === null) return `${done}.`;
  const by = mark.byName === null ? "" : ` by ${escapeMrkdwn(mark.byName)}`;
  return `${done} on ${sayDay(mark.on, today)}${by}.`;
}

const DONE: Readonly<Record<DraftChannel, string>> = {
  "e-mail": "Sent",
  letter: "Sent",
  "short-message": "Sent",
  "phone-script": "Called",
  "visit-plan": "Visited",
};

/** What was said aloud is not what stood in a script. */
const IS_WRITTEN: Readonly<Record<DraftChannel, boolean>> = {
  "e-mail": true,
  letter: true,
  "short-message": true,
  "phone-script": false,
  "visit-plan": false,
};
