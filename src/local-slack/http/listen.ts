import type { Server } from "node:http";

/** Listens on the loopback address; on any free port when the wanted one is taken. Gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    return await listenOn(server, port);
  } catch (fault) {
    const isTaken = fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE";
    if (!isTaken) throw fault;
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") {
        reject(new Error("The local workspace's server has no port"));
        return;
      }
      resolve(address.port);
    });
  });
}
