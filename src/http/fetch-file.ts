import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { IncomingMessage, RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isPublicAddress, lookupAllowed, PrivateAddressError } from "./public-address.ts";

export type FetchFile = {
  readonly url: string;
  readonly secret: string | null; // sent as a bearer token
  readonly folder: string; // where the file goes
  readonly mostBytes: number;
  readonly longestMs: number; // for everything
};

type Send = (
  url: URL,
  options: RequestOptions,
  onAnswer: (answer: IncomingMessage) => void,
) => ReturnType<typeof requestHttps>;

export type FetchFileDeps = {
  readonly send: Send;
  readonly isAllowed: (address: string) => boolean;
};

const OVER_HTTPS: FetchFileDeps = { send: requestHttps, isAllowed: isPublicAddress };

export type FetchedFile =
  | { readonly ok: true; readonly name: string; readonly path: string }
  | { readonly ok: false; readonly why: string };

/** Why a file did not come, for people. */
class NotFetchedError extends Error {
  override readonly name = "NotFetchedError";
}

const MOST_REDIRECTS = 3;

/** Fetches a file over https from a host on the internet; a "no" of any kind is a value with words for people. */
export async function fetchFile(
  asked: FetchFile,
  deps: FetchFileDeps = OVER_HTTPS,
): Promise<FetchedFile> {
  const stop = AbortSignal.timeout(asked.longestMs);
  const name = nameIn(new URL(asked.url));
  const path = join(asked.folder, name);
  const unfinished = `${path}.part`;
  try {
    const answer = await follow(asked, deps, stop);
    const limited = atMost(asked.mostBytes);
    await pipeline(answer, limited, createWriteStream(unfinished), { signal: stop });
    await rename(unfinished, path);
    return { ok: true, name, path };
  } catch (fault) {
    await rm(unfinished, { force: true });
    return { ok: false, why: sayFault(fault, stop, asked.longestMs) };
  }
}

async function follow(
  { url, secret }: FetchFile,
  deps: FetchFileDeps,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  let at = new URL(url);
  for (let turn = 0; turn <= MOST_REDIRECTS; turn += 1) {
    const answer = await get(at, { deps, secret, signal });
    const status = answer.statusCode ?? 0;
    if (status === 200) return answer;
    answer.destroy();
    const to = answer.headers.location;
    if (status < 300 || status > 399 || to === undefined)
      throw new NotFetchedError(`the server answered ${status}`);
    const next = URL.parse(to, at.href);
    if (next === null || next.protocol !== "https:" || next.host !== at.host)
      throw new NotFetchedError("the server sends on to another host, which is not followed");
    at = next;
  }
  throw new NotFetchedError(`the server sends on more than ${MOST_REDIRECTS} times`);
}

type Getting = {
  readonly deps: FetchFileDeps;
  readonly secret: string | null;
  readonly signal: AbortSignal;
};

async function get(url: URL, { deps, secret, signal }: Getting): Promise<IncomingMessage> {
  const host = url.hostname.replaceAll(/^\[|\]$/gu, "");
  if (isIP(host) !== 0 && !deps.isAllowed(host)) throw new PrivateAddressError(host); // no name is looked up then
  const headers = secret === null ? {} : { authorization: `Bearer ${secret}` };
  return new Promise((resolve, reject) => {
    const lookup = lookupAllowed(deps.isAllowed);
    deps.send(url, { headers, signal, lookup, agent: false }, resolve).on("error", reject).end();
  });
}

function atMost(bytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen <= bytes) done(null, chunk);
      else done(new NotFetchedError(`the file is larger than ${Math.floor(bytes / 1e6)} MB`));
    },
  });
}

function nameIn({ pathname }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  const plain = last.replaceAll(/[^\w.-]/gu, "_").replace(/^\.+/u, "");
  return plain === "" ? "download" : plain.slice(-100);
}

function sayFault(fault: unknown, stop: AbortSignal, longestMs: number): string {
  if (stop.aborted) return `it took longer than ${Math.round(longestMs / 1000)} seconds`;
  if (fault instanceof PrivateAddressError)
    return "the host is in a private network, which is not asked; use a folder instead";
  if (fault instanceof NotFetchedError) return fault.message;
  const code: unknown = fault instanceof Error ? Reflect.get(fault, "code") : undefined;
  return `the server could not be asked (${typeof code === "string" ? code : "fault"})`;
}
