import type { OpenPage } from "./asking-deps.ts";
import { type DigestDeps, drawDigest } from "./actions/on-digest.ts";
import { openAndFill } from "./fill-modal.ts";
import { DIGEST_TITLE } from "./presenters/digest-window.ts";

/** What managers and admins open in a window of its own. */
export type ManagersPages = {
  readonly openDigest: OpenPage;
};

type Desks = {
  readonly digests: DigestDeps;
};

/** Only who asked sees it. */
export function makeManagersPages({ digests }: Desks): ManagersPages {
  return {
    openDigest: ({ client, triggerId, by }) =>
      openAndFill(client, { triggerId, title: DIGEST_TITLE }, () =>
        drawDigest(digests, { by, span: "this-week" }),
      ),
  };
}
