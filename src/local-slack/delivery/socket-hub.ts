import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { asJson, asText, parseJson } from "../json.ts";
import { createOpenSockets, type OpenSockets } from "./open-sockets.ts";
import { createSocketTickets, type SocketTickets } from "./socket-tickets.ts";
import type { AppAnswer, Sending, Transport } from "./transport.ts";

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
  readonly onCountChange: () => void;
};

/** The Socket Mode side: every payload goes to one of the connected sockets, in turn. */
export function createSocketHub({ appId, ackMs, onCountChange }: HubOptions): SocketHub {
  const waiting = new Map<string, (answer: AppAnswer) => void>();
  const tickets = createSocketTickets();
  const onText = (text: string): void => {
    const said = asJson(parseJson(text));
    waiting.get(asText(said["envelope_id"]))?.({ ok: true, payload: said["payload"] });
  };
  const sockets = createOpenSockets({ appId, onText, onCountChange });
  return {
    send: createSender({ sockets, waiting, ackMs }),
    issueTicket: tickets.issue,
    upgrade: createUpgrade(sockets, tickets),
    count: sockets.count,
    isConnected: () => sockets.count() > 0,
    drop: (count) => {
      for (const socket of sockets.first(count)) socket.terminate();
    },
    sayDisconnect: (count) => {
      const farewell = {
        type: "disconnect",
        reason: "refresh_requested",
        debug_info: { host: "local" },
      };
      for (const socket of sockets.first(count)) {
        socket.send(JSON.stringify(farewell), () => socket.close());
      }
    },
    close: () => {
      for (const settle of waiting.values()) settle({ ok: false, why: "not-connected" });
      return sockets.close();
    },
  };
}

function createUpgrade(sockets: OpenSockets, tickets: SocketTickets): SocketHub["upgrade"] {
  return (request, socket, head) => {
    const ticket = new URL(request.url ?? "/", "http://local").searchParams.get("ticket") ?? "";
    if (!tickets.consume(ticket)) {
      socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.wss.handleUpgrade(request, socket, head, sockets.accept);
  };
}

/** Sends one envelope and waits for the acknowledgement that names it. */
function createSender(parts: {
  readonly sockets: OpenSockets;
  readonly waiting: Map<string, (answer: AppAnswer) => void>;
  readonly ackMs: number;
}): Transport["send"] {
  const { sockets, waiting, ackMs } = parts;
  return (sending) => {
    const socket = sockets.next();
    if (socket === undefined) return Promise.resolve({ ok: false, why: "not-connected" });
    const id = randomUUID();
    return new Promise((resolve) => {
      const settle = (answer: AppAnswer): void => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(() => settle({ ok: false, why: "timeout" }), ackMs);
      waiting.set(id, settle);
      socket.send(JSON.stringify(envelope(id, sending)));
    });
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
