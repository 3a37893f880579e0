import type { z } from "zod";
import { ModelFault } from "./model-fault.ts";

/**
 * The answer as the schema has it. Small local models wrap their JSON in a fence or think aloud before
 * it; that is taken off. Throws ModelFault "unparsable" when nothing of the kind is there.
 */
export function readAnswer<T>(text: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parseJson(unwrap(text)));
  if (!parsed.success) throw new ModelFault("unparsable", { mayHelpToRetry: true });
  return parsed.data;
}

function unwrap(text: string): string {
  const spoken = text.replace(/^\s*<think>[\s\S]*?<\/think>/u, "");
  const from = spoken.indexOf("{");
  const to = spoken.lastIndexOf("}");
  return from < 0 || to < from ? spoken : spoken.slice(from, to + 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no schema accepts it
  }
}
