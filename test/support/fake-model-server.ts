import { http, HttpResponse } from "msw";
import { z } from "zod";

/** A model server made of msw handlers; the real SDK talks to it. Texts and bodies are what servers send. */

const bodySchema = z.looseObject({ model: z.string(), stream: z.boolean().optional() });
type SeenRequest = {
  readonly url: string;
  readonly headers: Headers;
  readonly body: z.infer<typeof bodySchema>;
};

export type StreamTrouble = {
  readonly stopAfter?: number; // events, then the connection closes
};

type Answer = () => Response | Promise<Response>;

/** Handlers for both APIs that answer in turn and keep what they were asked. */
export function modelServer(...answers: Answer[]) {
  const seen: SeenRequest[] = [];
  const answer = async ({ request }: { request: Request }): Promise<Response> => {
    const body = bodySchema.parse(await request.clone().json());
    seen.push({ url: request.url, headers: request.headers, body });
    const next = answers.shift();
    if (next === undefined) throw new Error(`unplanned model request ${seen.length}`);
    return next();
  };
  return {
    seen,
    handlers: [http.post("*/responses", answer), http.post("*/chat/completions", answer)],
  };
}

/** An answer of the Responses API, streamed word by word. */
export function respond(text: string, trouble: StreamTrouble = {}): Answer {
  const pieces = text.match(/.{1,12}/gsu) ?? [""];
  const done = response(text, {});
  const events = [
    event("response.created", { response: response("", { status: "in_progress" }) }),
    ...pieces.map((delta) =>
      event("response.output_text.delta", {
        delta,
        item_id: "m",
        output_index: 0,
        content_index: 0,
      }),
    ),
    event("response.completed", { response: done }),
  ];
  return () => stream(events, trouble);
}

/** A whole response object that ends otherwise than well. */
export function respondWith(type: string, changes: Record<string, unknown>): Answer {
  return () => stream([event(type, { response: response("", changes) })], {});
}

export function respondRefusal(): Answer {
  return () => stream([event("response.refusal.done", { refusal: "no", item_id: "m" })], {});
}

/** An answer of Chat Completions, streamed word by word. */
export function chat(
  text: string,
  finish: string | null = "stop",
  trouble: StreamTrouble = {},
): Answer {
  const pieces = text.match(/.{1,12}/gsu) ?? [""];
  const chunks = [
    ...pieces.map((content) => chunk([{ index: 0, delta: { content }, finish_reason: null }])),
    chunk([{ index: 0, delta: {}, finish_reason: finish }]),
    { ...chunk([]), usage: { prompt_tokens: 20, completion_tokens: 7, total_tokens: 27 } },
  ];
  return () =>
    stream(
      chunks.map((one) => `data: ${JSON.stringify(one)}\n\n`),
      trouble,
    );
}

export function chatRefusal(): Answer {
  const delta = { refusal: "no" };
  const chunks = [chunk([{ index: 0, delta, finish_reason: "stop" }])];
  return () =>
    stream(
      chunks.map((one) => `data: ${JSON.stringify(one)}\n\n`),
      {},
    );
}

export function status(code: number, headers: Record<string, string> = {}): Answer {
  return () => HttpResponse.json({ error: { message: "no" } }, { status: code, headers });
}

export function networkError(): Answer {
  return () => HttpResponse.error();
}

function event(type: string, rest: Record<string, unknown>): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: 0, ...rest })}\n\n`;
}

function chunk(choices: readonly unknown[]) {
  return { id: "c", object: "chat.completion.chunk", created: 1, model: "local-model", choices };
}

function response(text: string, changes: Record<string, unknown>) {
  return {
    id: "resp_1",
    object: "response",
    created_at: 1,
    status: "completed",
    error: null,
    incomplete_details: null,
    model: "served-model",
    output: [
      {
        id: "m",
        type: "message",
        role: "assistant",
        status: "completed",
        content: [{ type: "output_text", text, annotations: [] }],
      },
    ],
    usage: {
      input_tokens: 1000,
      input_tokens_details: { cached_tokens: 800 },
      output_tokens: 50,
      output_tokens_details: { reasoning_tokens: 10 },
      total_tokens: 1050,
    },
    ...changes,
  };
}

function stream(events: readonly string[], { stopAfter }: StreamTrouble): Response {
  const encoder = new TextEncoder();
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = at === stopAfter ? undefined : events[at];
      at += 1;
      if (next === undefined) controller.close();
      else controller.enqueue(encoder.encode(next));
    },
  });
  return new HttpResponse(body, { headers: { "content-type": "text/event-stream" } });
}
