/** Payloads arrive as anybody wrote them; these readers take what is there and never throw. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asJson(value: unknown): Json {
  return isJson(value) ? value : {};
}

export function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function asTextOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The words of a text object, mrkdwn or plain. */
export function textOf(value: unknown): string {
  return asText(asJson(value)["text"]);
}

/** Undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
