import type { OpenDraftOutcome } from "#src/flows/open-draft.ts";
import type { ReviseDraftOutcome } from "#src/flows/revise-draft.ts";
import type { RewriteDraftOutcome } from "#src/flows/rewrite-draft.ts";
import type { WriteDraftOutcome } from "#src/flows/write-draft.ts";
import { NO } from "./say-contact.ts";

type Refused = Extract<
  WriteDraftOutcome | OpenDraftOutcome | ReviseDraftOutcome | RewriteDraftOutcome,
  { readonly ok: false }
>;
export type DraftRefusal = Exclude<Refused["why"], "ask">; // a question is no refusal

const WHY: Readonly<Record<DraftRefusal, string>> = {
  "no-such-client": "This client is not there any more, so there is nobody to write to.",
  "do-not-contact":
    "This client must not be contacted, so I write nothing to them. If that is wrong, ask your manager to take them off the list.",
  "nobody-left":
    "Everybody we know there asked to be left alone, so I write nothing. Find another person there, or ask a manager to look at Contact rules on the case.",
  "asked-to-stop": NO["asked-to-stop"],
  "left-twice": NO["left-twice"],
  "no-win-back": NO["no-win-back"],
  "closed-down": "This client has closed down, so there is nobody to write to.",
  "handled-by-manager":
    "A manager handles this client, so I write nothing to them for you. Leave the contact to them, and ask them if you need to know more.",
  "no-such-draft": "This draft is not there any more. Ask for a new one.",
  "not-yours": "This draft belongs to a colleague. Press Draft on the card for one of your own.",
  "already-sent": "This draft was marked as sent, so it stays as it is. Ask for a new one.",
  "already-shortest": "It does not get shorter than this. Edit it if you want to leave more out.",
  "already-warmest": "It does not get warmer than this. Edit it to add a word of your own.",
  "own-words": "These are your own words now, and only you change them: use Edit.",
  empty: "Write something, or press Cancel to keep the draft as it was.",
  "too-long": "This is too long for a message: cut it to 6,000 characters.",
  unchanged: "Nothing is changed yet. Change something, or press Cancel.",
};

/** Why nothing was written or changed, and the way out. Nothing in it comes from data. */
export function sayDraftRefusal(why: DraftRefusal): string {
  return WHY[why];
}
