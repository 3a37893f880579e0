import type { DeliveryKind } from "#src/core/inbox.ts";

export type Undone = {
  readonly kind: DeliveryKind;
  /** It went wrong again and again; the process died in the middle; or nobody knows whether the answer arrived. */
  readonly why: "failed" | "cut-off" | "unsure";
};

const WHAT = {
  event: "what you wrote",
  action: "what you pressed",
  command: "your command",
  view: "the form you sent",
} as const;

const AGAIN = {
  event: "Please write it again",
  action: "Please look how it stands and, if it is not done, press again",
  command: "Please give it again",
  view: "Please look how it stands and, if it is not done, fill the form in again",
} as const;

/** Plain text. What happened to something a person asked for, and what to do now. */
export function sayUndone({ kind, why }: Undone): string {
  if (why === "unsure")
    return `I was interrupted while I dealt with ${WHAT[kind]}, and cannot tell whether my answer reached you. If it did not, ask once more.`;
  if (why === "cut-off")
    return `Sorry, I was interrupted while I dealt with ${WHAT[kind]}, and may have done only a part of it. ${AGAIN[kind]}.`;
  return `Sorry, something failed on my side while I dealt with ${WHAT[kind]}. ${AGAIN[kind]} in a few minutes. If it happens again, tell whoever looks after the coach.`;
}
