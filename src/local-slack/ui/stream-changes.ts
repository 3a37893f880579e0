import type { ServerResponse } from "node:http";
import type { World } from "../world.ts";

const keepAliveMs = 15_000;

/** Server-sent events: one `Change` a message, as long as the page listens. */
export function streamChanges(world: World, userId: string, response: ServerResponse): void {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    connection: "keep-alive",
  });
  response.write("retry: 1000\n\n");
  const unsubscribe = world.changes.subscribe(userId, (change) => {
    response.write(`data: ${JSON.stringify(change)}\n\n`);
  });
  for (const { channel, threadTs, text } of world.live.statuses.values()) {
    const conversation = world.state.conversations[channel];
    if (conversation?.memberIds.includes(userId) !== true) continue;
    response.write(`data: ${JSON.stringify({ type: "status", channel, threadTs, text })}\n\n`);
  }
  const keepAlive = setInterval(() => response.write(": still here\n\n"), keepAliveMs);
  response.on("close", () => {
    clearInterval(keepAlive);
    unsubscribe();
  });
}
