import type { IncomingMessage, ServerResponse } from "node:http";
import { maxFileBytes, receiveFile } from "../files.ts";
import type { World } from "../world.ts";
import { answerText } from "./answer.ts";
import { readBody } from "./read-body.ts";

/** Takes the bytes of a file that the app announced with files.getUploadURLExternal. */
export async function takeUpload(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const id = new URL(request.url ?? "/", "http://local").pathname.split("/")[2] ?? "";
  const body = await readBody(request, maxFileBytes);
  const bytes = await fileBytes(body, request.headers["content-type"] ?? "");
  const taken = await receiveFile(world, id, bytes);
  if (!taken) return answerText(response, 404, "No upload is expected here");
  answerText(response, 200, `OK - ${bytes.length}`);
}

async function fileBytes(body: Buffer, type: string): Promise<Uint8Array> {
  if (!type.includes("multipart/form-data")) return body;
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  }).formData();
  for (const value of form.values()) {
    if (typeof value !== "string") return new Uint8Array(await value.arrayBuffer());
  }
  return body;
}

/**
 * Gives a file to the app. As on the real platform, a request without a good token is not refused but sent to a
 * page to sign in, which answers 200 with HTML.
 */
export async function givePrivateFile(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? "/", "http://local").pathname;
  const token = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  if (!world.tokens.bot.has(token) || !world.app.scopes.has("files:read")) {
    response.writeHead(302, { location: `/signin?redir=${encodeURIComponent(path)}` });
    response.end();
    return;
  }
  const id = /^\/files-pri\/[^/]+-(F[A-Z0-9]+)\//.exec(path)?.[1] ?? "";
  return sendFile(world, id, response);
}

/** The file's own bytes, to be saved rather than shown. */
export async function sendFile(world: World, id: string, response: ServerResponse): Promise<void> {
  const file = world.state.files[id];
  const bytes = file === undefined ? null : await world.folder.readFile(id);
  if (file === undefined || bytes === null) {
    return answerText(response, 404, "There is no such file");
  }
  response.writeHead(200, {
    "content-type": file.mimetype,
    "content-length": bytes.length,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "x-content-type-options": "nosniff",
  });
  response.end(bytes);
}
