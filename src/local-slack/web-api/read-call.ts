import type { IncomingMessage } from "node:http";
import { isJson, type Json, parseJson } from "../json.ts";
import { readBody } from "../http/read-body.ts";

const maxBodyBytes = 2_000_000;

/** One request to the Web API, taken apart. */
export type ApiCall = {
  readonly method: string;
  readonly token: string | null;
  readonly args: Json;
};

/** Reads query, form, multipart and JSON arguments; the token may stand in the header or among them. */
export async function readCall(request: IncomingMessage): Promise<ApiCall> {
  const url = new URL(request.url ?? "/", "http://local");
  const body = await readArguments(request);
  // Bolt adds the team to every call of a listener's client.
  const {
    token,
    team_id: _team,
    ...args
  }: Json = { ...Object.fromEntries(url.searchParams), ...body };
  const bearer = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? null;
  return {
    method: url.pathname.replace(/^\/api\//, ""),
    token: bearer ?? (typeof token === "string" ? token : null),
    args: { ...args, ...basicCredentials(request) },
  };
}

async function readArguments(request: IncomingMessage): Promise<Json> {
  const bytes = await readBody(request, maxBodyBytes);
  const type = request.headers["content-type"] ?? "";
  if (type.includes("json")) {
    const value = parseJson(bytes.toString("utf8") || "{}");
    return isJson(value) ? value : {};
  }
  if (type.includes("multipart/form-data")) {
    const form = await new Response(new Uint8Array(bytes), {
      headers: { "content-type": type },
    }).formData();
    return Object.fromEntries(
      [...form].map(([key, value]) => [key, typeof value === "string" ? value : ""]),
    );
  }
  return Object.fromEntries(new URLSearchParams(bytes.toString("utf8")));
}

/** OAuth calls may carry the client's id and secret in the header. */
function basicCredentials(request: IncomingMessage): Json {
  const found = /^Basic\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (found === undefined) return {};
  const [id, secret] = Buffer.from(found, "base64").toString("utf8").split(":");
  return { client_id: id, client_secret: secret };
}
