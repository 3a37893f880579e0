import { pushOrders } from "../flows/push-orders.ts";
import type { Door } from "../http/door.ts";
import { ordersDoor } from "../http/orders-door.ts";
import { type HttpServer, startHttp } from "../http/start-http.ts";
import type { Jobs } from "../jobs/worker.ts";
import { openBooks } from "../store/import-books.ts";
import { beginPush, dropPush, endPush } from "../store/order-pushes.ts";
import { noticeReturned } from "./notice-returned.ts";
import type { Progress } from "./progress.ts";
import type { Runtime } from "./runtime.ts";
import { surveyPages } from "./survey-deps.ts";
import { StartError } from "./start-error.ts";

/** Opens what is answered over HTTP beside Slack; null when nothing is. Throws StartError when the port is taken. */
export async function openHttp(
  runtime: Runtime,
  jobs: Jobs,
  progress: Progress,
): Promise<HttpServer | null> {
  const secret = runtime.config.http?.ordersSecret ?? null;
  return openDoors(runtime, () => doorsOf(runtime, jobs, secret), progress);
}

/** The same with other doors, as of many companies. */
export async function openDoors(
  { config: { http }, log }: Pick<Runtime, "config" | "log">,
  doors: () => readonly Door[],
  progress: Progress,
): Promise<HttpServer | null> {
  if (http === null) return null;
  const opened = progress.begin("HTTP");
  try {
    const server = await startHttp({
      port: http.port,
      doors: doors(),
      onFault: (fault) => log.error({ event: "http.failed" }, fault),
    });
    opened(`port ${server.port}`);
    return server;
  } catch (fault) {
    const message = `Port ${http.port} (API_PORT) cannot be opened.\nIs another program using it? Name a free one.`;
    throw new StartError(message, { cause: fault });
  }
}

function doorsOf(runtime: Runtime, jobs: Jobs, ordersSecret: string | null): Door[] {
  return [
    ...(ordersSecret === null ? [] : [openOrders(runtime, jobs, ordersSecret)]),
    ...(runtime.config.http?.publicUrl == null ? [] : surveyPages(runtime, jobs)),
  ];
}

function openOrders(runtime: Runtime, jobs: Jobs, secret: string): Door {
  const { store, workspace, log } = runtime;
  const { prisma } = store;
  const deps = {
    openBooks: () => openBooks(prisma, workspace.id, { source: "endpoint" }),
    today: () => runtime.today(),
    beginPush: (call: { readonly key: string; readonly bodyHash: string }) =>
      beginPush(prisma, { workspaceId: workspace.id, now: new Date(), ...call }),
    endPush: (pushId: string, result: { readonly status: number; readonly answer: object }) =>
      endPush(prisma, { pushId, ...result }),
    dropPush: (pushId: string) => dropPush(prisma, pushId),
    // The orders are in the books: what follows from them is looked for again every morning.
    noticeReturns: () =>
      noticeReturned(runtime, jobs).catch((fault: unknown) =>
        log.error({ event: "returns.failed" }, fault),
      ),
  };
  return ordersDoor({
    secret,
    nowMs: () => Date.now(),
    pushOrders: (call) => pushOrders(deps, call),
  });
}
