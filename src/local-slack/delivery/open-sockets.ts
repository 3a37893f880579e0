import { type WebSocket, WebSocketServer } from "ws";

const mostSockets = 10;
const pingMs = 5000;
const farewellMs = 300;

/** The connections that are open now, in the order they came. */
export type OpenSockets = {
  readonly wss: WebSocketServer;
  readonly count: () => number;
  /** The first so many, the oldest first. */
  readonly first: (count: number) => readonly WebSocket[];
  /** The connection whose turn it is. */
  readonly next: () => WebSocket | undefined;
  readonly accept: (socket: WebSocket) => void;
  readonly close: () => Promise<void>;
};

export function createOpenSockets(spec: {
  readonly appId: string;
  readonly onText: (text: string) => void;
  readonly onCountChange: () => void;
}): OpenSockets {
  const wss = new WebSocketServer({ noServer: true });
  const sockets: WebSocket[] = [];
  let turn = 0;
  const forget = (socket: WebSocket): void => {
    const place = sockets.indexOf(socket);
    if (place >= 0) sockets.splice(place, 1);
    spec.onCountChange();
  };
  return {
    wss,
    count: () => sockets.length,
    first: (count) => sockets.slice(0, count),
    next: () => sockets[turn++ % Math.max(1, sockets.length)],
    accept: (socket) => {
      if (sockets.length >= mostSockets) return refuse(socket);
      sockets.push(socket);
      const pinging = setInterval(() => socket.ping(), pingMs);
      socket.on("message", (data) => {
        if (Buffer.isBuffer(data)) spec.onText(data.toString("utf8"));
      });
      socket.on("error", () => socket.terminate());
      socket.on("close", () => {
        clearInterval(pinging);
        forget(socket);
      });
      socket.send(JSON.stringify(hello(spec.appId, sockets.length)));
      spec.onCountChange();
    },
    close: () => closeAll(wss, sockets),
  };
}

function refuse(socket: WebSocket): void {
  socket.send(JSON.stringify({ type: "disconnect", reason: "too_many_websockets" }));
  socket.close();
}

function hello(appId: string, count: number): unknown {
  return {
    type: "hello",
    num_connections: count,
    debug_info: { host: "local", approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  };
}

/** Says good-bye, and cuts those who do not answer it. */
function closeAll(wss: WebSocketServer, sockets: readonly WebSocket[]): Promise<void> {
  for (const socket of sockets) socket.close(1001);
  const cutting = setTimeout(() => {
    for (const socket of wss.clients) socket.terminate();
  }, farewellMs);
  return new Promise((resolve) => {
    wss.close(() => {
      clearTimeout(cutting);
      resolve();
    });
  });
}
