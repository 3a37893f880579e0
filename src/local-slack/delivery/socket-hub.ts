import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { asJson, asText, parseJson } from "../json.ts";
import type { AppAnswer, Sending, Transport } from "./transport.ts";

const mostSockets = 10;
const ticketMs = 30_000;
const pingMs = 5000;
const farewellMs = 300;

export type SocketHub = Transport & {
  /** A ticket for one connection, as part of the url that apps.connections.open gives out. */
  readonly issueTicket: () => string;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly count: () => number;
  /** Cuts connections without a word, the oldest first. */
  readonly drop: (count: number) => void;
  /** Slack's routine good-bye: the app is asked to come back on a new socket. */
  readonly sayDisconnect: (count: number) => void;
};

type HubOptions = {
  readonly appId: string;
  readonly ackMs: number;
  readonly onCountChange: (count: number) => void;
};

/** The Socket Mode side: every payload goes to one of the connected sockets, in turn. */
export function createSocketHub(options: HubOptions): SocketHub {
  const wss = new WebSocketServer({ noServer: true });
  const sockets: WebSocket[] = [];
  const waiting = new Map<string, (answer: AppAnswer) => void>();
  const tickets = createTickets();
  let turn = 0;

  const accept = (socket: WebSocket): void => {
    if (sockets.length >= mostSockets) {
      socket.send(JSON.stringify({ type: "disconnect", reason: "too_many_websockets" }));
      socket.close();
      return;
    }
    sockets.push(socket);
    const pinging = setInterval(() => socket.ping(), pingMs);
    socket.on("message", (data) => hear(String(data)));
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      clearInterval(pinging);
      const at = sockets.indexOf(socket);
      if (at >= 0) sockets.splice(at, 1);
      options.onCountChange(sockets.length);
    });
    socket.send(JSON.stringify(hello(options.appId, sockets.length)));
    options.onCountChange(sockets.length);
  };

  const hear = (text: string): void => {
    const said = asJson(parseJson(text));
    waiting.get(asText(said["envelope_id"]))?.({ ok: true, payload: said["payload"] });
  };

  const send = (sending: Sending): Promise<AppAnswer> => {
    const socket = sockets[turn++ % Math.max(1, sockets.length)];
    if (socket === undefined) return Promise.resolve({ ok: false, why: "not-connected" });
    const id = randomUUID();
    return new Promise((resolve) => {
      const settle = (answer: AppAnswer): void => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(() => settle({ ok: false, why: "timeout" }), options.ackMs);
      waiting.set(id, settle);
      socket.send(JSON.stringify(envelope(id, sending)));
    });
  };

  return {
    send,
    issueTicket: tickets.issue,
    count: () => sockets.length,
    isConnected: () => sockets.length > 0,
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? "/", "http://local").searchParams.get("ticket") ?? "";
      if (!tickets.consume(ticket)) {
        socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
        return;
      }
      wss.handleUpgrade(request, socket, head, accept);
    },
    drop: (count) => {
      for (const socket of sockets.slice(0, count)) socket.terminate();
    },
    sayDisconnect: (count) => {
      const farewell = {
        type: "disconnect",
        reason: "refresh_requested",
        debug_info: { host: "local" },
      };
      for (const socket of sockets.slice(0, count)) {
        socket.send(JSON.stringify(farewell), () => socket.close());
      }
    },
    close: () => {
      for (const settle of waiting.values()) settle({ ok: false, why: "not-connected" });
      for (const socket of sockets) socket.close(1001);
      const cutting = setTimeout(() => {
        for (const socket of [...sockets]) socket.terminate();
      }, farewellMs);
      return new Promise((resolve) => {
        wss.close(() => {
          clearTimeout(cutting);
          resolve();
        });
      });
    },
  };
}

function hello(appId: string, count: number): unknown {
  return {
    type: "hello",
    num_connections: count,
    debug_info: { host: "local", approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  };
}

function envelope(id: string, { kind, payload, retry }: Sending): unknown {
  return {
    envelope_id: id,
    type: kind,
    payload,
    accepts_response_payload: kind !== "events_api",
    ...(kind === "events_api" && {
      retry_attempt: retry?.attempt ?? 0,
      retry_reason: retry?.reason ?? "",
    }),
  };
}

function createTickets(): { issue: () => string; consume: (ticket: string) => boolean } {
  const open = new Map<string, number>();
  return {
    issue: () => {
      const ticket = randomUUID();
      open.set(ticket, Date.now() + ticketMs);
      return ticket;
    },
    consume: (ticket) => {
      const until = open.get(ticket) ?? 0;
      open.delete(ticket);
      return until > Date.now();
    },
  };
}
