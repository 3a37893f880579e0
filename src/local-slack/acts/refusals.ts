import type { AppAnswer } from "../delivery/transport.ts";
import type { ActResult } from "../protocol.ts";
import type { World } from "../world.ts";

export type Refused = Extract<ActResult, { ok: false }>;

export const done: ActResult = { ok: true };

export function refused(message: string): Refused {
  return { ok: false, message };
}

/** What the person reads when the app gave no usable answer. */
export function unanswered(world: World, answer: Extract<AppAnswer, { ok: false }>): Refused {
  switch (answer.why) {
    case "not-connected":
      return refused(`${world.app.botName} is not connected, so nothing happened.`);
    case "http-error":
      return refused(`${world.app.botName} answered with an error.`);
    case "timeout":
      return refused(
        `${world.app.botName} did not respond in time (${world.pace.ackMs / 1000} s).`,
      );
  }
}
