import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { BENCH_CHANNELS, BENCH_PEOPLE, BENCH_TOKENS } from "./slack-side.ts";

export type Load = { readonly perSecond: number; readonly seconds: number };

/** Sends one event to the coach; true when it was acknowledged. Never throws. */
type SendEvent = (body: BenchEvent) => Promise<boolean>;

const ACK_MS = 10_000; // three times what Slack waits

/** Sends at a fixed pace, whatever is answered. Milliseconds from sending to each ack; null: there was none. */
export async function sendEvents(
  send: SendEvent,
  { perSecond, seconds }: Load,
): Promise<readonly (number | null)[]> {
  const began = performance.now();
  const acks: Promise<number | null>[] = [];
  for (let number = 0; number < perSecond * seconds; number++) {
    const due = began + (number * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    acks.push(timed(send, eventOf(number)));
  }
  return Promise.all(acks);
}

async function timed(send: SendEvent, event: BenchEvent): Promise<number | null> {
  const sent = performance.now();
  return (await send(event)) ? performance.now() - sent : null;
}

let eventsSent = 0;

type BenchEvent = ReturnType<typeof eventOf>;

/** What a workspace brings a coach that sits in its channels: mostly people who talk to one another. */
function eventOf(number: number) {
  eventsSent += 1;
  const user = BENCH_PEOPLE[number % BENCH_PEOPLE.length] ?? "";
  const channel = BENCH_CHANNELS[number % BENCH_CHANNELS.length] ?? "";
  const ts = `${Math.floor(Date.now() / 1000)}.${String(eventsSent).padStart(6, "0")}`;
  return {
    type: "event_callback",
    team_id: "T0BENCH",
    api_app_id: "A0BENCH",
    event_id: `Ev${process.pid}${eventsSent}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ team_id: "T0BENCH", user_id: "U0BOT", is_bot: true }],
    event:
      number % 20 === 19
        ? { type: "app_home_opened", user, channel: "D0BENCH", tab: "home", event_ts: ts }
        : { type: "message", channel_type: "channel", user, channel, ts, text: "see you at ten" },
  };
}

/** Signed requests, as Slack makes them. */
export function overHttp(port: number): { readonly send: SendEvent; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  return {
    close: () => agent.destroy(),
    send: (event) => {
      const body = JSON.stringify(event);
      const headers = { ...signed(body), "content-length": Buffer.byteLength(body) };
      const to = { agent, headers, host: "127.0.0.1", port, path: "/slack/events", method: "POST" };
      return new Promise((resolve) => {
        const call = request(to, (answer) => {
          answer.resume();
          answer.once("end", () => resolve(answer.statusCode === 200));
          answer.once("error", () => resolve(false));
        });
        call.setTimeout(ACK_MS, () => call.destroy());
        call.once("error", () => resolve(false));
        call.once("close", () => resolve(false)); // settled before unless the answer broke off
        call.end(body);
      });
    },
  };
}

function signed(body: string): Readonly<Record<string, string>> {
  const time = String(Math.floor(Date.now() / 1000));
  const mac = createHmac("sha256", BENCH_TOKENS.signingSecret)
    .update(`v0:${time}:${body}`)
    .digest("hex");
  return {
    "content-type": "application/json",
    "x-slack-request-timestamp": time,
    "x-slack-signature": `v0=${mac}`,
  };
}
