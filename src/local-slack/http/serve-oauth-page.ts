import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { World } from "../world.ts";
import { answerText } from "./answer.ts";

/** Stands in for the page where an admin allows the app: says yes at once and goes back with a code. */
export function serveOauthPage(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const query = new URL(request.url ?? "/", "http://local").searchParams;
  if (world.oauth === null || query.get("client_id") !== world.oauth.clientId) {
    return answerText(response, 400, "invalid_client_id");
  }
  const target = URL.parse(query.get("redirect_uri") ?? "");
  if (target === null || !["127.0.0.1", "localhost"].includes(target.hostname)) {
    return answerText(response, 400, "bad_redirect_uri: only addresses on this machine");
  }
  const code = randomBytes(12).toString("hex");
  world.live.oauthCodes.add(code);
  target.searchParams.set("code", code);
  target.searchParams.set("state", query.get("state") ?? "");
  response.writeHead(302, { location: target.href });
  response.end();
}
