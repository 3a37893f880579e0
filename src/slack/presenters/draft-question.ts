import type { Button } from "@slack/types";
import { z } from "zod";
import { channelSchema, intentSchema } from "#src/core/draft/draft-terms.ts";
import type { DraftQuestion } from "#src/core/draft/missing-fact.ts";
import type { WriteDraftOutcome } from "#src/flows/write-draft.ts";
import type { DraftRequest } from "../asking-deps.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { sayDraftRefusal } from "./draft-refusal.ts";
import { sayLanguage } from "./draft-words.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayPlainly } from "./present-answer.ts";

const carriedSchema = z.strictObject({
  clientId: z.uuid(),
  caseId: z.uuid().nullable(),
  intent: intentSchema.nullable(),
  channel: channelSchema.nullable(),
  language: z.string().max(8).nullable(),
  clientName: z.string(),
  about: z.enum(["incident", "changed", "offer", "language", "contact"]),
  questionLanguage: z.string().max(8).nullable(), // in which the answer has to be
});
/** What was asked for, and what about it is missing; travels in the question's buttons. */
export type CarriedQuestion = z.infer<typeof carriedSchema>;

/** Throws on a value that no button or form of ours carries. */
export function readCarriedQuestion(value: string | undefined): CarriedQuestion {
  return carriedSchema.parse(JSON.parse(value ?? "null"));
}

type Unwritten = Extract<WriteDraftOutcome, { ok: false }>;
type Asked = Extract<Unwritten, { why: "ask" }>;

/** Why there is no draft: the one question, or the reason and the way out. */
export function presentUnwritten(unwritten: Unwritten, request: DraftRequest): Message {
  return unwritten.why === "ask"
    ? presentQuestion(unwritten, request)
    : sayPlainly(sayDraftRefusal(unwritten.why));
}

const LONGEST_NAME = 120;

function presentQuestion(asked: Asked, request: DraftRequest): Message {
  const { question, caseId } = asked;
  const name = asked.clientName.slice(0, LONGEST_NAME);
  const { clientId, intent, channel, language } = request;
  const carried: CarriedQuestion = {
    clientId,
    caseId,
    intent,
    channel,
    language,
    clientName: name,
    about: question.about,
    questionLanguage: question.about === "changed" ? question.language : null,
  };
  const text = sayQuestion(question, escapeMrkdwn(name));
  return {
    text,
    blocks: [
      section(`❓ ${text}`),
      { type: "actions", elements: buttonsFor(question, carried) },
      context("One question is all I ask. What you tell me is kept with the facts of the client."),
    ],
  };
}

function sayQuestion(question: DraftQuestion, name: string): string {
  switch (question.about) {
    case "incident":
      return `What went wrong at *${name}*? Nothing is on record, and an apology has to say what for.`;
    case "changed":
      return `What has been put right for *${name}*? One sentence in ${sayLanguage(question.language)}, as they should read it; nobody has noted one.`;
    case "offer":
      return `Nothing is approved that *${name}* could be offered. Shall I ask a manager for something, or write without an offer?`;
    case "language":
      return `Which language does *${name}* read? Our data does not say.`;
    case "contact":
      return `Whom at *${name}* does it turn to? All I know of them is the name.`;
  }
}

const WITHOUT = {
  incident: "Write without it",
  changed: "Write without it",
  offer: "Write without an offer",
  contact: "Write without a name",
  language: "Write without it", // never shown: every language is a way on
} as const;

function buttonsFor(question: DraftQuestion, carried: CarriedQuestion): Button[] {
  const value = JSON.stringify(carried);
  const { about } = question;
  if (question.about === "language")
    return question.likely.map((language, place) => ({
      ...button(`${ACTION.answerInLanguage}:${language}`, sayLanguage(language), {
        value: JSON.stringify({ ...carried, language }),
      }),
      ...(place === 0 ? { style: "primary" } : {}),
    }));
  const without = button(ACTION.writeWithout, WITHOUT[about], { value });
  if (about !== "offer")
    return [{ ...button(ACTION.tellFact, "Tell me", { value }), style: "primary" }, without];
  const ask = {
    ...button(ACTION.openIncentive, "Ask for approval", { value: carried.caseId ?? "" }),
  };
  return carried.caseId === null ? [without] : [ask, without];
}

function button(action_id: string, text: string, { value }: { value: string }): Button {
  return { type: "button", action_id, text: plain(text), value };
}
