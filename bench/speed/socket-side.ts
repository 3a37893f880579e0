import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createSocketHub, type SocketHub } from "#src/local-slack/delivery/socket-hub.ts";
import { freePort } from "../place.ts";

export type SocketSide = {
  readonly apiUrl: string; // what the coach takes for Slack
  readonly hub: SocketHub;
  close(): Promise<void>;
};

const ACK_MS = 10_000;

/** A door before the workspace whose sockets are the bench's own, so that it sends at its own pace and nothing else. */
export async function startSocketSide(apiUrl: string): Promise<SocketSide> {
  const hub = createSocketHub({ appId: "A0BENCH", ackMs: ACK_MS, onCountChange: () => {} });
  const port = await freePort();
  const server = createServer((asked, answer) => {
    if (!asked.url?.endsWith("/apps.connections.open")) return passOn(apiUrl, asked, answer);
    asked.resume();
    const url = `ws://127.0.0.1:${port}/?ticket=${hub.issueTicket()}`;
    answer.setHeader("content-type", "application/json");
    answer.end(JSON.stringify({ ok: true, url }));
  });
  server.on("upgrade", hub.upgrade);
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    hub,
    async close() {
      await hub.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(apiUrl: string, asked: IncomingMessage, answer: ServerResponse): void {
  const to = new URL(asked.url ?? "", apiUrl);
  const headers = { ...asked.headers, host: to.host };
  const on = request(to, { method: asked.method, headers }, (answered) => {
    answer.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(answer);
  });
  on.once("error", () => answer.destroy());
  asked.pipe(on);
}
