import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import type { CheckContext } from "#src/core/draft/checks/checked-text.ts";
import type { DraftChannel } from "#src/core/draft/draft-terms.ts";
import type { DraftWatch } from "#src/core/draft/draft-watch.ts";
import { type Asking, askTwice, type ModelDraft, type Text, type Verdict } from "./ask-twice.ts";
import { checkSupport } from "./check-support.ts";
import { type DraftForm, formOf } from "./draft-forms.ts";
import type { AskModel } from "./model.ts";
import { LANGUAGE_NAME, listFacts, sayAddress, sayPurpose, sayWording } from "./model-brief.ts";
import { readPartialJson } from "./partial-json.ts";
import { type PlaybookRequest, writeFromPlaybook } from "./playbook/write-from-playbook.ts";
import type { PromptShelf } from "./prompts.ts";
import { adviceOn } from "./repair-advice.ts";
import { revise, type ReviseQuestion } from "./revise-with-model.ts";
import { newNonce, wrapUntrusted } from "./untrusted.ts";
import { type Follower, followFor } from "./watch-draft.ts";

export type WriteQuestion = PlaybookRequest & {
  readonly askedBy: string; // Slack user id
  readonly competitors: readonly string[];
};

/** Lets a model word drafts. Nothing of it is used, or shown to a watch, before the checks have passed. */
export type ModelWriter = {
  /** `watch` reads along when the draft is a long one. */
  write(question: WriteQuestion, watch?: DraftWatch | null): Promise<ModelDraft>;
  revise(question: ReviseQuestion): Promise<ModelDraft>;
};

type Deps = { readonly ask: AskModel; readonly prompts: PromptShelf };

export function createModelWriter(deps: Deps): ModelWriter {
  return {
    write: (question, watch = null) => write(deps, question, watch),
    revise: (question) => revise(deps, question),
  };
}

/** The same writer with somebody who reads along. */
export function readAlong(writer: ModelWriter, watch: DraftWatch): ModelWriter {
  return { ...writer, write: (question) => writer.write(question, watch) };
}

async function write(
  deps: Deps,
  question: WriteQuestion,
  watch: DraftWatch | null,
): Promise<ModelDraft> {
  const form = formOf(question.channel);
  const plain = writeFromPlaybook(question).text;
  const reader = watch !== null && isLong(question.channel, plain) ? watch : null;
  const judge = judgeFor(question);
  const asked = askTwice({
    deps,
    askedBy: question.askedBy,
    judge,
    prompt: deps.prompts.fill(form.promptId, describeTask(question, plain)),
    schema: form.schema,
    schemaName: form.schemaName,
    toText: (value) => form.frame(value, question),
    ...(reader === null ? {} : { follow: followRaw(reader, form, question) }),
  });
  // Patterns are made when they are first needed: now, while the model thinks, and not when its first sentence is there.
  if (reader !== null) judge({ subject: null, text: plain });
  return asked;
}

/** What the checks say of a model's text for this question. */
export function judgeFor(question: WriteQuestion): (text: Text) => Verdict {
  const context: CheckContext = { ...question, author: "coach" };
  return (text) => {
    const findings = [...checkDraft(text, context), ...checkSupport(text.text, question)];
    return { findings, problems: adviceOn(findings, text) };
  };
}

/** Reads the raw answer as it grows, and shows what has passed. */
function followRaw(
  watch: DraftWatch,
  form: DraftForm,
  question: WriteQuestion,
): NonNullable<Asking<unknown>["follow"]> {
  const judge = judgeFor(question);
  const follower: Follower = followFor(watch, (text) => judge({ subject: null, text }).findings);
  return {
    onText: (raw) => follower.follow(form.wordsSoFar(readPartialJson(raw), question)),
    startAgain: follower.startAgain,
  };
}

const LONG_CHANNELS: readonly DraftChannel[] = ["letter", "phone-script", "visit-plan"];
const LONG_WORDS = 90;

/** What is short is there before anybody could read along. */
function isLong(channel: DraftChannel, plain: string): boolean {
  return LONG_CHANNELS.includes(channel) || (plain.match(/\p{L}+/gu)?.length ?? 0) > LONG_WORDS;
}

function describeTask(question: WriteQuestion, plain: string) {
  const { sheet, language, intent } = question;
  const nonce = newNonce();
  const words = sheet.complaint?.words ?? null;
  return {
    nonce,
    language: LANGUAGE_NAME[language],
    address: sayAddress(sheet, language),
    purpose: sayPurpose(intent, sheet),
    facts: wrapUntrusted(listFacts(sheet, language), nonce),
    clientWords: words === null ? "(nothing)" : wrapUntrusted(words, nonce),
    plain: wrapUntrusted(plain, nonce),
    ...sayWording(question.wording),
  };
}
