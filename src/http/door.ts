import type { IncomingHttpHeaders } from "node:http";

export type HttpRequest = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
};

/** One address that is answered. */
export type Door = {
  readonly method: "GET" | "POST";
  readonly path: RegExp;
  readonly mostBytes: number; // of a body
  readonly answer: (request: HttpRequest) => Promise<HttpAnswer>;
};

/** An answer for a program. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}
