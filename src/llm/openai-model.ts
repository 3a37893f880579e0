import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type OpenAI from "openai";
import type { AskModel, ModelFailure, ModelQuestion, ModelReply } from "#src/coach/model.ts";
import { sendOverChat } from "./chat-transport.ts";
import { nameFault } from "./model-fault.ts";
import { isOpenAi, openClient, type ServerAddress } from "./openai-client.ts";
import { priceOf } from "./price-of.ts";
import { readAnswer } from "./read-answer.ts";
import { sendOverResponses } from "./responses-transport.ts";
import { NO_TOKENS, type TokenUse, type Transport } from "./transport.ts";
import { startWatchdog } from "./watchdog.ts";

/** One line a question: what it cost and how it ended. No texts, no names. */
export type ModelCallLog = TokenUse & {
  readonly event: "model.asked";
  readonly feature: string;
  readonly promptId: string;
  readonly promptVersion: number;
  readonly promptHash: string;
  readonly model: string;
  readonly transport: "responses" | "chat";
  readonly outcome: "ok" | ModelFailure;
  readonly tries: number;
  readonly ms: number;
  readonly firstWordMs: number | null; // until the first word of the try that was read last; null: none came
  readonly costMicroUsd: number | null; // millionths of a US dollar; null: nobody knows the model's price
};

export type OpenAiModelConfig = ServerAddress & {
  readonly name: string; // the model's
  readonly salt: string; // makes the hash of who asks worth nothing elsewhere
  readonly idleMs?: number | null; // longest silence within an answer
  readonly deadlineMs?: number | null; // for one answer; null: what its question says
  /** The answer waits for it, so that what it cost is kept before anybody reads it. Must not reject. */
  readonly log: (call: ModelCallLog) => Promise<void> | void;
};

const MOST_TRIES = 2;
const IDLE_MS = 20_000;
const RETRY_PAUSE_MS = 300;
const LEAST_LEFT_MS = 1000; // with less left of the deadline a second try is not worth beginning

/** The model port over any OpenAI-compatible server: Responses for OpenAI, Chat Completions for the rest. */
export function createOpenAiModel(config: OpenAiModelConfig): AskModel {
  let client: OpenAI | null = null; // the SDK throws without a key, so it is built when first needed
  const transport = isOpenAi(config.baseUrl) ? "responses" : "chat";
  const send = transport === "responses" ? sendOverResponses : sendOverChat;
  return async (question) => {
    client ??= openClient(config, IDLE_MS);
    const beganAt = performance.now();
    const asked = await askWithRetry({ client, send, config, question });
    await config.log({
      event: "model.asked",
      feature: question.feature,
      promptId: question.prompt.id,
      promptVersion: question.prompt.version,
      promptHash: question.prompt.hash,
      model: asked.reply.model,
      transport,
      outcome: asked.reply.ok ? "ok" : asked.reply.why,
      tries: asked.tries,
      ms: Math.round(performance.now() - beganAt),
      firstWordMs: asked.firstWordAt === null ? null : Math.round(asked.firstWordAt - beganAt),
      costMicroUsd: priceOf({ model: asked.reply.model, baseUrl: config.baseUrl }, asked.tokens),
      ...asked.tokens,
    });
    return asked.reply;
  };
}

type Asking<T> = {
  readonly client: OpenAI;
  readonly send: Transport;
  readonly config: OpenAiModelConfig;
  readonly question: ModelQuestion<T>;
};

type Asked<T> = {
  readonly reply: ModelReply<T>;
  readonly tries: number;
  readonly tokens: TokenUse; // of all tries
  readonly firstWordAt: number | null; // performance.now()
};

async function askWithRetry<T>(asking: Asking<T>): Promise<Asked<T>> {
  const { config, question } = asking;
  const endsAt = performance.now() + (config.deadlineMs ?? question.deadlineMs);
  let tokens = NO_TOKENS;
  for (let tries = 1; ; tries += 1) {
    let firstWordAt: number | null = null;
    const running: Running = {
      leftMs: endsAt - performance.now(),
      count(used) {
        tokens = addTokens(tokens, used);
      },
      onText(soFar) {
        firstWordAt ??= performance.now();
        question.onText?.(soFar);
      },
    };
    try {
      const reply = await tryOnce(asking, running);
      return { reply, tries, tokens, firstWordAt };
    } catch (fault) {
      const named = nameFault(fault);
      if (named === null) throw fault;
      const pauseMs = named.retryAfterMs ?? RETRY_PAUSE_MS;
      const leftMs = endsAt - performance.now() - pauseMs;
      if (!named.mayHelpToRetry || tries >= MOST_TRIES || leftMs < LEAST_LEFT_MS)
        return {
          reply: { ok: false, why: named.why, model: config.name },
          tries,
          tokens,
          firstWordAt,
        };
      await sleep(pauseMs);
    }
  }
}

type Running = {
  readonly leftMs: number;
  readonly count: (used: TokenUse) => void;
  readonly onText: (soFar: string) => void;
};

async function tryOnce<T>(
  { client, send, config, question }: Asking<T>,
  { leftMs, count, onText }: Running,
): Promise<ModelReply<T>> {
  const watchdog = startWatchdog({ idleMs: config.idleMs ?? IDLE_MS, deadlineMs: leftMs });
  try {
    const raw = await send(client, {
      question,
      model: config.name,
      safetyId: createHash("sha256").update(`${config.salt}:${question.askedBy}`).digest("hex"),
      signal: watchdog.signal,
      onEvent: watchdog.kick,
      onText,
    });
    count(raw.tokens);
    return { ok: true, value: readAnswer(raw.text, question.schema), model: raw.model };
  } finally {
    watchdog.stop();
  }
}

function addTokens(a: TokenUse, b: TokenUse): TokenUse {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    reasoningTokens: a.reasoningTokens + b.reasoningTokens,
  };
}
