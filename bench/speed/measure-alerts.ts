import { setTimeout as wait } from "node:timers/promises";
import { addDays } from "#src/core/day.ts";
import { slackPace } from "#src/local-slack/pace.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { openStore, type StorePlace } from "#src/store/open.ts";
import { rebuildStaleFigures } from "#src/store/stale-figures.ts";
import { fillDatabase, LAST_DAY } from "../fill-database.ts";
import { freePort } from "../place.ts";
import { startStep } from "../run-step.ts";
import { BENCH_CHANNELS, BENCH_PEOPLE, BENCH_TOKENS, startSlackSide } from "./slack-side.ts";

export type Alerts = {
  readonly posts: number;
  readonly perMinute: number; // over all channels, after each channel's first burst
  readonly mostPerMinute: number; // what Slack takes: one a second in each channel
  readonly cutShort: boolean; // more were still to come
};

const BURST = slackPace.posts?.burst ?? 0;
const CLIENTS_A_CHANNEL = 1_200;
const ORDERS_A_CLIENT = 12;
const QUIET_MS = 8_000; // without a new post the morning is over
const FIRST_POST_MS = 90_000;
const LOOK_ON_MS = 45_000; // after the first post; the rate does not change any more

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
  const ready = coach.hear();
  ready.catch(() => {}); // looked at below, when nothing was posted
  try {
    const { posts, cutShort } = await watchPosts(slack, used);
    if (posts.flat().length === 0) await ready; // throws when the coach ended
    return { ...rateOf(posts), cutShort };
  } finally {
    await coach.stop();
    await slack.close();
  }
}

/** Reps in teams, a channel each, all with clients who are silent. */
async function fillTeams(place: StorePlace, used: readonly string[]): Promise<void> {
  const store = await openStore(place);
  try {
    const { prisma } = store;
    const clients = used.length * CLIENTS_A_CHANNEL;
    const workspaceId = await fillDatabase(prisma, { clients, orders: clients * ORDERS_A_CLIENT });
    for (const [at, alertChannel] of used.entries()) {
      const { id } = await prisma.team.create({
        data: { workspaceId, name: `Team ${at}`, alertChannel },
      });
      await prisma.$executeRaw`
        update "Member" set "teamId" = ${id}::uuid
        where "workspaceId" = ${workspaceId}::uuid and substr(name, 5)::int % ${used.length}::int = ${at}::int`;
    }
    await rebuildStaleFigures(prisma, workspaceId, () => {});
  } finally {
    await store.close();
  }
}

type Posts = readonly (readonly number[])[]; // seconds of every post, by channel

/** Looks on until no more posts come or the time for it is up. */
async function watchPosts(
  slack: LocalSlack,
  used: readonly string[],
): Promise<{ readonly posts: Posts; readonly cutShort: boolean }> {
  const began = performance.now();
  let [count, changed, until] = [0, began, began + FIRST_POST_MS];
  for (;;) {
    const posts = used.map((channel) => postsIn(slack, channel));
    const found = posts.flat().length;
    const now = performance.now();
    if (count === 0 && found > 0) until = now + LOOK_ON_MS;
    if (found !== count) [count, changed] = [found, now];
    if (count > 0 && now - changed > QUIET_MS) return { posts, cutShort: false };
    if (now > until) return { posts, cutShort: count > 0 };
    await wait(500);
  }
}

function postsIn(slack: LocalSlack, channel: string): readonly number[] {
  const seen = slack.as(BENCH_PEOPLE[0] ?? "").messages(channel);
  return seen.map(({ ts }) => Number(ts)).toSorted((a, b) => a - b);
}

/** Throws when too few were posted to tell a rate. */
function rateOf(channels: Posts): Omit<Alerts, "cutShort"> {
  const posts = channels.flat().length;
  const rates = channels.map((times) => {
    const [first, last] = [times[BURST], times.at(-1)];
    if (first === undefined || last === undefined || last === first)
      throw new Error(`${posts} posts in ${channels.length} channels are too few to tell a rate`);
    return ((times.length - BURST - 1) / (last - first)) * 60;
  });
  return {
    posts,
    perMinute: rates.reduce((sum, rate) => sum + rate, 0),
    mostPerMinute: (channels.length * 60_000) / (slackPace.posts?.gapMs ?? 1_000),
  };
}
