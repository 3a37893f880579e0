import type { WinBackCase } from "../case/case-state.ts";
import type { Day } from "../day.ts";
import type { DraftChannel } from "./draft-terms.ts";

export type SentOutcome =
  | {
      readonly ok: true;
      readonly isRepeat: boolean; // it was marked before
      readonly draftId: string; // the version that went out, which may be another one on a repeat
      readonly caseState: WinBackCase["state"] | null; // null: the draft belongs to no case
    }
  | { readonly ok: false; readonly why: "no-such-draft" };

/** That a draft went out, as its reader sees it. */
export type SentMark = {
  readonly on: Day;
  readonly byName: string | null; // null: the one who said so is not known by name
};

/** The channel of the contact that a sent draft is. */
export function touchChannelOf(channel: DraftChannel): (typeof TOUCH_OF)[DraftChannel] {
  return TOUCH_OF[channel];
}

const TOUCH_OF = {
  "e-mail": "e-mail",
  letter: "letter",
  "phone-script": "call",
  "short-message": "message",
  "visit-plan": "visit",
} as const satisfies Record<DraftChannel, string>;

/** The contact's own id, so that it is written once whatever happens. */
export function touchRefOf(draftId: string): string {
  return `draft:${draftId}`;
}
