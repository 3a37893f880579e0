import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { doAct } from "../acts/do-act.ts";
import { maxFileBytes, receiveFile, shareFiles } from "../files.ts";
import { answerJson, answerText } from "../http/answer.ts";
import { readBody } from "../http/read-body.ts";
import { parseJson } from "../json.ts";
import type { ActResult } from "../protocol.ts";
import { findConversation, isMember } from "../state/conversations.ts";
import type { World } from "../world.ts";
import { actShape } from "./act-shape.ts";
import { listMessages } from "./list-messages.ts";
import { takeSnapshot } from "./snapshot.ts";
import { streamChanges } from "./stream-changes.ts";

const maxActBytes = 1_000_000;

/** Answers the page: see protocol.ts for the routes. */
export async function serveUi(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://local");
  const query = (name: string): string => url.searchParams.get(name) ?? "";
  // A reader who has not said who they are is the first person.
  const userId = query("user") || (world.people[0]?.id ?? "");
  const route = `${request.method ?? "GET"} ${url.pathname}`;
  if (route.startsWith("GET /ui/files/")) return serveFile(world, url.pathname, response);
  if (!world.people.some((person) => person.id === userId)) {
    return answerJson(response, { error: `There is no person ${userId}` }, { status: 404 });
  }
  switch (route) {
    case "GET /ui/snapshot":
      forgetEphemerals(world, userId);
      return answerJson(response, takeSnapshot(world, userId));
    case "GET /ui/messages": {
      const thread = url.searchParams.get("thread");
      const where = { userId, channel: query("channel"), thread: thread === "" ? null : thread };
      const messages = listMessages(world, where);
      return answerJson(response, messages ?? [], { status: messages === null ? 404 : 200 });
    }
    case "GET /ui/changes":
      return streamChanges(world, userId, response);
    case "POST /ui/act":
      return answerJson(response, await act(world, userId, request));
    case "POST /ui/files": {
      const drop = {
        userId,
        channel: query("channel"),
        name: query("name"),
        thread: query("thread"),
      };
      return answerJson(
        response,
        await dropFile(world, drop, await readBody(request, maxFileBytes)),
      );
    }
    default:
      return answerText(response, 404, "Not found");
  }
}

/** A page that is loaded anew has lost what only it was shown. */
function forgetEphemerals(world: World, userId: string): void {
  world.live.ephemerals = world.live.ephemerals.filter((one) => one.toUserId !== userId);
}

async function act(world: World, userId: string, request: IncomingMessage): Promise<ActResult> {
  const body = await readBody(request, maxActBytes);
  const parsed = actShape.safeParse(parseJson(body.toString("utf8")));
  if (!parsed.success) return { ok: false, message: `Not an act: ${parsed.error.message}` };
  return doAct(world, userId, parsed.data);
}

/** A file that a person drops into a conversation. */
export async function dropFile(
  world: World,
  drop: {
    readonly userId: string;
    readonly channel: string;
    readonly name: string;
    readonly thread: string;
  },
  bytes: Uint8Array,
): Promise<ActResult> {
  const conversation = findConversation(world, drop.channel);
  if (conversation === null || !isMember(conversation, drop.userId)) {
    return { ok: false, message: "You are not in this conversation." };
  }
  const name = drop.name.replaceAll(/[\\/\p{Cc}]/gu, "_").slice(0, 255);
  if (name === "") return { ok: false, message: "The file has no name." };
  const id = `F${randomBytes(5).toString("hex").toUpperCase()}`;
  world.live.uploads.set(id, { name, size: bytes.length, received: false });
  await receiveFile(world, id, bytes);
  shareFiles(world, conversation, {
    userId: drop.userId,
    files: [{ id }],
    text: "",
    threadTs: drop.thread === "" ? null : drop.thread,
    blocks: [],
  });
  return { ok: true };
}

async function serveFile(world: World, path: string, response: ServerResponse): Promise<void> {
  const id = path.split("/")[3] ?? "";
  const file = world.state.files[id];
  const bytes = file === undefined ? null : await world.folder.readFile(id);
  if (file === undefined || bytes === null)
    return answerText(response, 404, "There is no such file");
  response.writeHead(200, {
    "content-type": file.mimetype,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "x-content-type-options": "nosniff",
  });
  response.end(bytes);
}
