import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** How the endpoint answers one request. */
export type Answering = {
  readonly text: string;
  readonly pieceLength?: number; // characters a chunk
  readonly pauseMs?: number; // before each chunk
  /** `done`: as it should; `cut`: the connection breaks after half; `stall`: nothing more comes after half. */
  readonly end?: "done" | "cut" | "stall";
  readonly status?: number; // other than 200: no text
  readonly headers?: Readonly<Record<string, string>>;
  readonly onPiece?: (sent: string) => void; // the text so far, just before it leaves
};

export type ModelEndpoint = {
  readonly url: string; // ends in /v1
  readonly requests: () => number;
  /** Answers in this order; the last one again and again. */
  readonly plan: (...answers: Answering[]) => void;
  readonly close: () => void;
};

/** A server on this machine that speaks the Responses API and Chat Completions, as badly as it is told to. */
export async function startModelEndpoint(): Promise<ModelEndpoint> {
  let plan: Answering[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume();
    requests += 1;
    const next = plan.length > 1 ? plan.shift() : plan[0];
    if (next === undefined) response.writeHead(500).end("nothing was planned");
    else void answer(request, response, next);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests: () => requests,
    plan: (...answers) => {
      plan = answers;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  answering: Answering,
): Promise<void> {
  const { status = 200, headers = {}, text, end = "done" } = answering;
  if (status !== 200) {
    const head = { "content-type": "application/json", ...headers };
    response.writeHead(status, head).end('{"error":{"message":"no"}}');
    return;
  }
  const frames = request.url?.endsWith("/responses") === true ? responsesFrames(text) : CHAT_FRAMES;
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(frames.begin);
  await writePieces(response, frames, answering);
  if (end === "done") response.end(frames.end);
  else if (end === "cut") response.destroy();
}

async function writePieces(
  response: ServerResponse,
  frames: Frames,
  { text, pieceLength = 12, pauseMs = 0, end = "done", onPiece = () => {} }: Answering,
): Promise<void> {
  const pieces = text.match(new RegExp(`.{1,${pieceLength}}`, "gsu")) ?? [];
  const kept = end === "done" ? pieces : pieces.slice(0, Math.ceil(pieces.length / 2));
  let sent = "";
  for (const piece of kept) {
    await sleep(pauseMs);
    if (response.destroyed) return;
    sent += piece;
    onPiece(sent);
    response.write(frames.piece(piece));
  }
}

type Frames = {
  readonly begin: string;
  readonly piece: (text: string) => string;
  readonly end: string;
};

const MODEL = "gpt-5-mini"; // one that the price list has

function chatLine(choices: readonly unknown[], more = {}): string {
  const frame = { id: "c", object: "chat.completion.chunk", created: 1, model: MODEL };
  return `data: ${JSON.stringify({ ...frame, choices, ...more })}\n\n`;
}

const USAGE = { prompt_tokens: 2000, completion_tokens: 300, total_tokens: 2300 };

const CHAT_FRAMES: Frames = {
  begin: chatLine([{ index: 0, delta: { role: "assistant" }, finish_reason: null }]),
  piece: (content) => chatLine([{ index: 0, delta: { content }, finish_reason: null }]),
  end: [
    chatLine([{ index: 0, delta: {}, finish_reason: "stop" }]),
    chatLine([], { usage: USAGE }),
    "data: [DONE]\n\n",
  ].join(""),
};

function event(type: string, rest: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: 0, ...rest })}\n\n`;
}

function responsesFrames(text: string): Frames {
  const place = { item_id: "m", output_index: 0, content_index: 0 };
  return {
    begin: event("response.created", { response: wholeResponse("", "in_progress") }),
    piece: (delta) => event("response.output_text.delta", { delta, ...place }),
    end: event("response.completed", { response: wholeResponse(text, "completed") }),
  };
}

function wholeResponse(text: string, status: string): object {
  return {
    id: "resp_1",
    object: "response",
    created_at: 1,
    status,
    error: null,
    incomplete_details: null,
    model: MODEL,
    output: [
      {
        id: "m",
        type: "message",
        role: "assistant",
        status: "completed",
        content: [{ type: "output_text", text, annotations: [] }],
      },
    ],
    usage: {
      input_tokens: 2000,
      input_tokens_details: { cached_tokens: 1024 },
      output_tokens: 300,
      output_tokens_details: { reasoning_tokens: 64 },
      total_tokens: 2300,
    },
  };
}
