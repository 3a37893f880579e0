import { afterEach, beforeEach, expect, test } from "vitest";
import type { EventFault } from "#src/local-slack/delivery/delivery.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { connectRaw, type RawSocket } from "./support/raw-app.ts";
import { startWorkspace } from "./support/workspace.ts";

let slack: LocalSlack;
let socket: RawSocket;

beforeEach(async () => {
  slack = await startWorkspace();
  socket = await connectRaw(slack);
});
afterEach(() => slack.close());

const eventsHeard = () => socket.heard.filter(({ type }) => type === "events_api");

/** What the app hears when two things are said and the first meets a fault. */
async function heardAfter(fault: EventFault, count: number) {
  slack.faults.nextEvent(fault);
  await slack.as("UREP").say("CTEAM", "first");
  await slack.as("UREP").say("CTEAM", "second");
  await slack.waitFor(() => eventsHeard().length === count);
  return eventsHeard().map(({ payload, retry_attempt: attempt }) => ({
    text: Object(payload["event"]).text,
    id: payload["event_id"],
    attempt,
  }));
}

test.each([{ fault: "twice", afterMs: 0 }, { fault: "answer-lost" }] as const)(
  "$fault: the same event comes a second time under the same id",
  async (fault) => {
    const heard = await heardAfter(fault, 3);
    const first = heard.filter(({ text }) => text === "first");
    expect(first).toHaveLength(2);
    expect(first[0]?.id).toBe(first[1]?.id);
    expect(new Set(first.map(({ attempt }) => attempt))).toEqual(new Set([0, 1]));
  },
);

test("late: what was said later arrives before it", async () => {
  const heard = await heardAfter({ fault: "late", ms: 60 }, 2);
  expect(heard.map(({ text }) => text)).toEqual(["second", "first"]);
});
