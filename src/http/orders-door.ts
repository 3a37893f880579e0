import { createHash } from "node:crypto";
import type { PushCall, PushOutcome } from "#src/flows/push-orders.ts";
import { type Door, type HttpAnswer, type HttpRequest, json } from "./door.ts";
import { whyNotSigned } from "./signature.ts";

const MOST_BYTES = 2_000_000;
const MOST_LEVELS = 20; // orders, an order, its lines, a line

export type OrdersDoorDeps = {
  readonly secret: string;
  readonly nowMs: () => number; // since 1970
  readonly pushOrders: (call: PushCall) => Promise<PushOutcome>;
};

/** `POST /v1/orders`: orders from a shop or an ERP, signed, each call with a key of its own. */
export function ordersDoor(deps: OrdersDoorDeps): Door {
  return {
    method: "POST",
    path: /^\/v1\/orders$/u,
    mostBytes: MOST_BYTES,
    answer: (request) => answer(deps, request),
  };
}

async function answer(deps: OrdersDoorDeps, request: HttpRequest): Promise<HttpAnswer> {
  const { headers, body } = request;
  const why = whyNotSigned({
    secret: deps.secret,
    timestamp: one(headers["x-winback-timestamp"]),
    signature: one(headers["x-winback-signature"]),
    body,
    nowMs: deps.nowMs(),
  });
  if (why !== null) return json(401, { error: why });
  const key = one(headers["idempotency-key"]) ?? "";
  if (!/^[\x21-\x7e]{1,200}$/u.test(key))
    return json(400, {
      error:
        "Idempotency-Key is missing: expected 1 to 200 letters, digits or signs without spaces, new for each call and the same when a call is repeated.",
    });
  const parsed = parseJson(body);
  if (!parsed.ok) return json(400, { error: `The body is not JSON in UTF-8: ${parsed.why}.` });
  const bodyHash = createHash("sha256").update(body).digest("hex");
  return say(await deps.pushOrders({ key, bodyHash, body: parsed.value }));
}

function say(pushed: PushOutcome): HttpAnswer {
  switch (pushed.outcome) {
    case "done":
      return json(pushed.result.status, pushed.result.answer);
    case "again":
      return json(pushed.status, pushed.answer, { "idempotent-replayed": "true" });
    case "other-body":
      return json(409, {
        error: "This Idempotency-Key was used with another body. Use a new key for each call.",
      });
    case "running":
      return json(
        409,
        { error: "A call with this Idempotency-Key is being worked on. Ask again in a moment." },
        { "retry-after": "5" },
      );
  }
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string };

function parseJson(body: Buffer): Parsed {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    const value: unknown = JSON.parse(text);
    return isDeeper(value, MOST_LEVELS)
      ? { ok: false, why: `it is nested more than ${MOST_LEVELS} levels deep` }
      : { ok: true, value };
  } catch (fault) {
    return { ok: false, why: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** Looked at level by level: what walks down into it would run out of stack. */
function isDeeper(value: unknown, levels: number): boolean {
  let level: readonly unknown[] = [value];
  for (let left = levels; left >= 0 && level.length > 0; left -= 1)
    level = level.flatMap((each) =>
      typeof each === "object" && each !== null ? Object.values(each) : [],
    );
  return level.length > 0;
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
