import type { IncomingMessage } from "node:http";

/**
 * True for requests that a program on this machine or the workspace's own page makes. A foreign name in `Host` means
 * DNS rebinding; a foreign `Origin` means that another site's page is asking in the reader's name.
 */
export function isOwnRequest(request: IncomingMessage, port: number): boolean {
  const own = ["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${port}`);
  if (!own.includes(request.headers.host ?? "")) return false;
  const { origin } = request.headers;
  if (origin !== undefined && !own.includes(origin.replace(/^http:\/\//, ""))) return false;
  const site = request.headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}
