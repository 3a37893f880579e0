import type OpenAI from "openai";
import type { ModelQuestion } from "#src/coach/model.ts";

export type TokenUse = {
  readonly inputTokens: number;
  readonly cachedTokens: number; // of the input
  readonly outputTokens: number;
  readonly reasoningTokens: number; // of the output
};

export type RawReply = {
  readonly text: string;
  readonly model: string; // as the server names it
  readonly tokens: TokenUse;
};

/** One try over the wire. Rejects with ModelFault or the SDK's own errors. */
export type Transport = (
  client: OpenAI,
  send: {
    readonly question: ModelQuestion<unknown>;
    readonly model: string;
    readonly safetyId: string; // who asks, as a salted hash
    readonly signal: AbortSignal;
    readonly onEvent: () => void; // something came
    readonly onText: (soFar: string) => void; // the answer has grown
  },
) => Promise<RawReply>;

export const NO_TOKENS: TokenUse = {
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
};
