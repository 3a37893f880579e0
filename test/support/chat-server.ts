import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** `asked`: the request's body. */
export type Reply = (response: ServerResponse, asked: string) => void;

export type ChatServer = {
  readonly url: string;
  readonly reply: (how: Reply) => void; // to every request from now on
  readonly close: () => void;
};

/** An OpenAI-compatible server on this machine that answers as it is told. */
export async function startChatServer(): Promise<ChatServer> {
  let how: Reply = breakDown;
  const server = createServer((request, response) => {
    void text(request).then((asked) => how(response, asked));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    reply: (next) => {
      how = next;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function breakDown(response: ServerResponse): void {
  response.writeHead(500, { "content-type": "application/json" }).end('{"error":{"message":"no"}}');
}

/** Streams the value as a chat model's JSON answer. */
export function streamed(value: Readonly<Record<string, unknown>>): Reply {
  const frame = { id: "c", object: "chat.completion.chunk", created: 1, model: "test-model" };
  const delta = { content: JSON.stringify(value) };
  const chunks = [
    { ...frame, choices: [{ index: 0, delta, finish_reason: null }] },
    { ...frame, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
  ];
  const lines = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
  return (response) =>
    void response
      .writeHead(200, { "content-type": "text/event-stream" })
      .end(`${lines.join("")}data: [DONE]\n\n`);
}
