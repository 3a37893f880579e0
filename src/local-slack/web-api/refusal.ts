import type { Json } from "../json.ts";

/** A documented "no" of the Web API: `{ ok: false, error, ...more }`. */
export class Refusal extends Error {
  readonly code: string;
  readonly more: Json;

  constructor(code: string, more: Json = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.more = more;
  }
}

/** `invalid_arguments` and its kin carry their reasons in two places. */
export function refusalWithMessages(code: string, messages: readonly string[]): Refusal {
  return new Refusal(code, {
    errors: messages.map((message) => message.replace(/^\[ERROR\] /, "")),
    response_metadata: { messages },
  });
}
