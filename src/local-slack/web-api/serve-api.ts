import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { CallFaults, Fault } from "../faults.ts";
import { answerJson } from "../http/answer.ts";
import type { Json } from "../json.ts";
import type { World } from "../world.ts";
import { requireScope } from "./access.ts";
import type { CallLog, LoggedCall } from "./call-log.ts";
import { methods } from "./catalogue.ts";
import type { Method } from "./method.ts";
import type { RateLimits } from "./rate-limits.ts";
import { type ApiCall, readCall } from "./read-call.ts";
import { Refusal } from "./refusal.ts";

export type ApiServer = {
  readonly world: World;
  readonly faults: CallFaults;
  readonly log: CallLog;
  readonly limits: RateLimits;
};

/** Answers one Web API request, with the faults that were planned for it. */
export async function serveApi(
  server: ApiServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await readCall(request);
  const fate = server.faults.countCall();
  if (fate === "gone") return void response.destroy();
  const logged = server.log.add(call.method, call.args);
  server.world.changes.ring();
  const fault = server.faults.take(call.method);
  if (fault !== null && refuseByFault(response, fault)) return;
  if (fault?.fault === "slow") await wait(fault.ms);
  const done = await carryOut(server, call, logged);
  await server.world.folder.settle();
  if (fate === "lose") return void response.destroy();
  if (fault?.fault === "timeout-after-delivery") return neverAnswer(response, fault.cutAfterMs);
  answerDone(server, response, done);
}

type Done =
  | { readonly kind: "answer"; readonly body: Json; readonly method: Method | null }
  | { readonly kind: "rate-limited"; readonly seconds: number };

async function carryOut(server: ApiServer, call: ApiCall, logged: LoggedCall): Promise<Done> {
  const method = methods.get(call.method) ?? null;
  let body: Json;
  try {
    if (method === null) throw new Refusal("unknown_method", { req_method: call.method });
    authorize(server.world, method, call.token);
    requireScope(server.world, method.scopes);
    const seconds = server.limits.take({ ...call, tier: method.tier });
    if (seconds !== null) return { kind: "rate-limited", seconds };
    body = { ok: true, ...(await method.call(server.world, call.args)) };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    body = { ok: false, error: fault.code, ...fault.more };
  }
  logged.answer = body;
  server.world.changes.ring();
  return { kind: "answer", body, method };
}

function authorize(world: World, method: Method, token: string | null): void {
  if (method.token === "none") return;
  if (token === null || token === "") throw new Refusal("not_authed");
  const isBot = world.tokens.bot.has(token);
  const isApp = token === world.tokens.app;
  if (!isBot && !isApp) throw new Refusal("invalid_auth");
  if (isBot !== (method.token === "bot")) throw new Refusal("not_allowed_token_type");
}

/** True when the fault was the whole answer. */
function refuseByFault(response: ServerResponse, fault: Fault): boolean {
  switch (fault.fault) {
    case "rate-limited":
      answerRateLimited(response, fault.retryAfterSeconds);
      return true;
    case "server-error":
      answerJson(response, { ok: false, error: "internal_error" }, { status: 500 });
      return true;
    case "refused":
      answerJson(response, { ok: false, error: fault.error });
      return true;
    case "timeout-after-delivery":
    case "slow":
      return false;
  }
}

function neverAnswer(response: ServerResponse, cutAfterMs: number | undefined): void {
  if (cutAfterMs === undefined) return;
  setTimeout(() => response.destroy(), cutAfterMs).unref();
}

function answerRateLimited(response: ServerResponse, seconds: number): void {
  const headers = { "retry-after": String(seconds) };
  answerJson(response, { ok: false, error: "ratelimited" }, { status: 429, headers });
}

function answerDone(server: ApiServer, response: ServerResponse, done: Done): void {
  if (done.kind === "rate-limited") return answerRateLimited(response, done.seconds);
  const headers = {
    "x-oauth-scopes": [...server.world.app.scopes].join(","),
    "x-accepted-oauth-scopes": done.method?.scopes.join(",") ?? "",
  };
  answerJson(response, done.body, { headers });
}
