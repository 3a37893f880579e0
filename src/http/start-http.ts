import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Door, type HttpAnswer, json } from "./door.ts";

export type HttpServer = {
  readonly port: number;
  /** Answers what was begun, and takes nothing new. */
  readonly close: () => Promise<void>;
};

type Opening = {
  readonly port: number; // 0: a free one
  readonly doors: readonly Door[];
  readonly onFault: (fault: unknown) => void;
  readonly slowestRequestMs?: number; // from the first byte to the last; 30 s when left out
};

const SLOWEST_REQUEST_MS = 30_000;

/** Opens the doors over plain HTTP; what stands before them speaks TLS. Throws when the port is in use. */
export async function startHttp({
  port,
  doors,
  onFault,
  slowestRequestMs = SLOWEST_REQUEST_MS,
}: Opening): Promise<HttpServer> {
  const patience = { connectionsCheckingInterval: Math.min(2_000, slowestRequestMs) };
  const server = createServer(patience, (request, response) => {
    answer(doors, request)
      .catch((fault: unknown) => {
        onFault(fault);
        return json(500, { error: "Something went wrong here. Try again in a while." });
      })
      .then((given) => send(response, given))
      .catch(onFault);
  });
  server.requestTimeout = slowestRequestMs;
  server.headersTimeout = slowestRequestMs;
  server.listen(port);
  await once(server, "listening"); // throws when it cannot
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}

async function answer(doors: readonly Door[], request: IncomingMessage): Promise<HttpAnswer> {
  const [path = ""] = (request.url ?? "").split("?");
  const here = doors.filter((door) => door.path.test(path));
  if (here.length === 0) return json(404, { error: `There is nothing at ${path}.` });
  const door = here.find(({ method }) => method === request.method);
  if (door === undefined) {
    const allow = here.map(({ method }) => method).join(", ");
    return json(405, { error: `Only ${allow} is answered here.` }, { allow });
  }
  const body = await readBody(request, door.mostBytes);
  if (body === null)
    return json(
      413,
      { error: `The body is larger than ${door.mostBytes} bytes. Send less at once.` },
      { connection: "close" },
    );
  return door.answer({ path, headers: request.headers, body });
}

/** Null as soon as the body is seen to be too large; the rest is not read. */
async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > mostBytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers = {}, body }: HttpAnswer): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
