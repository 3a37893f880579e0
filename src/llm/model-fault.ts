import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  OpenAIError,
} from "openai";
import type { ModelFailure } from "#src/coach/model.ts";

/** A failed try, already named in the port's words. */
export class ModelFault extends Error {
  override readonly name = "ModelFault";
  readonly why: ModelFailure;
  readonly mayHelpToRetry: boolean;
  readonly retryAfterMs: number | null; // what the server asked for

  constructor(
    why: ModelFailure,
    {
      mayHelpToRetry,
      retryAfterMs = null,
    }: { mayHelpToRetry: boolean; retryAfterMs?: number | null },
  ) {
    super(why);
    this.why = why;
    this.mayHelpToRetry = mayHelpToRetry;
    this.retryAfterMs = retryAfterMs;
  }
}

// In this order: each class of the SDK is a kind of the ones after it.
const SDK_FAULTS = [
  { kind: APIConnectionTimeoutError, why: "timeout" },
  { kind: APIUserAbortError, why: "timeout" }, // our watchdog
  { kind: APIConnectionError, why: "unreachable" },
] as const;

/** Names any fault of the SDK or the network. An unknown one is a fault of ours: null. */
export function nameFault(fault: unknown): ModelFault | null {
  if (fault instanceof ModelFault) return fault;
  const known = SDK_FAULTS.find(({ kind }) => fault instanceof kind);
  if (known !== undefined) return new ModelFault(known.why, { mayHelpToRetry: true });
  if (fault instanceof APIError) return nameStatus(fault.status, fault.headers);
  if (fault instanceof OpenAIError) return new ModelFault("unparsable", { mayHelpToRetry: true });
  return isBrokenBody(fault) ? new ModelFault("incomplete", { mayHelpToRetry: true }) : null;
}

/** What reading a body throws when the socket closed, or when what came was no JSON. */
function isBrokenBody(fault: unknown): boolean {
  return fault instanceof TypeError || fault instanceof SyntaxError;
}

function nameStatus(status: number | undefined, headers: Headers | undefined): ModelFault {
  if (status === undefined) return new ModelFault("unreachable", { mayHelpToRetry: true });
  if (status === 429)
    return new ModelFault("busy", { mayHelpToRetry: true, retryAfterMs: readRetryAfter(headers) });
  if (status === 408 || status === 409 || status >= 500)
    return new ModelFault("unreachable", {
      mayHelpToRetry: true,
      retryAfterMs: readRetryAfter(headers),
    });
  return new ModelFault("not-allowed", { mayHelpToRetry: false });
}

function readRetryAfter(headers: Headers | undefined): number | null {
  const inMs = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (Number.isFinite(inMs)) return inMs;
  const inSeconds = Number(headers?.get("retry-after") ?? Number.NaN);
  return Number.isFinite(inSeconds) ? inSeconds * 1000 : null;
}
