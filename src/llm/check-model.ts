import { APIError, AuthenticationError, NotFoundError } from "openai";
import type { CheckResult } from "#src/core/check-result.ts";
import { openClient } from "./openai-client.ts";

type Endpoint = {
  readonly baseUrl: string | null; // null: OpenAI itself
  readonly apiKey: string;
  readonly name: string;
  readonly timeoutMs: number;
};

/** The endpoint answers, takes the key and knows the model. */
export async function checkModel({
  baseUrl,
  apiKey,
  name,
  timeoutMs,
}: Endpoint): Promise<CheckResult> {
  const client = openClient({ baseUrl, apiKey }, timeoutMs);
  try {
    const known: string[] = [];
    for await (const model of client.models.list()) known.push(model.id);
    if (known.length === 0 || known.includes(name))
      return { ok: true, says: `answers and knows ${name}` };
    return {
      ok: false,
      says: `answers, but does not know '${name}'`,
      mend: `Set LLM_MODEL to one it serves, for instance ${known.slice(0, 3).join(", ")}.`,
    };
  } catch (fault) {
    return explain(fault);
  }
}

function explain(fault: unknown): CheckResult {
  if (fault instanceof AuthenticationError)
    return {
      ok: false,
      says: "refuses the key",
      mend: "Check OPENAI_API_KEY, or LLM_API_KEY with LLM_BASE_URL.",
    };
  if (fault instanceof NotFoundError) return { ok: true, says: "answers, but lists no models" };
  if (fault instanceof APIError && fault.status !== undefined)
    return {
      ok: false,
      says: `answers with status ${fault.status}`,
      mend: "Look into the model server's own log.",
    };
  return {
    ok: false,
    says: "cannot be reached",
    mend: "Check LLM_BASE_URL and that this machine reaches it. Until then the playbook writes and speaks.",
  };
}
