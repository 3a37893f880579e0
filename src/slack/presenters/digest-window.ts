import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { DIGEST_SPANS, type DigestSpan } from "#src/core/digest/digest-spans.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { type DigestView, presentDigest } from "./digest.ts";
import { presentDigestDetails } from "./digest-details.ts";
import { plain } from "./mrkdwn.ts";

export const DIGEST_TITLE = "Digest";

const SPAN: Readonly<Record<DigestSpan, string>> = {
  "this-week": "This week so far",
  "last-week": "Last week",
  "this-quarter": "This quarter so far",
};

/** A span's figures in a window, with the details beneath and a menu of spans. */
export function presentDigestWindow(view: DigestView, span: DigestSpan): ModalView {
  return {
    type: "modal",
    title: plain(DIGEST_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      presentSpans(span),
      ...presentDigest(view).blocks,
      { type: "divider" },
      ...presentDigestDetails(view).blocks,
    ],
  };
}

function optionOf(span: DigestSpan): PlainTextOption {
  return { text: plain(SPAN[span], LIMIT.optionText), value: span };
}

function presentSpans(chosen: DigestSpan): KnownBlock {
  return {
    type: "actions",
    elements: [
      {
        type: "static_select",
        action_id: ACTION.digestSpan,
        placeholder: plain("Span"),
        options: DIGEST_SPANS.map(optionOf),
        initial_option: optionOf(chosen),
      },
    ],
  };
}
