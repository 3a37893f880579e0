import { WebSocket } from "ws";
import { z } from "zod";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { tokens } from "./workspace.ts";

const envelopeShape = z.object({
  type: z.string(),
  reason: z.string().optional(),
  envelope_id: z.string().default(""),
  payload: z.record(z.string(), z.unknown()).default({}),
  accepts_response_payload: z.boolean().optional(),
  retry_attempt: z.number().optional(),
  retry_reason: z.string().optional(),
  num_connections: z.number().optional(),
});
type Envelope = z.infer<typeof envelopeShape>;

/** One bare Socket Mode connection; `answer` says what to acknowledge with, undefined means not at all. */
export type RawSocket = {
  readonly heard: Envelope[];
  answer: (envelope: Envelope) => { payload?: unknown } | undefined;
  readonly isOpen: () => boolean;
  readonly close: () => void;
};

const okShape = z.looseObject({ ok: z.boolean(), error: z.string().optional() });
export type ApiAnswer = z.infer<typeof okShape>;

/** Calls a Web API method with a JSON body. */
export async function callApi(
  slack: LocalSlack,
  method: string,
  args: Record<string, unknown> = {},
  token: string = tokens.bot,
): Promise<ApiAnswer> {
  const response = await fetch(slack.apiUrl + method, {
    method: "POST",
    body: JSON.stringify(args),
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
  });
  return okShape.parse(await response.json());
}

export async function connectRaw(slack: LocalSlack): Promise<RawSocket> {
  const opened = await callApi(slack, "apps.connections.open", {}, tokens.app);
  const ws = new WebSocket(z.string().parse(opened["url"]));
  const socket: RawSocket = {
    heard: [],
    answer: () => ({}),
    isOpen: () => ws.readyState === WebSocket.OPEN,
    close: () => ws.terminate(),
  };
  return new Promise((resolve, reject) => {
    ws.on("error", reject);
    ws.on("message", (data) => {
      const envelope = envelopeShape.parse(
        JSON.parse(Buffer.isBuffer(data) ? data.toString() : "{}"),
      );
      socket.heard.push(envelope);
      if (envelope.type === "hello" || envelope.type === "disconnect") resolve(socket);
      if (envelope.envelope_id === "") return;
      const answer = socket.answer(envelope);
      if (answer !== undefined)
        ws.send(JSON.stringify({ envelope_id: envelope.envelope_id, ...answer }));
    });
  });
}

/** The inner events that a socket heard, without retries. */
export function eventsOf(socket: RawSocket): Record<string, unknown>[] {
  const bodies = socket.heard.filter((one) => one.type === "events_api" && one.retry_attempt === 0);
  return bodies.map((one) => z.record(z.string(), z.unknown()).parse(one.payload["event"]));
}
