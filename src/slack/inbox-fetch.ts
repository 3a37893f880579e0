import type { FetchFunction } from "@slack/web-api";
import { z } from "zod";
import { type AskSlack, findSaid, markOf, type Said } from "./inbox-said.ts";
import { currentDelivery, type DeliveryScope } from "./inbox-scope.ts";
import { isPlaceholder } from "./presenters/placeholder.ts";
import { UNSURE } from "./slack-fault.ts";

type Init = NonNullable<Parameters<FetchFunction>[1]>;

type Call = {
  readonly fetch: FetchFunction;
  readonly url: string;
  readonly init: Init;
  readonly args: URLSearchParams;
  readonly scope: DeliveryScope;
};

type Answer = Awaited<ReturnType<FetchFunction>>;

const READ_TIMEOUT_MS = 10_000;

/**
 * Every call to Slack that is made while a delivery is worked on goes through here: what is posted carries the
 * delivery's mark, and when the delivery is worked on again, what stands in Slack already is written over instead of
 * being said a second time.
 */
export function speakForDeliveries(fetch: FetchFunction): FetchFunction {
  return async (url, init) => {
    const scope = currentDelivery();
    const act = scope === null ? undefined : ACTS[methodOf(url)];
    if (scope === null || act === undefined || typeof init?.body !== "string")
      return fetch(url, init);
    if (!scope.holds()) throw new Error(`delivery ${scope.id} may be another process's by now`);
    const args = new URLSearchParams(init.body);
    return act({ fetch, url: String(url), init, args, scope });
  };
}

const ACTS: Readonly<Record<string, (call: Call) => Promise<Answer>>> = {
  "chat.postMessage": post,
  "chat.postEphemeral": whisper,
  "chat.update": change,
  "chat.startStream": stream,
  "views.open": open,
};

function methodOf(url: string | URL): string {
  return String(url).split("/").at(-1) ?? "";
}

/** What carries a mark of its own is the outbox's. */
async function post(call: Call): Promise<Answer> {
  const { args, scope } = call;
  if (args.has("metadata")) return call.fetch(call.url, call.init);
  const number = scope.parts.posts++;
  const part = `${scope.prefix}post:${number}`;
  const said = scope.attempt === 1 ? undefined : await saidBefore(call);
  // Whoever told of a failure may have died before that was written down: now the answer takes its place.
  const before = said?.get(part) ?? said?.get(`tell:${part}`);
  if (before !== undefined) {
    const again = await writeOver(call, before);
    if (again !== null) return again;
  }
  args.set("metadata", markOf(scope.id, part));
  const answer = await send(call);
  if (answer.isCertainNo) scope.parts.posts = number; // nothing was said: the next try is the same part
  return answer.response;
}

function saidBefore(call: Call): Promise<Map<string, Said>> {
  const { args, scope } = call;
  return findSaid(askLike(call), {
    delivery: scope.id,
    channel: args.get("channel") ?? "",
    threadTs: args.get("thread_ts"),
    since: scope.receivedAt,
  });
}

/** Null: somebody has deleted it meanwhile. */
async function writeOver(call: Call, { channel, ts }: Said): Promise<Answer | null> {
  const args = new URLSearchParams(call.args);
  for (const name of ["thread_ts", "unfurl_links", "unfurl_media"]) args.delete(name);
  args.set("channel", channel);
  args.set("ts", ts);
  const url = call.url.replace(/chat\.postMessage$/u, "chat.update");
  const { response, error } = await send({ ...call, url, args });
  return error === "message_not_found" ? null : response;
}

/** Slack does not tell afterwards who has seen a whisper: it is said once, whatever comes of it. */
async function whisper(call: Call): Promise<Answer> {
  const { scope } = call;
  const number = scope.parts.whispers++;
  const part = `${scope.prefix}whisper:${number}`;
  if (!(await scope.mayWhisper(part))) {
    scope.outcome.isUnsure = true;
    return answerOf({ ok: true, message_ts: "0" });
  }
  const { response, isCertainNo } = await send(call);
  if (isCertainNo) {
    scope.parts.whispers = number;
    await scope.takeBackWhisper(part);
  }
  return response;
}

/** A message that says that something is being made is found by its mark, should the process die meanwhile. */
async function change(call: Call): Promise<Answer> {
  const { args, scope } = call;
  if (isPlaceholder(args.get("text") ?? "") && !args.has("metadata"))
    args.set("metadata", markOf(scope.id, `change:${args.get("ts") ?? ""}`));
  return (await send(call)).response;
}

/** A message that grows cannot be grown on after a crash; whatever it led up to comes all the same. */
async function stream(call: Call): Promise<Answer> {
  if (call.scope.attempt > 1) return answerOf({ ok: false, error: "not_on_another_try" });
  return call.fetch(call.url, call.init);
}

/** A window that went out early is filled: the click's right to open one is used up. */
async function open(call: Call): Promise<Answer> {
  const viewId = (await call.scope.window?.take()) ?? null;
  if (viewId !== null) {
    const args = new URLSearchParams(call.args);
    args.delete("trigger_id");
    args.set("view_id", viewId);
    const url = call.url.replace(/views\.open$/u, "views.update");
    const { response, error } = await send({ ...call, url, args });
    if (error !== "not_found") return response; // else its person has closed it
  }
  return call.fetch(call.url, call.init);
}

const Body = z.object({ ok: z.boolean(), error: z.string().optional() });

type Sent = {
  readonly response: Answer;
  readonly error: string | null;
  readonly isCertainNo: boolean; // Slack has said that it did nothing
};

async function send({ fetch, url, init, args }: Call): Promise<Sent> {
  const answer = await fetch(url, { ...init, body: args.toString() });
  const text = await answer.text();
  const headers = Object.fromEntries(answer.headers.entries());
  const response = new Response(text, { status: answer.status, headers });
  if (answer.status === 429) return { response, error: "ratelimited", isCertainNo: true };
  const body = answer.status === 200 ? Body.safeParse(readJson(text)) : null;
  const error = body?.success === true && !body.data.ok ? (body.data.error ?? "") : null;
  return { response, error, isCertainNo: error !== null && !UNSURE.has(error) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function answerOf(body: object): Answer {
  return Response.json(body);
}

/** Reads Slack with the same token. */
function askLike({ fetch, url, init }: Call): AskSlack {
  return async (method, args) => {
    const response = await fetch(url.replace(/[^/]+$/u, method), {
      ...init,
      body: new URLSearchParams(args).toString(),
      signal: AbortSignal.timeout(READ_TIMEOUT_MS),
    });
    const said: unknown = response.status === 200 ? await response.json() : null;
    if (Body.safeParse(said).data?.ok !== true)
      throw new Error(`${method} was not answered (HTTP ${response.status})`);
    return said;
  };
}
