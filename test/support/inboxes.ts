import type { App, ReceiverEvent } from "@slack/bolt";
import { WebClient } from "@slack/web-api";
import { expect, vi } from "vitest";
import type { Deliveries, DeliveryEnd } from "#src/core/inbox.ts";
import { appIdentity } from "#src/local-slack/identity.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { type CompanyApp, makeCompanyApp } from "#src/slack/company-app.ts";
import { claim, unclaim } from "#src/store/claims.ts";
import { openDeliveries } from "#src/store/deliveries.ts";
import type { Store } from "#src/store/open.ts";
import { ALERTS, MARI, startTestWorkspace } from "./coach.ts";
import { addWorkspace, openTestStore } from "./store.ts";
import { TEST_TOKENS } from "./test-tokens.ts";

const LEASE_MS = 600;
const RETRY_AFTER_MS = [40, 80] as const;
const SWEEP_MS = 60;
export const PATIENCE = { timeout: 15_000, interval: 20 };
export const DM = "D0MARI";

/** One process that works off the inbox. */
type Process = Pick<CompanyApp, "take" | "stop"> & {
  readonly faults: unknown[];
  /** From here on it neither reads nor writes anything, as if it were gone. */
  readonly die: () => void;
  readonly isGone: Promise<void>;
};

export type Inboxes = {
  readonly slack: LocalSlack;
  readonly store: Store;
  /** Starts a process whose listeners are these. */
  readonly start: (
    listen: (app: App) => void,
    claims?: (key: string) => Promise<boolean>,
  ) => Promise<Process>;
  /** What Mari reads from the coach in a place, oldest first. */
  readonly said: (channel?: string, threadTs?: string) => MessageView[];
  /** What she reads in the direct message from now on. */
  readonly listening: () => () => string[];
  /** How many deliveries are in each state. */
  readonly statesOf: () => Promise<Record<string, number>>;
  /** Waits until the only delivery has ended so. */
  readonly ends: (how: DeliveryEnd) => Promise<void>;
  /** Stops every process; the rows and the messages stay for the next test to tell from its own. */
  readonly endAll: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Inboxes of several processes over one database, before the local workspace. */
export async function openInboxes(): Promise<Inboxes> {
  const store = await openTestStore("postgres");
  const workspaceId = await addWorkspace(store);
  const slack = await startTestWorkspace();
  const client = new WebClient(TEST_TOKENS.bot, { slackApiUrl: slack.apiUrl });
  await client.conversations.join({ channel: ALERTS });
  const said: Inboxes["said"] = (channel, threadTs) => {
    const mari = slack.as(MARI);
    return mari
      .messages(channel ?? mari.dm, threadTs)
      .filter(({ userId }) => userId === appIdentity.userId);
  };
  const statesOf = async (): Promise<Record<string, number>> => {
    const groups = await store.prisma.delivery.groupBy({ by: ["state"], _count: true });
    return Object.fromEntries(groups.map(({ state, _count }) => [state, _count]));
  };
  let running: (Process & { isDead: () => boolean })[] = [];
  return {
    slack,
    store,
    async start(listen, claims = (key) => claim(store.prisma, key)) {
      const life = { isOver: false };
      const gone = Promise.withResolvers<void>();
      const faults: unknown[] = [];
      const app = makeCompanyApp({
        credentials: {
          token: TEST_TOKENS.bot,
          botId: appIdentity.botId,
          botUserId: appIdentity.userId,
        },
        slackApiUrl: slack.apiUrl,
        inbox: {
          deliveries: mortal(
            openDeliveries(store.prisma, {
              workspaceId,
              processId: crypto.randomUUID(),
              leaseMs: LEASE_MS,
            }),
            life,
          ),
          claim: claims,
          unclaim: (key) => unclaim(store.prisma, key),
          pace: { leaseMs: LEASE_MS, sweepEveryMs: SWEEP_MS, retryAfterMs: RETRY_AFTER_MS },
          isAlone: false,
        },
        listen,
        onFault: (fault) => void faults.push(fault),
      });
      await app.begin();
      const process = {
        take: app.take,
        stop: app.stop,
        faults,
        die() {
          life.isOver = true;
          gone.resolve();
        },
        isGone: gone.promise,
        isDead: () => life.isOver,
      };
      running.push(process);
      return process;
    },
    said,
    listening() {
      const before = new Set(said().map(({ ts }) => ts));
      return () => said().flatMap(({ ts, text }) => (before.has(ts) ? [] : [text]));
    },
    statesOf,
    ends: (how) => vi.waitFor(async () => expect(await statesOf()).toEqual({ [how]: 1 }), PATIENCE),
    async endAll() {
      for (const one of running) if (!one.isDead()) await one.stop();
      for (const one of running) one.die();
      running = [];
      await store.prisma.delivery.deleteMany();
    },
    async close() {
      await slack.close();
      await store.close();
    },
  };
}

/** What a dead process asks of the database is never answered. */
function mortal(deliveries: Deliveries, life: { readonly isOver: boolean }): Deliveries {
  const alive =
    <A extends unknown[], T>(act: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (life.isOver) return never();
      const done = await act(...args);
      return life.isOver ? never() : done;
    };
  return {
    keep: alive(deliveries.keep),
    claimNext: alive(deliveries.claimNext),
    claimOne: alive(deliveries.claimOne),
    loadBody: alive(deliveries.loadBody),
    renew: alive(deliveries.renew),
    finish: alive(deliveries.finish),
    tryLater: alive(deliveries.tryLater),
    stepAside: alive(deliveries.stepAside),
    findLeft: alive(deliveries.findLeft),
    takeOver: alive(deliveries.takeOver),
    handBack: alive(deliveries.handBack),
  };
}

export function never<T>(): Promise<T> {
  return new Promise(() => {});
}

type Written = { readonly text: string; readonly ts: string; readonly threadTs?: string };

let events = 0;

/** An event as a receiver brings it; `acks` counts how often Slack was told that it came. */
export function brought(event: Record<string, unknown>, eventId = `Ev${++events}`) {
  const acks: unknown[] = [];
  const request: ReceiverEvent = {
    body: {
      type: "event_callback",
      team_id: "T1",
      api_app_id: "A1",
      event_id: eventId,
      event,
      authorizations: [
        {
          team_id: "T1",
          enterprise_id: null,
          user_id: "U1",
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
    },
    ack: async (answer) => void acks.push(answer ?? "ok"),
  };
  return { request, acks };
}

/** A direct message of Mari's. */
export function direct({ text, ts, threadTs }: Written, eventId?: string) {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  const event = {
    type: "message",
    channel_type: "im",
    channel: DM,
    user: MARI,
    text,
    ts,
    ...thread,
  };
  return brought(event, eventId);
}

/** Her press on a button in a channel. */
export function pressed(actionId: string, triggerId: string) {
  const acks: unknown[] = [];
  const request: ReceiverEvent = {
    body: {
      type: "block_actions",
      team: { id: "T1", domain: "t" },
      user: { id: MARI, team_id: "T1" },
      api_app_id: "A1",
      trigger_id: triggerId,
      channel: { id: "C0ALERTS", name: "winback-alerts" },
      message: { type: "message", ts: "1.1", text: "", blocks: [] },
      container: { type: "message", message_ts: "1.1", channel_id: "C0ALERTS" },
      actions: [
        { type: "button", action_id: actionId, block_id: "b", value: "v", action_ts: triggerId },
      ],
    },
    ack: async (answer) => void acks.push(answer ?? "ok"),
  };
  return { request, acks };
}

let clockSeconds = 1_700_000_000;

/** Time stamps of their own for each message: the direct message is one place for all tests of a file. */
export function nextTs(): string {
  clockSeconds += 1;
  return `${clockSeconds}.000100`;
}

/** Listeners that do this with each message. */
export function answering(answer: (text: string, app: App) => Promise<unknown>) {
  return (app: App): void =>
    app.event("message", async ({ event }) => {
      if ("text" in event) await answer(event.text ?? "", app);
    });
}

export function say(app: App, text: string) {
  return app.client.chat.postMessage({ channel: DM, text });
}
