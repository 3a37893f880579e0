import type { IncomingMessage, ServerResponse } from "node:http";
import { isJson, parseJson } from "../json.ts";
import { serveUi } from "../ui/serve-ui.ts";
import { Refusal } from "../web-api/refusal.ts";
import { respond } from "../web-api/respond.ts";
import { type ApiServer, serveApi } from "../web-api/serve-api.ts";
import type { World } from "../world.ts";
import { answerJson, answerText } from "./answer.ts";
import { isOwnRequest } from "./is-own-request.ts";
import { BodyTooLarge, readBody } from "./read-body.ts";
import { givePrivateFile, takeUpload } from "./serve-files.ts";
import { serveOauthPage } from "./serve-oauth-page.ts";

export type Routes = {
  readonly port: number;
  readonly api: ApiServer;
  readonly servePage: (path: string, response: ServerResponse) => Promise<void>;
};

/** Answers one HTTP request; never throws. */
export async function answerRequest(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await route(routes, request, response);
  } catch (fault) {
    if (response.headersSent || response.destroyed) return void response.destroy();
    if (fault instanceof BodyTooLarge) return answerText(response, 413, fault.message);
    const message = fault instanceof Error ? fault.message : String(fault);
    answerJson(response, { ok: false, error: "fatal_error", message }, { status: 500 });
  }
}

type Answer = (
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
) => void | Promise<void>;

const answers: readonly (readonly [RegExp, Answer])[] = [
  [/^\/api\//, ({ api }, request, response) => serveApi(api, request, response)],
  [/^\/ui\//, ({ api }, request, response) => serveUi(api.world, request, response)],
  [/^\/response\//, ({ api }, request, response) => takeResponse(api.world, request, response)],
  [/^\/upload\//, ({ api }, request, response) => takeUpload(api.world, request, response)],
  [/^\/files-pri\//, ({ api }, request, response) => givePrivateFile(api.world, request, response)],
  [
    /^\/oauth\/v2\/authorize$/,
    ({ api }, request, response) => serveOauthPage(api.world, request, response),
  ],
  [/^\/signin$/, (_routes, _request, response) => answerSignIn(response)],
  [
    /^\/(page\.js|page\.css)?$/,
    ({ servePage }, request, response) => servePage(pathOf(request), response),
  ],
];

async function route(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnRequest(request, routes.port)) {
    return answerText(
      response,
      403,
      "This workspace answers only its own page and programs on this machine",
    );
  }
  const path = pathOf(request);
  const found = answers.find(([pattern]) => pattern.test(path));
  if (found === undefined) return answerText(response, 404, "Not found");
  await found[1](routes, request, response);
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? "/", "http://local").pathname;
}

function answerSignIn(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end("<!doctype html><title>Sign in</title><h1>Sign in to see this file</h1>");
}

async function takeResponse(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const id = pathOf(request).split("/")[3] ?? "";
  const text = (await readBody(request, 2_000_000)).toString("utf8");
  const body = parseJson(text);
  try {
    respond(world, id, isJson(body) ? body : Object.fromEntries(new URLSearchParams(text)));
    answerJson(response, { ok: true });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    const status = fault.code === "expired_url" || fault.code === "used_url" ? 404 : 400;
    answerJson(response, { ok: false, error: fault.code, ...fault.more }, { status });
  }
}
