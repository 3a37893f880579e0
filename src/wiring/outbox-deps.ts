import { setTimeout as wait } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import type { OutboxRow } from "../core/outbox.ts";
import { postOutbox, type PostOutboxDeps } from "../flows/post-outbox.ts";
import { makeChannelIds } from "../slack/channel-ids.ts";
import { makePoster } from "../slack/poster.ts";
import { type Message, presentAlertCard } from "../slack/presenters/alert-card.ts";
import { presentMorningSummary } from "../slack/presenters/morning-summary.ts";
import { presentThanks, presentWoken } from "../slack/presenters/case-news.ts";
import { loadAlertCard, loadCaseCard, loadEventCard, loadMorningSummary } from "../store/cards.ts";
import { beginPosting, loadOutbox, markPosted, putBackPosting, setStale } from "../store/outbox.ts";
import type { Runtime } from "./runtime.ts";

const LOOK_AGAIN_MS = 500;
const LONGEST_STAY_MS = 30_000; // beyond this the next minute's job goes on

/** The job that posts what waits. Only one runs at a time: the queue sees to that. */
export function outboxHandler(runtime: Runtime, client: WebClient): () => Promise<void> {
  const deps = outboxDeps(runtime, client);
  return async () => {
    const until = Date.now() + LONGEST_STAY_MS;
    for (;;) {
      const result = await postOutbox(deps);
      for (const { id, error } of result.refused)
        runtime.log.error({ event: "outbox.refused", rowId: id, error });
      if (result.posted + result.updated > 0)
        runtime.log.info({
          event: "outbox.posted",
          posted: result.posted,
          updated: result.updated,
        });
      if (result.againInMs === null || Date.now() + result.againInMs > until) return;
      await wait(Math.min(result.againInMs, LOOK_AGAIN_MS));
    }
  };
}

function outboxDeps(runtime: Runtime, client: WebClient): PostOutboxDeps {
  const { prisma } = runtime.store;
  const poster = makePoster({
    client,
    channels: makeChannelIds(client),
    render: (row) => render(runtime, row),
    now: () => Date.now(),
  });
  return {
    ...poster,
    loadRows: () => loadOutbox(prisma),
    begin: (id) => beginPosting(prisma, id),
    putBack: (id) => putBackPosting(prisma, id),
    markPosted: (id, place) => markPosted(prisma, id, place),
    markFresh: (id) => setStale(prisma, id, false),
    markStale: (id) => setStale(prisma, id, true),
  };
}

/** The message as things stand now; null when what it is about is not there any more. */
async function render({ store, today }: Runtime, { key }: OutboxRow): Promise<Message | null> {
  const { prisma } = store;
  switch (key.about) {
    case "morning": {
      const summary = await loadMorningSummary(prisma, key.id);
      return summary === null ? null : presentMorningSummary(summary);
    }
    case "alert": {
      const card = await loadAlertCard(prisma, key.id);
      return card === null ? null : presentAlertCard(card, today());
    }
    case "woken": {
      const card = await loadEventCard(prisma, key.id);
      return card === null ? null : presentWoken(card, today());
    }
    case "thanks": {
      const card = await loadCaseCard(prisma, key.id);
      return card === null ? null : presentThanks(card, today());
    }
  }
}
