import { type Door, json } from "./door.ts";
import type { Readiness } from "./readiness.ts";

const doorFor = (path: RegExp, answer: Door["answer"]): Door => ({
  method: "GET",
  path,
  mostBytes: 1000,
  answer,
});

/**
 * `/health`: the process lives and its event loop turns, or nobody would answer. `/ready`: it can do its work; what is
 * missing is named, without addresses or secrets.
 */
export function healthDoors(readiness: Readiness): Door[] {
  return [
    doorFor(/^\/health$/u, async () =>
      json(200, { alive: true, upSeconds: Math.round(process.uptime()) }),
    ),
    doorFor(/^\/ready$/u, async () => {
      const missing = await readiness.look();
      return json(missing.length === 0 ? 200 : 503, { ready: missing.length === 0, missing });
    }),
  ];
}
