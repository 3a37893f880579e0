import { setTimeout as wait } from "node:timers/promises";
import type { StorePlace } from "#src/store/open.ts";
import { freePort } from "../place.ts";
import { type LongStep, startStep } from "../run-step.ts";
import { type Load, overHttp, sendEvents } from "./send-events.ts";
import { BENCH_TOKENS, startSlackSide } from "./slack-side.ts";
import { startSocketSide } from "./socket-side.ts";
import { serveCoach } from "./step-schemas.ts";

export type Acks = {
  readonly sent: number;
  readonly failed: number; // got no ack
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  readonly atRestMb: number; // the coach's resident memory before the load
  readonly underLoadMb: number; // at its end
};

type Given = {
  readonly place: StorePlace & { engine: "postgres" };
  readonly way: "http" | "socket";
  readonly load: Load;
  readonly restMs: number; // before memory at rest is read: what is not needed any more is given back by then
};

const WARM_UP_SECONDS = 3;

/** Sends events at a fixed pace, whatever the coach answers, and times each from sending to its ack. */
export async function measureAcks({ place, way, load, restMs }: Given): Promise<Acks> {
  const slack = await startSlackSide();
  const socket = await startSocketSide(slack.apiUrl);
  const port = await freePort();
  const http = overHttp(port);
  const slackApiUrl = way === "http" ? slack.apiUrl : socket.apiUrl;
  const coach = startStep("serve-coach", {
    environment: { DATABASE_URL: place.url, LOG_LEVEL: "silent" },
    connection: {
      slackApiUrl,
      botToken: BENCH_TOKENS.bot,
      by:
        way === "http"
          ? { way, signingSecret: BENCH_TOKENS.signingSecret, port }
          : { way, appToken: BENCH_TOKENS.app },
    },
  });
  const overSocket = async (payload: object): Promise<boolean> =>
    (await socket.hub.send({ kind: "events_api", payload: { ...payload }, retry: null })).ok;
  const send = way === "http" ? http.send : overSocket;
  try {
    await coach.hear();
    await wait(restMs);
    const atRestMb = await memoryOf(coach);
    await sendEvents(send, { perSecond: load.perSecond / 4, seconds: WARM_UP_SECONDS });
    const times = await sendEvents(send, load);
    return { ...figuresOf(times), atRestMb, underLoadMb: await memoryOf(coach) };
  } finally {
    await coach.stop();
    http.close();
    await socket.close();
    await slack.close();
  }
}

function figuresOf(
  times: readonly (number | null)[],
): Pick<Acks, "sent" | "failed" | "p50Ms" | "p99Ms" | "worstMs"> {
  const ms = times.filter((one) => one !== null).toSorted((a, b) => a - b);
  if (ms.length === 0) throw new Error(`none of ${times.length} events got an ack`);
  const at = (share: number): number => ms[Math.ceil(ms.length * share) - 1] ?? Number.NaN;
  const [sent, failed] = [times.length, times.length - ms.length];
  return { sent, failed, p50Ms: at(0.5), p99Ms: at(0.99), worstMs: at(1) };
}

async function memoryOf(coach: LongStep): Promise<number> {
  return serveCoach.memory.parse(await coach.ask("memory")).mb;
}
