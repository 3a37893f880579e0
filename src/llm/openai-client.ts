import OpenAI from "openai";

const OPENAI_URL = "https://api.openai.com/v1";

export type ServerAddress = {
  readonly baseUrl: string | null; // null: OpenAI itself
  readonly apiKey: string;
};

/**
 * A client that takes nothing from the environment. The SDK would read keys, an address and extra
 * headers from it, and a real key must never reach another server.
 */
export function openClient({ baseUrl, apiKey }: ServerAddress, timeoutMs: number): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL: baseUrl ?? OPENAI_URL,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    timeout: timeoutMs,
    maxRetries: 0, // tries are counted and logged by us
    logLevel: "off", // its log would hold texts
    fetch: (url, init) => fetch(url, { ...init, headers: onlyOurs(init?.headers, apiKey) }),
  });
}

const KEPT = /^(?:accept|content-type|user-agent|x-stainless-[a-z-]+)$/u;

/** OPENAI_CUSTOM_HEADERS cannot be switched off, so what it adds is dropped here. */
function onlyOurs(headers: ConstructorParameters<typeof Headers>[0], apiKey: string): Headers {
  const kept = new Headers();
  for (const [name, value] of new Headers(headers)) if (KEPT.test(name)) kept.set(name, value);
  kept.set("authorization", `Bearer ${apiKey}`);
  return kept;
}

/** Whether the address is OpenAI's own, which speaks the Responses API. */
export function isOpenAi(baseUrl: string | null): boolean {
  return baseUrl === null || new URL(baseUrl).hostname === "api.openai.com";
}
