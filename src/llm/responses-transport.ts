import type OpenAI from "openai";
import { zodTextFormat } from "openai/helpers/zod";
import { ModelFault } from "./model-fault.ts";
import { NO_TOKENS, type RawReply, type TokenUse, type Transport } from "./transport.ts";

/** The Responses API, for OpenAI itself. Nothing is stored there. */
export const sendOverResponses: Transport = async (client, send) => {
  const { question, model } = send;
  const stream = await client.responses.create(
    {
      model,
      instructions: question.system,
      input: question.turns.map(({ role, content }) => ({ role, content })),
      max_output_tokens: question.maxOutputTokens,
      store: false, // the default keeps it for 30 days
      safety_identifier: send.safetyId,
      prompt_cache_key: `${question.prompt.id}:${question.prompt.hash}`,
      text: { format: zodTextFormat(question.schema, question.schemaName) },
      stream: true,
    },
    { signal: send.signal },
  );
  let text = "";
  let last: OpenAI.Responses.Response | null = null;
  for await (const event of stream) {
    send.onEvent();
    if (event.type === "response.output_text.delta") {
      text += event.delta;
      send.onText(text);
    } else if (event.type === "response.refusal.done") throw refused();
    else if (event.type === "error") throw new ModelFault("unreachable", { mayHelpToRetry: true });
    else if (isLast(event)) last = event.response;
  }
  return finish(text, last, send.signal);
};

type Ending = Extract<
  OpenAI.Responses.ResponseStreamEvent,
  { type: "response.completed" | "response.incomplete" | "response.failed" }
>;

function isLast(event: OpenAI.Responses.ResponseStreamEvent): event is Ending {
  return (
    event.type === "response.completed" ||
    event.type === "response.incomplete" ||
    event.type === "response.failed"
  );
}

/** A stream that was cut ends as silently as one that is done: only its last event tells. */
function finish(
  text: string,
  last: OpenAI.Responses.Response | null,
  signal: AbortSignal,
): RawReply {
  if (signal.aborted) throw new ModelFault("timeout", { mayHelpToRetry: true });
  if (last === null) throw new ModelFault("incomplete", { mayHelpToRetry: true });
  if (last.status === "failed") throw new ModelFault("unreachable", { mayHelpToRetry: true });
  if (last.status === "incomplete") {
    const isFiltered = last.incomplete_details?.reason === "content_filter";
    throw isFiltered ? refused() : new ModelFault("incomplete", { mayHelpToRetry: false });
  }
  if (hasRefusal(last)) throw refused();
  return { text, model: last.model, tokens: countTokens(last.usage) };
}

function hasRefusal({ output }: OpenAI.Responses.Response): boolean {
  return output.some(
    (item) => item.type === "message" && item.content.some(({ type }) => type === "refusal"),
  );
}

function refused(): ModelFault {
  return new ModelFault("refused", { mayHelpToRetry: false });
}

function countTokens(usage: OpenAI.Responses.ResponseUsage | undefined): TokenUse {
  if (usage === undefined) return NO_TOKENS;
  return {
    inputTokens: usage.input_tokens,
    cachedTokens: usage.input_tokens_details?.cached_tokens ?? 0,
    outputTokens: usage.output_tokens,
    reasoningTokens: usage.output_tokens_details?.reasoning_tokens ?? 0,
  };
}
