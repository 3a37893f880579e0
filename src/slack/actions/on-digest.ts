import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { DIGEST_SPANS, type DigestSpan } from "#src/core/digest/digest-spans.ts";
import type { ShowDigestOutcome } from "#src/flows/show-digest.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { DIGEST_TITLE, presentDigestWindow } from "../presenters/digest-window.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

export type DigestDeps = {
  readonly showDigest: (asked: { by: string; span: DigestSpan }) => Promise<ShowDigestOutcome>;
};

const DIGEST_REFUSAL =
  "The digest is for managers and admins. Your own cases and promises are on my Home tab.";

/** The digest as a window, for the asker alone, or why there is none. */
export async function drawDigest(
  { showDigest }: DigestDeps,
  { by, span }: { readonly by: string; readonly span: DigestSpan },
): Promise<ModalView> {
  const shown = await showDigest({ by, span });
  if (!shown.ok) return sayInModal(DIGEST_TITLE, DIGEST_REFUSAL);
  return presentDigestWindow({ ...shown, isOver: span === "last-week" }, span);
}

/** A button that opens the week so far. */
export function onDigest(deps: DigestDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openHere(client, { body, title: DIGEST_TITLE }, () =>
      drawDigest(deps, { by: body.user.id, span: "this-week" }),
    );
  };
}

const Chosen = z.enum(DIGEST_SPANS);

/** The menu of spans. */
export function onDigestSpan(deps: DigestDeps) {
  return async ({ ack, action, body, client }: SelectArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const span = Chosen.parse(action.selected_option.value);
    await fillModal(client, { viewId: view.id, title: DIGEST_TITLE }, () =>
      drawDigest(deps, { by: body.user.id, span }),
    );
  };
}
