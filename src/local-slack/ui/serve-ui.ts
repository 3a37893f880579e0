import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { doAct } from "../acts/do-act.ts";
import { maxFileBytes, receiveFile, shareFiles } from "../files.ts";
import { answerJson, answerText } from "../http/answer.ts";
import { readBody } from "../http/read-body.ts";
import { sendFile } from "../http/serve-files.ts";
import { parseJson } from "../json.ts";
import type { ActResult } from "../protocol.ts";
import { findConversation, isMember } from "../state/conversations.ts";
import type { World } from "../world.ts";
import { actShape } from "./act-shape.ts";
import { listMessages } from "./list-messages.ts";
import { takeSnapshot } from "./snapshot.ts";
import { streamChanges } from "./stream-changes.ts";

const maxActBytes = 1_000_000;

/** Answers the page: see protocol.ts for the routes. Who names no person is the first one. */
export async function serveUi(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://local");
  const route = `${request.method ?? "GET"} ${url.pathname}`;
  if (route.startsWith("GET /ui/files/")) {
    return sendFile(world, url.pathname.split("/")[3] ?? "", response);
  }
  const wanted = url.searchParams.get("user") ?? "";
  const person = world.people.find((one) => wanted === "" || one.id === wanted);
  if (person === undefined) {
    return answerJson(response, { error: `There is no person ${wanted}` }, { status: 404 });
  }
  const answer = routes[route];
  if (answer === undefined) return answerText(response, 404, "Not found");
  await answer({ world, userId: person.id, query: url.searchParams, request, response });
}

type Asked = {
  readonly world: World;
  readonly userId: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

const routes: Readonly<Record<string, (asked: Asked) => void | Promise<void>>> = {
  "GET /ui/snapshot": ({ world, userId, response }) =>
    answerJson(response, takeSnapshot(world, userId)),
  "GET /ui/messages": ({ world, userId, query, response }) => {
    const where = {
      userId,
      channel: query.get("channel") ?? "",
      thread: query.get("thread") || null,
    };
    const messages = listMessages(world, where);
    answerJson(response, messages ?? [], { status: messages === null ? 404 : 200 });
  },
  "GET /ui/changes": ({ world, userId, response }) => streamChanges(world, userId, response),
  "POST /ui/act": async ({ world, userId, request, response }) =>
    answerJson(response, await act(world, userId, request)),
  "POST /ui/files": async ({ world, userId, query, request, response }) => {
    const [channel, name, thread] = ["channel", "name", "thread"].map(
      (key) => query.get(key) ?? "",
    );
    const drop = { userId, channel: channel ?? "", name: name ?? "", thread: thread ?? "" };
    answerJson(response, await dropFile(world, drop, await readBody(request, maxFileBytes)));
  },
};

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
