import { z } from "zod";
import { type Finding, findingSchema } from "./checks/finding.ts";
import {
  channelSchema,
  type DraftChannel,
  type DraftIntent,
  draftLanguageSchema,
  type DraftLanguage,
  intentSchema,
  wordingSchema,
} from "./draft-terms.ts";
import type { KeptCorrection } from "./corrected-facts.ts";
import { type FactSheet, factSheetSchema } from "./fact-sheet.ts";
import { noticeSchema } from "./plan-draft.ts";
import { reliedOnSchema } from "./relied-on.ts";

/** Who worded a draft when it was no model: a model's draft has the model's name here. */
export const BY_PLAYBOOK = "playbook";
export const BY_PERSON = "person";

/** What stands behind a text; kept with it, so that a later version and a reader can see where it came from. */
const draftBasisSchema = z.strictObject({
  sheet: factSheetSchema,
  reliedOn: z.array(reliedOnSchema),
  notices: z.array(noticeSchema),
  wording: wordingSchema,
  salt: z.int().min(0),
  hasOwnWords: z.boolean(), // a person's words are in it, so the playbook may not write over them
  firstId: z.uuid().nullable(), // the first version; null: this is it
});
export type DraftBasis = z.infer<typeof draftBasisSchema>;

export type NewDraft = {
  readonly clientId: string;
  readonly caseId: string | null;
  readonly askedBy: string; // Slack user id
  readonly intent: DraftIntent;
  readonly channel: DraftChannel;
  readonly language: DraftLanguage;
  readonly subject: string | null;
  readonly text: string;
  readonly writtenBy: string;
  readonly findings: readonly Finding[];
  readonly basis: DraftBasis;
};

export type StoredDraft = NewDraft & {
  readonly id: string;
  readonly version: number; // 1 for the first
  readonly isSent: boolean; // this version or another one of the same draft
};

/** The columns of a stored draft that are checked when they are read. */
export const draftColumnsSchema = z.object({
  intent: intentSchema,
  channel: channelSchema,
  language: draftLanguageSchema,
  findings: z.array(findingSchema),
  basis: draftBasisSchema,
});

/** What is known of a client when a draft is asked for. */
export type DraftSource = {
  readonly sheet: FactSheet; // with what people corrected
  readonly recorded: FactSheet; // as the books have it
  readonly corrections: readonly KeptCorrection[]; // that hold for this matter, oldest first
  readonly caseId: string | null; // the case that was named, or the open one
  readonly language: string; // of the client, ISO 639-1
  /** Languages the client may read, likeliest first; null: the language is known. */
  readonly languageGuesses: readonly DraftLanguage[] | null;
  readonly mayContact:
    | "yes"
    | "do-not-contact"
    | "nobody-left"
    | "closed-down"
    | "handled-by-manager";
};

/** A draft as it is shown. */
export type DraftView = {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly caseId: string | null;
  readonly version: number;
  readonly intent: DraftIntent;
  readonly channel: DraftChannel;
  readonly language: DraftLanguage;
  readonly subject: string | null;
  readonly text: string;
  readonly writtenBy: string; // "playbook", "person" or the model's name
  readonly findings: readonly Finding[];
  readonly reliedOn: DraftBasis["reliedOn"];
  readonly notices: DraftBasis["notices"];
  readonly isSent: boolean;
  readonly hasOwnWords: boolean; // a person's words are in it
  readonly hasApproval: boolean; // something is approved to give, whether or not it is named
  readonly firstId: string; // of the first version: what all versions have in common
};

export function viewDraft(draft: StoredDraft): DraftView {
  const { basis, askedBy: _, ...shown } = draft;
  return {
    ...shown,
    clientName: basis.sheet.client.name,
    reliedOn: basis.reliedOn,
    notices: basis.notices,
    hasOwnWords: basis.hasOwnWords,
    hasApproval: basis.sheet.concessions.length > 0,
    firstId: basis.firstId ?? draft.id,
  };
}
