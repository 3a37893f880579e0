import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Whether the piece with which a process dies still gets through. */
type Moment = "before" | "after";

/** The only way by which one process reaches a server. */
export type Wire = {
  readonly port: number;
  /** Cuts everything for good, as when the process dies. */
  readonly cut: () => void;
  /** For so many milliseconds no connection holds and none is taken. */
  readonly outage: (ms: number) => void;
  /** Something happens with the n-th piece from now that the process sends, before it is passed on or after. */
  readonly atPiece: (pieces: number, moment: Moment, act: () => void) => void;
};

type Plan = { piecesLeft: number; readonly moment: Moment; readonly act: () => void };

/** Opens a wire to a port of this machine. Both sides see the other's address as if there were no wire. */
export async function openWire(target: number): Promise<Wire> {
  const open = new Set<Socket>();
  let state: "open" | "out" | "cut" = "open";
  let plan: Plan | null = null;
  const dropAll = (): void => {
    for (const socket of open) socket.destroy();
  };
  const countPiece = (): Plan | null => {
    if (plan === null) return null;
    plan.piecesLeft -= 1;
    if (plan.piecesLeft > 0) return null;
    const due = plan;
    plan = null;
    return due;
  };
  const server = createServer((near) => {
    if (state !== "open") return void near.destroy();
    const far = connect(target, "127.0.0.1");
    for (const socket of [near, far]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        open.delete(socket);
        (socket === near ? far : near).end();
      });
    }
    near.on("data", (data: Buffer) => {
      const due = countPiece();
      if (due?.moment === "before") due.act();
      if (far.writable && !near.destroyed) far.write(renamed(data, port, target));
      if (due?.moment === "after") due.act();
    });
    far.on("data", (data: Buffer) => {
      if (near.writable) near.write(renamed(data, target, port));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server.address());
  return {
    port,
    cut() {
      state = "cut";
      server.close();
      dropAll();
    },
    outage(ms) {
      if (state !== "open") return;
      state = "out";
      dropAll();
      setTimeout(() => {
        if (state === "out") state = "open";
      }, ms);
    },
    atPiece(pieces, moment, act) {
      plan = { piecesLeft: pieces, moment, act };
    },
  };
}

function portOf(address: ReturnType<ReturnType<typeof createServer>["address"]>): number {
  if (address === null || typeof address === "string") throw new Error("the wire has no port");
  return address.port;
}

/** Both ports have five digits, so no length changes. */
function renamed(data: Buffer, from: number, to: number): Buffer {
  const name = Buffer.from(`127.0.0.1:${from}`);
  const other = Buffer.from(`127.0.0.1:${to}`);
  if (name.length !== other.length) return data;
  for (let at = data.indexOf(name); at >= 0; at = data.indexOf(name, at + name.length))
    other.copy(data, at);
  return data;
}
