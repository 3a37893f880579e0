import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** The one address that Slack knows, as a balancer has it; behind it stands the process that lives now, or none. */
export type Doorstep = {
  readonly url: string;
  /** Leads to this port from now on; null: to nobody, and what was open is cut. */
  readonly leadTo: (port: number | null) => void;
  readonly close: () => Promise<void>;
};

export async function openDoorstep(): Promise<Doorstep> {
  let behind: number | null = null;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    if (behind === null) return void near.destroy();
    const far = connect(behind, "127.0.0.1");
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        open.delete(socket);
        (socket === near ? far : near).destroy();
      });
    }
    near.pipe(far);
    far.pipe(near);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the doorstep has no port");
  const drop = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}/slack/events`,
    leadTo(port) {
      behind = port;
      if (port === null) drop();
    },
    async close() {
      drop();
      server.close();
      await once(server, "close");
    },
  };
}
