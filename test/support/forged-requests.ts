import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Store } from "#src/store/open.ts";
import type { TestCoach } from "./coach.ts";
import { TEST_TOKENS } from "./test-tokens.ts";

export type Forger = {
  /**
   * Sends a signed payload as Slack would and gives what was answered, at once and by the response's own address, when
   * the coach is done with it. `laterMs`: the longest wait for an answer to what it did not keep.
   */
  readonly send: (payload: object, laterMs?: number) => Promise<string>;
  readonly close: () => Promise<void>;
};

const LATER_MS = 2_000;

/** Whoever makes Slack send what no screen of theirs offers: the coach cannot tell it from a true click. */
export async function openForger({ eventsUrl, store }: TestCoach): Promise<Forger> {
  const told: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      told.push(body);
      response.end("ok");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const responseUrl = `http://127.0.0.1:${portOf(server)}/`;
  return {
    async send(payload, laterMs = LATER_MS) {
      const from = told.length;
      const last = await store.prisma.delivery.findFirst({ orderBy: { id: "desc" } });
      // Each click has a trigger of its own: the very same request would be taken for one that Slack brings again.
      const own = { trigger_id: `1.1.${crypto.randomUUID()}`, response_url: responseUrl };
      const text = JSON.stringify({ ...payload, ...own });
      const body = new URLSearchParams({ payload: text }).toString();
      const time = String(Math.floor(Date.now() / 1000));
      const secret = TEST_TOKENS.signingSecret;
      const mac = createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex");
      const answer = await fetch(eventsUrl ?? "", {
        method: "POST",
        body,
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          "x-slack-request-timestamp": time,
          "x-slack-signature": `v0=${mac}`,
        },
      });
      const atOnce = await answer.text();
      if (atOnce !== "") return atOnce;
      const isEnded = { id: { gt: last?.id ?? 0n }, endedAt: { not: null } };
      const until = Date.now() + laterMs;
      while (told.length === from && Date.now() < until) {
        if ((await store.prisma.delivery.count({ where: isEnded })) > 0) break;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return told.slice(from).join("\n");
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

type Given = { readonly by: string; readonly teamId?: string };

const place = { channel_id: "C0ALERTS", message_ts: "1.1", is_ephemeral: true };

/** A click on an element that may never have been there. */
export function forgedClick({
  by,
  teamId = "T1",
  actionId,
  value,
}: Given & { readonly actionId: string; readonly value: string }): object {
  return {
    ...base({ by, teamId }),
    type: "block_actions",
    container: { type: "message", ...place },
    channel: { id: place.channel_id, name: "winback-alerts" },
    message: { type: "message", ts: place.message_ts, text: "", blocks: [] },
    state: { values: {} },
    actions: [
      {
        type: "button",
        action_id: actionId,
        block_id: "forged",
        value,
        selected_option: { value, text: { type: "plain_text", text: value } },
        selected_options: [],
        selected_date: "2026-04-01",
        action_ts: "1.1",
        text: { type: "plain_text", text: "forged" },
      },
    ],
  };
}

/** A window that is sent though it may never have been opened. */
export function forgedView({
  by,
  teamId = "T1",
  callbackId,
  metadata,
  values = {},
}: Given & {
  readonly callbackId: string;
  readonly metadata: string;
  readonly values?: object;
}): object {
  return {
    ...base({ by, teamId }),
    type: "view_submission",
    view: {
      id: "V0FORGED",
      team_id: teamId,
      type: "modal",
      callback_id: callbackId,
      private_metadata: metadata,
      hash: "1.forged",
      blocks: [],
      title: { type: "plain_text", text: "forged" },
      state: { values },
      root_view_id: "V0FORGED",
      previous_view_id: null,
      external_id: "",
    },
    response_urls: [],
  };
}

function base({ by, teamId }: { readonly by: string; readonly teamId: string }) {
  return {
    token: "forged",
    api_app_id: "A1",
    trigger_id: "1.1.forged",
    team: { id: teamId, domain: "test" },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: by, username: by, name: by, team_id: teamId },
  };
}

const NOT_WATCHED = ["Claim", "Delivery", "OutboxMessage", "_prisma_migrations"];

/** What the whole database holds, in short; what is on its way to Slack left out, and which page of Home somebody looks at. */
export async function fingerprint({ prisma }: Pick<Store, "prisma">): Promise<string> {
  const tables = await prisma.$queryRaw<
    { name: string }[]
  >`select table_name::text as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
  const sums: string[] = [];
  for (const { name } of tables) {
    if (NOT_WATCHED.includes(name)) continue;
    const [row] = await prisma.$queryRawUnsafe<{ sum: string | null }[]>(
      `select md5(string_agg(row, '|' order by row)) as sum from (select (to_jsonb(t) - 'homePlace')::text as row from "${name}" t) rows`,
    );
    sums.push(`${name}:${row?.sum ?? ""}`);
  }
  return sums.join("\n");
}
