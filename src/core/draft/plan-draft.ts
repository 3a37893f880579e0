import { z } from "zod";
import { mailNoticeSchema, waitNoticeSchema } from "./contact-notice.ts";
import {
  type DraftChannel,
  type DraftIntent,
  type DraftLanguage,
  isDraftLanguage,
} from "./draft-terms.ts";
import type { FactSheet } from "./fact-sheet.ts";
import { troubleOf, whoShouldSign } from "./trouble.ts";

/** What the person must be told about a draft besides its text; the words belong to the screens. */
export const noticeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("already-apologised"), on: z.string() }), // a check-in was written instead
  z.strictObject({ kind: z.literal("nothing-to-apologise-for") }), // a check-in was written instead
  z.strictObject({ kind: z.literal("fault-unknown") }), // the apology is in its soft form
  z.strictObject({ kind: z.literal("nothing-changed") }), // a check-in was written instead
  z.strictObject({ kind: z.literal("nothing-approved") }), // a conditional question was written instead of an offer
  z.strictObject({ kind: z.literal("apologise-first") }), // own fault, and nobody has apologised yet
  z.strictObject({ kind: z.literal("reason-known") }), // the client has said why
  z.strictObject({ kind: z.literal("words-not-enough") }), // this kind of harm needs a remedy too
  z.strictObject({ kind: z.literal("another-should-sign"), who: z.string() }), // a ContactBy of the taxonomy
  z.strictObject({ kind: z.literal("no-mail-consent") }), // a phone script was written instead
  z.strictObject({
    kind: z.literal("already-sent"),
    on: z.string(),
    byName: z.string().nullable(),
  }), // one like it, which they had no time to answer yet
  waitNoticeSchema,
  mailNoticeSchema,
  z.strictObject({ kind: z.literal("language-not-yet"), asked: z.string() }), // written in English instead
  z.strictObject({
    kind: z.literal("promise-owed"), // what was promised comes before anything else (BG-08)
    what: z.string(),
    on: z.string(),
    say: z.enum(["broken", "late", "due", "kept"]),
  }),
  z.strictObject({ kind: z.literal("model-failed"), model: z.string(), why: z.string() }), // the playbook wrote it
]);
export type Notice = z.infer<typeof noticeSchema>;

export type DraftRequest = {
  readonly intent: DraftIntent;
  readonly channel: DraftChannel;
  readonly language: string; // ISO 639-1; may be one the playbook cannot write in
};

export type DraftPlan = {
  readonly intent: DraftIntent;
  readonly channel: DraftChannel;
  readonly language: DraftLanguage;
  readonly notices: readonly Notice[];
};

/** What will be written for a request, and what must be said where it differs from what was asked. */
export function planDraft(request: DraftRequest, sheet: FactSheet): DraftPlan {
  const language = isDraftLanguage(request.language) ? request.language : "en";
  const { intent, notices } = planIntent({ intent: request.intent, language }, sheet);
  const noMail = request.channel === "e-mail" && sheet.contact?.mailOk === false;
  return {
    intent,
    channel: noMail ? "phone-script" : request.channel,
    language,
    notices: [
      ...notices,
      ...signerNotice(sheet),
      ...promiseNotices(sheet),
      ...when(noMail, { kind: "no-mail-consent" }),
      ...when(language !== request.language, { kind: "language-not-yet", asked: request.language }),
    ],
  };
}

type IntentPlan = { readonly intent: DraftIntent; readonly notices: readonly Notice[] };

type Wanted = { readonly intent: DraftIntent; readonly language: DraftLanguage };

function planIntent({ intent, language }: Wanted, sheet: FactSheet): IntentPlan {
  if (intent === "apology") return planApology(sheet);
  if (intent === "what-changed" && sheet.changed?.language !== language)
    return { intent: "check-in", notices: [{ kind: "nothing-changed" }] };
  if (intent === "offer" && !hasOffer(sheet))
    return { intent: "conditional-question", notices: [{ kind: "nothing-approved" }] };
  const known = intent === "reason-finding" ? knownReasonNotice(sheet) : [];
  return { intent, notices: [...(isFriendly(intent) ? [] : owedApology(sheet)), ...known] };
}

function hasOffer({ concessions }: FactSheet): boolean {
  return concessions.some(({ kind }) => kind === "incentive");
}

/** Nothing has to come before thanks or a parting word. */
function isFriendly(intent: DraftIntent): boolean {
  return intent === "thank-you" || intent === "farewell";
}

/** ET-09: nobody apologises twice or never; C7: and nobody apologises for what was not our doing. */
function planApology(sheet: FactSheet): IntentPlan {
  const on = sheet.apologySentOn;
  if (on !== null) return { intent: "check-in", notices: [{ kind: "already-apologised", on }] };
  switch (troubleOf(sheet).fault) {
    case "ours":
      return { intent: "apology", notices: owedRemedy(sheet) };
    case "unknown":
      return { intent: "apology", notices: [{ kind: "fault-unknown" }] };
    case "not-ours":
      return { intent: "check-in", notices: [{ kind: "nothing-to-apologise-for" }] };
  }
}

/** C6: broken deliveries, goods and agreements need a remedy; words alone do not mend them (FI-055). */
function owedRemedy(sheet: FactSheet): Notice[] {
  const { about, resolvedOn } = troubleOf(sheet);
  const isHarm = about === "delivery" || about === "quality" || about === "agreement";
  return when(isHarm && resolvedOn === null, { kind: "words-not-enough" });
}

/** ET-08: the apology comes before the question. */
function owedApology(sheet: FactSheet): Notice[] {
  const owed = troubleOf(sheet).fault === "ours" && sheet.apologySentOn === null;
  return when(owed, { kind: "apologise-first" });
}

function signerNotice(sheet: FactSheet): Notice[] {
  const who = whoShouldSign(sheet);
  return who === null ? [] : [{ kind: "another-should-sign", who }];
}

const MOST_PROMISES = 3; // more would drown the rest

function promiseNotices({ promises }: FactSheet): Notice[] {
  return promises
    .slice(0, MOST_PROMISES)
    .map(({ what, dueOn: on, say }) => ({ kind: "promise-owed", what, on, say }));
}

function knownReasonNotice({ reason }: FactSheet): Notice[] {
  return when(reason?.source === "client-words", { kind: "reason-known" });
}

function when(holds: boolean, notice: Notice): Notice[] {
  return holds ? [notice] : [];
}

/** What a "Draft" button without further words should begin with. */
export function suggestDraft(sheet: FactSheet): { intent: DraftIntent; channel: DraftChannel } {
  return { intent: suggestIntent(sheet), channel: suggestChannel(sheet) };
}

function suggestIntent(sheet: FactSheet): DraftIntent {
  if (sheet.apologySentOn !== null) return "check-in";
  if (troubleOf(sheet).fault === "ours") return "apology";
  return sheet.reason?.source === "client-words" ? "check-in" : "reason-finding";
}

function suggestChannel({ contact }: FactSheet): DraftChannel {
  if (contact === null) return "e-mail";
  if (contact.mailOk && contact.email !== null) return "e-mail";
  return contact.phone !== null || !contact.mailOk ? "phone-script" : "letter";
}
