import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";

export type Balancer = { readonly close: () => Promise<void> };

/** Takes requests in turn to whichever port answers; one that was cut off on its way is answered with 502. */
export async function startBalancer(port: number, backends: readonly number[]): Promise<Balancer> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    turn += 1;
    void pass({ incoming, outgoing, backends, turn });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

type Passing = {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly backends: readonly number[];
  readonly turn: number;
};

async function pass({ incoming, outgoing, backends, turn }: Passing): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  for (let tried = 0; tried < backends.length; tried += 1) {
    const port = backends[(turn + tried) % backends.length] ?? 0;
    const answer = await ask(port, incoming, body);
    if (answer === "nobody-there") continue;
    if (answer === "cut-off") break; // it may have been worked on
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    return;
  }
  outgoing.writeHead(502).end();
}

type Answer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
};

function ask(
  port: number,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<Answer | "nobody-there" | "cut-off"> {
  return new Promise((resolve) => {
    const passed = request(
      { host: "127.0.0.1", port, method, path: url, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", () => resolve("cut-off"));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 502,
            headers: { "content-type": response.headers["content-type"] ?? "text/plain" },
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    passed.on("error", (fault: NodeJS.ErrnoException) =>
      resolve(fault.code === "ECONNREFUSED" ? "nobody-there" : "cut-off"),
    );
    passed.end(body);
  });
}
