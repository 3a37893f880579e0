import { subscribe, unsubscribe } from "node:diagnostics_channel";

type RequestEnd = { readonly status: number; readonly ms: number };

/** Called when a request begins; what it returns, when it ends. */
export type OnRequest = (to: string) => (end: RequestEnd) => void;

/** Slack's methods are told by name; of other servers only the host, since a path may hold a secret. */
function nameOf(request: object): string {
  const path = "path" in request && typeof request.path === "string" ? request.path : "";
  const origin = "origin" in request ? String(request.origin) : "";
  const [, method] = /^\/api\/([a-zA-Z0-9.]{1,60})(?:\?|$)/u.exec(path) ?? [];
  return method ?? (URL.canParse(origin) ? new URL(origin).host : "unknown");
}

/** Sees every request that this process makes with fetch, as Slack's and the model's clients do. Returns what ends it. */
export function watchRequests(onRequest: OnRequest): () => void {
  const open = new WeakMap<object, (status: number) => void>();
  const ended = (message: unknown, status: number): void => {
    const request = requestIn(message);
    if (request === null) return;
    open.get(request)?.(status);
    open.delete(request);
  };
  const channels: Readonly<Record<string, (message: unknown) => void>> = {
    "undici:request:create"(message) {
      const request = requestIn(message);
      if (request === null) return;
      const beganAt = performance.now();
      const tellEnd = onRequest(nameOf(request));
      open.set(request, (status) => tellEnd({ status, ms: performance.now() - beganAt }));
    },
    "undici:request:headers": (message) => ended(message, statusIn(message)),
    "undici:request:error": (message) => ended(message, 0),
  };
  for (const [name, hear] of Object.entries(channels)) subscribe(name, hear);
  return () => {
    for (const [name, hear] of Object.entries(channels)) unsubscribe(name, hear);
  };
}

function requestIn(message: unknown): object | null {
  const isObject = typeof message === "object" && message !== null && "request" in message;
  return isObject && typeof message.request === "object" ? message.request : null;
}

function statusIn(message: unknown): number {
  if (typeof message !== "object" || message === null || !("response" in message)) return 0;
  const { response } = message;
  if (typeof response !== "object" || response === null || !("statusCode" in response)) return 0;
  return typeof response.statusCode === "number" ? response.statusCode : 0;
}
