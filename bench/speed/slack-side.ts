import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { appIdentity } from "#src/local-slack/identity.ts";
import { testPace } from "#src/local-slack/pace.ts";
import { type LocalSlack, startLocalSlack } from "#src/local-slack/start.ts";

export const BENCH_TOKENS = {
  bot: "xoxb-bench",
  app: "xapp-bench",
  signingSecret: "bench-signing-secret",
} as const;

export const BENCH_CHANNELS = Array.from({ length: 8 }, (_, at) => `C0BENCH${at}`);
export const BENCH_PEOPLE = Array.from({ length: 20 }, (_, at) => `U0BENCH${at}`);

/** Slack of the bench, in this process: people, the channels they talk in, and the alerts' channel. */
export async function startSlackSide(pace = testPace): Promise<LocalSlack> {
  const text = await readFile(new URL("../../manifest.yml", import.meta.url), "utf8");
  const memberIds = [...BENCH_PEOPLE, appIdentity.userId];
  return startLocalSlack({
    port: 0,
    statePath: null,
    team: { id: "T0BENCH", name: "Bench" },
    people: BENCH_PEOPLE.map((id, at) => ({
      id,
      name: `Person ${at}`,
      email: `person${at}@bench.example`,
      title: "",
      locale: "en-GB",
      tz: "Europe/Tallinn",
      isAdmin: at === 0,
    })),
    channels: [...BENCH_CHANNELS, "C0ALERTS"].map((id) => ({
      id,
      name: id === "C0ALERTS" ? "winback-alerts" : id.toLowerCase(),
      topic: "",
      private: false,
      memberIds,
    })),
    manifest: parse(text),
    tokens: BENCH_TOKENS,
    pace,
  });
}
