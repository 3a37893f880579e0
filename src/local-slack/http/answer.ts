import type { ServerResponse } from "node:http";

export function answerJson(
  response: ServerResponse,
  body: unknown,
  more: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): void {
  response.writeHead(more.status ?? 200, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    ...more.headers,
  });
  response.end(JSON.stringify(body));
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(text);
}
