import type { Day } from "#src/core/day.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { type ReadReply, readReply } from "#src/core/reply/read-reply.ts";

export const LONGEST_REPLY = 2000; // characters; a window carries no more

/** The ways in which an answer comes. */
export const REPLY_CHANNELS = ["e-mail", "message", "letter", "call"] as const;
export type ReplyChannel = (typeof REPLY_CHANNELS)[number];

type Asker = { readonly workspaceId: string; readonly by: string }; // Slack user id

/** Whose answer it is: the client of a draft, of a case, or a client who was named. */
export type ReplyAbout =
  | { readonly draftId: string }
  | { readonly caseId: string }
  | { readonly clientId: string };

export type ReplyPlace = {
  readonly clientId: string;
  readonly clientName: string;
  readonly caseId: string | null; // the open case, if there is one
  readonly language: DraftLanguage; // that the client is written to in
};

type FindReplyPlace = (asked: Asker & { about: ReplyAbout }) => Promise<ReplyPlace | null>;

export type KeepReply = Asker & {
  readonly clientId: string;
  readonly channel: ReplyChannel;
  readonly text: string | null; // null: the words are not to be kept
  readonly today: Day;
  readonly actId: string; // one act of keeping, so that a form sent twice is one contact
};

export type ReadReplyDeps = {
  /** Null: there is nobody such, or they are not this person's to work with. */
  findReplyPlace: FindReplyPlace;
};

export type KeepReplyDeps = ReadReplyDeps & {
  /** Keeps the contact, and lets the reminders rest that waited for an answer; true: there were some. */
  saveReply(reply: KeepReply): Promise<boolean>;
};

/** What stands in a reply, as proposals; keeps nothing. Null: the client is not there for this person. */
export async function readClientReply(
  deps: ReadReplyDeps,
  { text, today, ...asked }: Asker & { about: ReplyAbout; text: string; today: Day },
): Promise<{ readonly place: ReplyPlace; readonly read: ReadReply } | null> {
  const place = await deps.findReplyPlace(asked);
  if (place === null) return null;
  return { place, read: readReply(text, { today, clientLanguage: place.language }) };
}

export type KeepReplyOutcome =
  | { readonly ok: true; readonly hadReminder: boolean }
  | { readonly ok: false; readonly why: "no-such-client" };

/** Keeps that the client answered, with their words when the person says so; safe to ask for twice. */
export async function keepClientReply(
  deps: KeepReplyDeps,
  reply: KeepReply,
): Promise<KeepReplyOutcome> {
  const { workspaceId, by, clientId } = reply;
  const place = await deps.findReplyPlace({ workspaceId, by, about: { clientId } });
  if (place === null) return { ok: false, why: "no-such-client" };
  return { ok: true, hadReminder: await deps.saveReply(reply) };
}
