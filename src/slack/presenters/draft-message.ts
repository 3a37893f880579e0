import type {
  ActionsBlock,
  Button,
  ContextBlock,
  KnownBlock,
  RichTextBlock,
  RichTextPreformatted,
  RichTextSection,
  SectionBlock,
} from "@slack/types";
import type { Day } from "#src/core/day.ts";
import { isBlocked } from "#src/core/draft/checks/finding.ts";
import type { DraftView } from "#src/core/draft/draft-record.ts";
import type { DraftChannel } from "#src/core/draft/draft-terms.ts";
import type { SentMark } from "#src/core/draft/sent.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { sayFindings } from "./draft-findings.ts";
import { sayNotices, sayWriter } from "./draft-notices.ts";
import { sayReliedOn } from "./draft-relied-on.ts";
import { presentSent } from "./draft-sent.ts";
import { CHANNEL_LABEL, INTENT_LABEL, sayLanguage } from "./draft-words.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { splitText } from "./split-text.ts";

export type DraftStanding =
  | { readonly is: "open"; readonly note: string | null } // note: what the last click came to, without data
  | { readonly is: "working"; readonly note: string }
  | { readonly is: "sent"; readonly mark: SentMark | null };

/** A draft for the one who asked for it: the text alone in a block that can be copied, and what stands behind it. */
export function presentDraft(draft: DraftView, standing: DraftStanding, today: Day): Message {
  const { clientName, channel, intent, language, notices } = draft;
  const kind = `${CHANNEL_LABEL[channel]} to ${clientName}`;
  const told = sayNotices(notices, today).map((line) => `ℹ️ ${line}`);
  const blocks: KnownBlock[] = [
    section(
      `*${escapeMrkdwn(kind)}*  ·  ${INTENT_LABEL[intent]}  ·  ${escapeMrkdwn(sayLanguage(language))}`,
    ),
    context(sayWriter(draft.writtenBy, notices)),
    ...(told.length === 0 ? [] : [section(told.join("\n"))]),
    ...presentText(draft),
    ...presentReliedOn(draft, today),
    ...presentFindings(draft, standing),
    ...presentStanding(draft, standing, today),
  ];
  return { text: escapeMrkdwn(`${kind}: ${sayStage(standing)}`), blocks };
}

/** For the list of messages and a screen reader. */
function sayStage(standing: DraftStanding): string {
  switch (standing.is) {
    case "open":
      return "your draft is ready.";
    case "working":
      return standing.note;
    case "sent":
      return "sent.";
  }
}

/** A letter has its heading in the text. */
function presentText({ channel, subject, text }: DraftView): RichTextBlock[] {
  const hasSubject = subject !== null && subject !== "" && channel === "e-mail";
  const parts = splitText(text, LIMIT.sectionText).parts.filter((part) => part !== "");
  if (!hasSubject) return parts.map((part) => copyable(part, null));
  const [first = "", ...more] = parts;
  return [
    copyable(subject, "Subject"),
    copyable(first, "Text"),
    ...more.map((part) => copyable(part, null)),
  ];
}

/** Text elements are not mrkdwn: nothing in them can become a mention or a link. */
function copyable(text: string, heading: string | null): RichTextBlock {
  const code: RichTextPreformatted = {
    type: "rich_text_preformatted",
    elements: [{ type: "text", text }],
  };
  if (heading === null) return { type: "rich_text", elements: [code] };
  const bold: RichTextSection = {
    type: "rich_text_section",
    elements: [{ type: "text", text: heading, style: { bold: true } }],
  };
  return { type: "rich_text", elements: [bold, code] };
}

function presentReliedOn({ reliedOn }: DraftView, today: Day): ContextBlock[] {
  const said = sayReliedOn(reliedOn, today);
  return said === "" ? [] : [context(`Built on: ${escapeMrkdwn(said)}`)];
}

/** What has gone out is not judged any more. */
function presentFindings(draft: DraftView, standing: DraftStanding): SectionBlock[] {
  const said = standing.is === "sent" ? "" : sayFindings(draft);
  return said === "" ? [] : [section(said)];
}

function presentStanding(
  draft: DraftView,
  standing: DraftStanding,
  today: Day,
): (ActionsBlock | ContextBlock | SectionBlock)[] {
  switch (standing.is) {
    case "working":
      return [context(`⏳ ${standing.note}`)];
    case "sent":
      return presentSent(draft, standing.mark, today);
    case "open":
      return [presentButtons(draft), context(standing.note ?? HOW_TO[draft.channel])];
  }
}

const HOW_TO: Readonly<Record<DraftChannel, string>> = {
  "e-mail": "Nothing goes out from here. Copy it, send it yourself, then press *I sent it*.",
  letter: "Nothing goes out from here. Copy it, post it, then press *I sent it*.",
  "short-message": "Nothing goes out from here. Copy it, send it yourself, then press *I sent it*.",
  "visit-plan": "For your eyes: take it with you, then press *I was there*.",
  "phone-script": "For your eyes: say it in your own way, then press *I called them*.",
};

const I_DID: Readonly<Record<DraftChannel, string>> = {
  "e-mail": "I sent it",
  letter: "I sent it",
  "short-message": "I sent it",
  "phone-script": "I called them",
  "visit-plan": "I was there",
};

/** What should come next stands out. */
function presentButtons({ id, channel, language, findings }: DraftView): ActionsBlock {
  const next = isBlocked(findings) ? ACTION.editDraft : ACTION.markDraftSent;
  const button = (action_id: string, text: string): Button => ({
    type: "button",
    action_id,
    text: plain(text),
    value: id,
    ...(action_id === next ? { style: "primary" } : {}),
  });
  return {
    type: "actions",
    elements: [
      button(ACTION.markDraftSent, I_DID[channel]),
      button(ACTION.editDraft, "Edit"),
      button(ACTION.shortenDraft, "Shorter"),
      button(ACTION.warmDraft, "Warmer"),
      button(ACTION.openFacts, "Facts"),
      ...(language === "en" ? [] : [button(ACTION.glossDraft, "What does it say?")]),
    ],
  };
}
