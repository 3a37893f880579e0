import { readFile } from "node:fs/promises";
import { Pool } from "pg";
import { parse } from "yaml";
import { addDays, type Day, parseDay, weekdayOf } from "#src/core/day.ts";
import { readConfig } from "#src/config.ts";
import { appIdentity } from "#src/local-slack/identity.ts";
import { type LocalSlack, startLocalSlack } from "#src/local-slack/start.ts";
import { testPace } from "#src/local-slack/pace.ts";
import { addMembers } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { openWorkspace } from "#src/store/workspaces.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { ALERTS, clientWithRhythm, MANAGERS, MEMBERS, VELLO } from "../../support/coach.ts";
import { type ModelEndpoint, startModelEndpoint } from "../../support/model-endpoint.ts";
import { openTestStore } from "../../support/store.ts";
import { TEST_TOKENS } from "../../support/test-tokens.ts";
import { type Disk, prepareDisk } from "./disk.ts";
import { type Doorstep, openDoorstep } from "./doorstep.ts";
import { type QueueWatch, watchQueue } from "./queue-watch.ts";

/** A company with its Slack and its database, which outlive every process of the coach. */
export type Company = {
  readonly slack: LocalSlack;
  readonly store: Store; // the database itself, not through a wire
  readonly databaseUrl: string;
  readonly sql: Pool;
  readonly disk: Disk;
  readonly queue: QueueWatch;
  readonly model: ModelEndpoint;
  readonly workspaceId: string;
  readonly config: ReturnType<typeof readConfig>;
  /** Where Slack's requests go; null over Socket Mode. */
  readonly doorstep: Doorstep | null;
  today: Day;
  readonly close: () => Promise<void>;
};

export type Way = "socket" | "http";

const FIRST_DAY = parseDay("2026-03-02"); // a Monday

export async function openCompany(way: Way): Promise<Company> {
  const store = await openTestStore("postgres");
  if (store.queueOn.engine !== "postgres") throw new Error("the suite needs a served database");
  const databaseUrl = store.queueOn.url;
  const sql = new Pool({ connectionString: databaseUrl, max: 3 });
  sql.on("error", () => {}); // the database is dropped at the end
  const fresh = { name: "Test", timeZone: "Europe/Tallinn", currency: "EUR" };
  const { id: workspaceId } = await openWorkspace(store.prisma, fresh);
  const members = MEMBERS.map((member) => ({ ...member, locale: "en" }));
  await addMembers(store.prisma, workspaceId, members);
  const model = await startModelEndpoint();
  const doorstep = way === "http" ? await openDoorstep() : null;
  const slack = await openSlack(doorstep);
  const queue = await watchQueue(databaseUrl, sql);
  return {
    slack,
    store,
    databaseUrl,
    sql,
    disk: await prepareDisk(sql),
    queue,
    model,
    workspaceId,
    config: readConfig({
      LLM_BASE_URL: model.url,
      LLM_MODEL: "test",
      LLM_IDLE_MS: "200",
      LLM_DEADLINE_MS: "600",
    }),
    doorstep,
    today: FIRST_DAY,
    async close() {
      model.close();
      await queue.stop();
      await slack.close();
      await doorstep?.close();
      await sql.end();
      await store.close();
    },
  };
}

async function openSlack(doorstep: Doorstep | null): Promise<LocalSlack> {
  const people = MEMBERS.map(({ name, email, slackUserId: id }) => ({
    id,
    name,
    email,
    title: "",
    locale: "en-GB",
    tz: "Europe/Tallinn",
    isAdmin: false,
  }));
  return startLocalSlack({
    port: 0,
    statePath: null,
    team: { id: "T1", name: "Test" },
    people,
    channels: [
      {
        id: ALERTS,
        name: "winback-alerts",
        topic: "",
        private: false,
        memberIds: [...people.map(({ id }) => id), appIdentity.userId],
      },
      {
        id: MANAGERS,
        name: "winback-managers",
        topic: "",
        private: true,
        memberIds: [VELLO, appIdentity.userId],
      },
    ],
    manifest: parse(await readFile(new URL("../../../manifest.yml", import.meta.url), "utf8")),
    tokens: TEST_TOKENS,
    // Slack tries again at once, after a minute and after five; here a process is back within some seconds.
    pace: { ...testPace, ackMs: 1_500, retryAfterMs: [0, 400, 1_500, 4_000, 8_000, 16_000] },
    ...(doorstep === null ? {} : { eventsUrl: doorstep.url }),
  });
}

/** The next working day, on which these clients of Mari's have been silent for too long. */
export async function moveOn(company: Company, leaving: readonly string[]): Promise<void> {
  do company.today = addDays(company.today, 1);
  while (weekdayOf(company.today) > 5);
  const rows = leaving.flatMap((name) =>
    clientWithRhythm({
      clientRef: name,
      name,
      lastOrderOn: addDays(company.today, -57),
      gapDays: 14,
    }),
  );
  await writeRows(company.store.prisma, company.workspaceId, rows, null);
}
