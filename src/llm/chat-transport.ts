import type OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { ModelFault } from "./model-fault.ts";
import { NO_TOKENS, type TokenUse, type Transport } from "./transport.ts";

/** Chat Completions, which every other server speaks (Ollama, vLLM, LM Studio, llama.cpp). */
export const sendOverChat: Transport = async (client, send) => {
  const { question, model } = send;
  const stream = await client.chat.completions.create(
    {
      model,
      messages: [{ role: "system", content: question.system }, ...question.turns], // templates of local models know no "developer"
      max_tokens: question.maxOutputTokens, // local servers know no max_completion_tokens
      response_format: zodResponseFormat(question.schema, question.schemaName),
      stream: true,
      stream_options: { include_usage: true },
    },
    { signal: send.signal },
  );
  const read = await readChunks(stream, send);
  const { refusal, finish } = read;
  if (send.signal.aborted) throw new ModelFault("timeout", { mayHelpToRetry: true });
  if (refusal !== "" || finish === "content_filter")
    throw new ModelFault("refused", { mayHelpToRetry: false });
  // Cut off by a limit it will meet again, or by the network, which may do better next time.
  if (finish !== "stop") throw new ModelFault("incomplete", { mayHelpToRetry: finish === null });
  return { text: read.text, model: read.model ?? model, tokens: read.tokens };
};

type Chunks = AsyncIterable<OpenAI.ChatCompletionChunk>;

type Listener = Pick<Parameters<Transport>[1], "onEvent" | "onText">;

async function readChunks(stream: Chunks, { onEvent, onText }: Listener) {
  const read = { text: "", refusal: "", tokens: NO_TOKENS };
  let finish: string | null = null;
  let model: string | null = null;
  for await (const chunk of stream) {
    onEvent();
    const choice = chunk.choices[0]; // the chunk that counts tokens has none
    const more = choice?.delta.content ?? "";
    read.text += more;
    if (more !== "") onText(read.text);
    read.refusal += choice?.delta.refusal ?? "";
    finish = choice?.finish_reason ?? finish;
    if (chunk.usage) read.tokens = countTokens(chunk.usage);
    model = chunk.model;
  }
  return { ...read, finish, model };
}

function countTokens(usage: OpenAI.CompletionUsage): TokenUse {
  return {
    inputTokens: usage.prompt_tokens,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    outputTokens: usage.completion_tokens,
    reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
  };
}
