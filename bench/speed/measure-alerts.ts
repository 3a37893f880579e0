import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { addDays } from "#src/core/day.ts";
import { slackPace } from "#src/local-slack/pace.ts";
import { openStore, type StorePlace } from "#src/store/open.ts";
import { rebuildStaleFigures } from "#src/store/stale-figures.ts";
import { fillDatabase, LAST_DAY } from "../fill-database.ts";
import { freePort } from "../place.ts";
import { startStep } from "../run-step.ts";
import { BENCH_CHANNELS, BENCH_TOKENS, startSlackSide } from "./slack-side.ts";

export type Alerts = {
  readonly channels: number;
  readonly posts: number;
  readonly perMinute: number; // over all channels, after each channel's first burst
  readonly mostPerMinute: number; // what Slack takes: one a second in each channel
};

const BURST = slackPace.posts?.burst ?? 0;
const QUIET_MS = 8_000; // without a new post the morning is over
const LONGEST_MS = 300_000;

/** A first morning in so many teams' channels at once, against Slack's own limit on posts. */
export async function measureAlerts(
  place: StorePlace & { engine: "postgres" },
  channels: number,
): Promise<Alerts> {
  const used = BENCH_CHANNELS.slice(0, channels);
  await fillTeams(place, used);
  const slack = await startSlackSide(slackPace);
  const by = {
    way: "http",
    signingSecret: BENCH_TOKENS.signingSecret,
    port: await freePort(),
  } as const;
  const environment = {
    DATABASE_URL: place.url,
    TODAY: addDays(LAST_DAY, 1),
    LOG_LEVEL: "silent",
  };
  const connection = { slackApiUrl: slack.apiUrl, botToken: BENCH_TOKENS.bot, by };
  const coach = startStep("serve-coach", { environment, connection });
  try {
    await coach.hear();
    const posts = await postsAtRest(slack.apiUrl, used);
    return { channels, ...rateOf(posts) };
  } finally {
    await coach.stop();
    await slack.close();
  }
}

/** Reps in teams, a channel each, all with clients who are silent. */
async function fillTeams(place: StorePlace, used: readonly string[]): Promise<void> {
  const store = await openStore(place);
  const { prisma } = store;
  const clients = used.length * 2_400;
  const workspaceId = await fillDatabase(prisma, { clients, orders: clients * 12 });
  for (const [at, alertChannel] of used.entries()) {
    const { id } = await prisma.team.create({
      data: { workspaceId, name: `Team ${at}`, alertChannel },
    });
    await prisma.$executeRaw`
      update "Member" set "teamId" = ${id}::uuid
      where "workspaceId" = ${workspaceId}::uuid and substr(name, 5)::int % ${used.length}::int = ${at}::int`;
  }
  await rebuildStaleFigures(prisma, workspaceId, () => {});
  await store.close();
}

const History = z.object({ ok: z.literal(true), messages: z.array(z.object({ ts: z.string() })) });

/** Seconds of every post by channel, once no more come. */
async function postsAtRest(
  apiUrl: string,
  used: readonly string[],
): Promise<readonly (readonly number[])[]> {
  const until = performance.now() + LONGEST_MS;
  let count = -1;
  let changed = performance.now();
  for (;;) {
    const posts = await Promise.all(used.map((channel) => postsIn(apiUrl, channel)));
    const now = posts.flat().length;
    if (now !== count) changed = performance.now();
    count = now;
    const isOver = count > 0 && performance.now() - changed > QUIET_MS;
    if (isOver || performance.now() > until) return posts;
    await wait(1_000);
  }
}

async function postsIn(apiUrl: string, channel: string): Promise<readonly number[]> {
  const answer = await fetch(new URL("conversations.history", apiUrl), {
    method: "POST",
    headers: {
      authorization: `Bearer ${BENCH_TOKENS.bot}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ channel, limit: 999 }),
  });
  const { messages } = History.parse(await answer.json());
  return messages.map(({ ts }) => Number(ts)).toSorted((a, b) => a - b);
}

function rateOf(channels: readonly (readonly number[])[]): Omit<Alerts, "channels"> {
  const rates = channels.flatMap((posts) => {
    const [first, last] = [posts[BURST], posts.at(-1)];
    if (first === undefined || last === undefined || last === first) return [];
    return [((posts.length - BURST - 1) / (last - first)) * 60];
  });
  return {
    posts: channels.flat().length,
    perMinute: rates.reduce((sum, rate) => sum + rate, 0),
    mostPerMinute: (channels.length * 60_000) / (slackPace.posts?.gapMs ?? 1_000),
  };
}
