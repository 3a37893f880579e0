import { z } from "zod";
import { daysBetween } from "../../day.ts";
import type { ContactTry } from "./client-signs.ts";
import type { Look } from "./look.ts";
import { day, wholeNumber } from "./evidence.ts";

export const noReplySettings = z
  .object({
    on: z.boolean().default(true),
    tries: z.number().int().min(2).default(3), // the register leaves the number open (section D); three is its proposal
    channels: z.number().int().min(1).default(2),
    replyDays: z.number().int().min(0).default(3), // working time to answer the last one
    freshDays: z.number().int().min(1).default(90),
  })
  .prefault({});

export const noReplySignal = z.object({
  rule: z.literal("no-reply"),
  since: day, // of the first try that counts
  tries: z.array(z.object({ on: day, channel: z.string() })),
  count: wholeNumber,
  lastHeardOn: day.nullable(),
});

export type NoReply = z.infer<typeof noReplySignal>;

/**
 * Nothing comes back on two channels (FI-121). Counts only what our side did properly: letters and messages that asked
 * for an answer, and calls and visits that moreover were agreed beforehand; anything else is our outreach to mend, not
 * their sign.
 * An order, a request, a complaint or a word from the client starts the count anew.
 */
export function noReply(
  { signs, today }: Look,
  settings: z.infer<typeof noReplySettings>,
): NoReply | null {
  const proper = signs.tries.filter(
    (tried) =>
      isProper(tried) &&
      (signs.lastHeardOn === null || tried.on > signs.lastHeardOn) &&
      daysBetween(tried.on, today) <= settings.freshDays,
  );
  const [first] = proper;
  const last = proper.at(-1);
  if (first === undefined || last === undefined || proper.length < settings.tries) return null;
  if (new Set(proper.map(({ channel }) => channel)).size < settings.channels) return null;
  if (daysBetween(last.on, today) < settings.replyDays) return null;
  return {
    rule: "no-reply",
    since: first.on,
    tries: proper.map(({ on, channel }) => ({ on, channel })),
    count: proper.length,
    lastHeardOn: signs.lastHeardOn,
  };
}

function isProper({ channel, invitesAnswer, agreed }: ContactTry): boolean {
  const isMeeting = channel === "call" || channel === "visit";
  return invitesAnswer && (!isMeeting || agreed);
}
