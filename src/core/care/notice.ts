import { z } from "zod";
import { daySchema } from "../case/day-schema.ts";
import { addDays, type Day } from "../day.ts";
import { findThreat } from "./threat-words.ts";

export const NOTICE_KINDS = ["rules", "prices", "goods", "place"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A change of ours that clients are to hear of beforehand (FI-186 to FI-190). */
export const noticeTextSchema = z.object({
  kind: z.enum(NOTICE_KINDS),
  what: z.string().trim().max(500),
  gain: z.string().trim().max(500), // what the client has of it (FI-189)
  help: z.string().trim().max(500).nullable(),
  effectiveOn: daySchema,
});

export type NoticeText = z.infer<typeof noticeTextSchema>;

export type NoticeProblem = {
  readonly field: "what" | "gain" | "help" | "effectiveOn";
  readonly why:
    | "missing"
    | "no-gain" // it only repeats the change
    | "threat" // FI-188
    | "retroactive" // FI-190
    | "too-soon";
  readonly found: string | null; // the threat, or the first day that is allowed
};

const LEAST_GAIN = 10; // characters

/** Everything that is wrong with a notice, so that all is said at once; `noticeDays` between telling and the change. */
export function checkNotice(
  notice: NoticeText,
  { today, noticeDays }: { today: Day; noticeDays: number },
): NoticeProblem[] {
  const { what, gain, help, effectiveOn } = notice;
  return [
    ...missingIn(notice),
    ...threatIn("what", what),
    ...threatIn("gain", gain),
    ...threatIn("help", help ?? ""),
    ...daysOf(effectiveOn, today, noticeDays),
  ];
}

function missingIn({ what, gain }: NoticeText): NoticeProblem[] {
  const missing = { why: "missing", found: null } as const;
  if (what === "") return [{ field: "what", ...missing }];
  if (gain === "") return [{ field: "gain", ...missing }];
  const isEmpty = gain.length < LEAST_GAIN || gain.toLowerCase() === what.toLowerCase();
  return isEmpty ? [{ field: "gain", why: "no-gain", found: null }] : [];
}

function threatIn(field: "what" | "gain" | "help", text: string): NoticeProblem[] {
  const found = findThreat(text);
  return found === null ? [] : [{ field, why: "threat", found }];
}

function daysOf(effectiveOn: Day, today: Day, noticeDays: number): NoticeProblem[] {
  const field = "effectiveOn";
  const first = addDays(today, noticeDays);
  if (effectiveOn <= today) return [{ field, why: "retroactive", found: first }];
  return effectiveOn < first ? [{ field, why: "too-soon", found: first }] : [];
}
