import { type Day, isDay } from "#src/core/day.ts";
import type { Notice } from "#src/core/draft/plan-draft.ts";
import { sayLanguage } from "./draft-words.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { ASK, sayNotNow } from "./say-contact.ts";
import { sayDay } from "./say-day.ts";

/** Who wrote it is said elsewhere. */
type Told = Exclude<Notice, { kind: "model-failed" }>;

/** What the person should know about a draft besides its text, a line each; mrkdwn. */
export function sayNotices(notices: readonly Notice[], today: Day): string[] {
  return notices.flatMap((notice) =>
    notice.kind === "model-failed" ? [] : [sayNotice(notice, today)],
  );
}

function sayNotice(notice: Told, today: Day): string {
  if (notice.kind === "already-apologised")
    return `They had our apology on ${sayDayText(notice.on, today)}, and a second one would hurt: this checks in instead.`;
  if (notice.kind === "another-should-sign")
    return `Better sent by ${WHO[notice.who] ?? "somebody else"}, not by the one the reason points at.`;
  if (notice.kind === "already-sent") return sayAlike(notice, today);
  if (notice.kind === "language-not-yet")
    return `${escapeMrkdwn(sayLanguage(notice.asked))} comes later, so this is in English.`;
  if (notice.kind === "wait-to-contact")
    return `Not to be sent yet: ${sayNotNow(notice, { today, clock: notice.there })}`;
  if (notice.kind === "promise-owed") return sayOwed(notice, today);
  if (notice.kind === "mail-not-open") return MAIL[notice.why];
  return PLAIN[notice.kind];
}

/** That they had one like it; mrkdwn. */
export function sayAlike(
  { on, byName }: { readonly on: string; readonly byName: string | null },
  today: Day,
): string {
  const by = byName === null ? "" : ` by ${escapeMrkdwn(byName)}`;
  return `One like this was already sent on ${sayDayText(on, today)}${by}. Give them time to answer, or take another way.`;
}

function sayOwed({ what, on, say }: Extract<Notice, { kind: "promise-owed" }>, today: Day): string {
  const promised = `“${escapeMrkdwn(what)}” by ${sayDayText(on, today)}`;
  switch (say) {
    case "broken":
      return `We promised ${promised} and did not keep it. Say so before anything else, with a day that is sure.`;
    case "late":
      return `We promised ${promised} and it is late. Say so before anything else.`;
    case "due":
      return `We have promised ${promised}. Promise nothing more on top of it.`;
    case "kept":
      return `We kept our promise of ${promised}. They only know it if you tell them.`;
  }
}

const MAIL = {
  ...ASK,
  objected: "They want no more mail from us, so nothing goes out that way.",
} as const;

const PLAIN = {
  "nothing-to-apologise-for":
    "The recorded reason is not our doing, so there is nothing to apologise for: this checks in instead.",
  "fault-unknown":
    "Nothing on record says that we were at fault, so this regrets without admitting anything.",
  "nothing-changed":
    "Nobody has noted yet what we have changed, so this checks in instead. Add it under Facts and I write it anew.",
  "nothing-approved":
    "Nothing is approved that could be offered, so this asks a question with an “if” instead.",
  "apologise-first":
    "We let them down and have not apologised yet. An apology should come before this.",
  "reason-known": "They have already said why. Read it before you ask again.",
  "words-not-enough": "Words alone do not mend this: bring a remedy when you talk.",
  "no-mail-consent": "They have not agreed to e-mail, so this is a phone script.",
} as const;

function sayDayText(on: string, today: Day): string {
  return isDay(on) ? sayDay(on, today) : escapeMrkdwn(on);
}

const WHO: Readonly<Record<string, string>> = {
  "another-rep": "another rep",
  manager: "a manager",
  director: "the director",
};

/** Whose words these are, in one line; mrkdwn. */
export function sayWriter(writtenBy: string, notices: readonly Notice[]): string {
  if (writtenBy === "person") return "Your own words, checked in code.";
  if (writtenBy !== "playbook") return `Worded by ${escapeMrkdwn(writtenBy)}, checked in code.`;
  const failed = notices.find(({ kind }) => kind === "model-failed");
  if (failed?.kind !== "model-failed") return "Written from the playbook.";
  return `Written from the playbook: the model ${escapeMrkdwn(failed.model)} ${sayFailure(failed.why)}.`;
}

/** Why a model gave nothing, as it follows on "the model". */
export function sayFailure(why: string): string {
  return FAILURE[why] ?? "gave nothing that could be used";
}

const FAILURE: Readonly<Record<string, string>> = {
  refused: "would not write this",
  incomplete: "broke off half-way",
  unparsable: "answered with something else",
  timeout: "took too long",
  unreachable: "could not be reached",
  busy: "has too much to do right now",
  "not-allowed":
    "turned us away, so its key or its name needs a look by whoever looks after the coach",
  "red-lines": "wrote what the checks do not let through",
};
