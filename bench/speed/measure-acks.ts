import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { StorePlace } from "#src/store/open.ts";
import { freePort } from "../place.ts";
import { type LongStep, startStep } from "../run-step.ts";
import { BENCH_CHANNELS, BENCH_PEOPLE, BENCH_TOKENS, startSlackSide } from "./slack-side.ts";
import { serveCoach } from "./step-schemas.ts";

export type Acks = {
  readonly sent: number;
  readonly failed: number; // not answered with 200
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  readonly atRestMb: number; // the coach's resident memory before the load
  readonly underLoadMb: number; // at its end
};

export type Load = { readonly perSecond: number; readonly seconds: number };

const REST_MS = 45_000; // until the word lists are warm and memory that is not needed was given back
const WARM_UP_SECONDS = 3;

/** Sends signed events at a fixed pace, whatever the coach answers, and times each from sending to its ack. */
export async function measureAcks(
  place: StorePlace & { engine: "postgres" },
  load: Load,
): Promise<Acks> {
  const slack = await startSlackSide();
  const port = await freePort();
  const environment = {
    DATABASE_URL: place.url,
    SLACK_BOT_TOKEN: BENCH_TOKENS.bot,
    SLACK_SIGNING_SECRET: BENCH_TOKENS.signingSecret,
    PORT: String(port),
    LOG_LEVEL: "warn",
  };
  const by = { way: "http", signingSecret: BENCH_TOKENS.signingSecret, port };
  const connection = { slackApiUrl: slack.apiUrl, botToken: BENCH_TOKENS.bot, by };
  const coach = startStep("serve-coach", { environment, connection });
  try {
    await coach.hear();
    await wait(REST_MS);
    const atRestMb = await memoryOf(coach);
    await send(port, { perSecond: load.perSecond / 4, seconds: WARM_UP_SECONDS });
    const times = await send(port, load);
    const underLoadMb = await memoryOf(coach);
    const ms = times.filter((one) => one !== null).toSorted((a, b) => a - b);
    const at = (share: number): number => ms[Math.ceil(ms.length * share) - 1] ?? Number.NaN;
    return {
      sent: times.length,
      failed: times.length - ms.length,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
      worstMs: at(1),
      atRestMb,
      underLoadMb,
    };
  } finally {
    await coach.stop();
    await slack.close();
  }
}

async function memoryOf(coach: LongStep): Promise<number> {
  return serveCoach.memory.parse(await coach.ask("memory")).mb;
}

/** Milliseconds to each ack; null: it was not one. */
async function send(
  port: number,
  { perSecond, seconds }: Load,
): Promise<readonly (number | null)[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const began = performance.now();
  const acks: Promise<number | null>[] = [];
  for (let number = 0; number < perSecond * seconds; number++) {
    const due = began + (number * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    acks.push(sendOne(agent, port, eventOf(number)));
  }
  const times = await Promise.all(acks);
  agent.destroy();
  return times;
}

let eventsSent = 0;

/** What a workspace brings a coach that sits in its channels: mostly people who talk to one another. */
function eventOf(number: number): string {
  eventsSent += 1;
  const user = BENCH_PEOPLE[number % BENCH_PEOPLE.length];
  const channel = BENCH_CHANNELS[number % BENCH_CHANNELS.length];
  const ts = `${Math.floor(Date.now() / 1000)}.${String(eventsSent).padStart(6, "0")}`;
  const event =
    number % 20 === 19
      ? { type: "app_home_opened", user, channel: "D0BENCH", tab: "home", event_ts: ts }
      : { type: "message", channel_type: "channel", user, channel, ts, text: "see you at ten" };
  return JSON.stringify({
    type: "event_callback",
    team_id: "T0BENCH",
    api_app_id: "A0BENCH",
    event_id: `Ev${process.pid}${eventsSent}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ team_id: "T0BENCH", user_id: "U0BOT", is_bot: true }],
    event,
  });
}

function sendOne(agent: Agent, port: number, body: string): Promise<number | null> {
  const time = String(Math.floor(Date.now() / 1000));
  const mac = createHmac("sha256", BENCH_TOKENS.signingSecret)
    .update(`v0:${time}:${body}`)
    .digest("hex");
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-slack-request-timestamp": time,
    "x-slack-signature": `v0=${mac}`,
  };
  const sent = performance.now();
  return new Promise((resolve) => {
    const call = request(
      { agent, host: "127.0.0.1", port, path: "/slack/events", method: "POST", headers },
      (answer) => {
        answer.resume();
        answer.once("end", () =>
          resolve(answer.statusCode === 200 ? performance.now() - sent : null),
        );
      },
    );
    call.once("error", () => resolve(null));
    call.end(body);
  });
}
