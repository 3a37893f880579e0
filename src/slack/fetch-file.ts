import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { FetchedFile } from "#src/flows/drop/drop-deps.ts";
import { tokenOf } from "./fresh-client.ts";
import { readFault } from "./slack-fault.ts";

/** What is taken of a dropped file at most, in bytes; it is held in memory while it is read. */
const MOST_BYTES = 100_000_000;

const DEADLINE_MS = 120_000;

const Info = z.object({
  file: z.object({
    size: z.number().default(0),
    is_external: z.boolean().default(false), // it is kept elsewhere, and Slack has a link to it
    url_private_download: z.string().optional(),
  }),
});

const TOO_BIG = `it is larger than ${MOST_BYTES / 1_000_000} MB; pack it with gzip, cut it into several files, or import it from the server's terminal`;
const GONE = "it is not in Slack any more";
const NOT_GIVEN =
  "Slack does not give it to me; whoever manages the app must allow it to read files (files:read) and install it again";
const NOT_NOW = "Slack did not give it to me just now; drop it again in a minute";
const ELSEWHERE = "it is kept elsewhere and Slack has only a link to it; drop the file itself";

/** The bytes of a file in Slack. The bot's token goes to Slack's own hosts only. */
export async function fetchFile(client: WebClient, slackFileId: string): Promise<FetchedFile> {
  const asked = await askInfo(client, slackFileId);
  if (!asked.ok) return asked;
  const { size, is_external: isElsewhere, url_private_download: address } = asked.file;
  if (isElsewhere || address === undefined || !isSlacks(client, address)) return no(ELSEWHERE);
  if (size > MOST_BYTES) return no(TOO_BIG);
  try {
    return await download(client, address);
  } catch {
    return no(NOT_NOW); // the line broke
  }
}

async function download(client: WebClient, address: string): Promise<FetchedFile> {
  const { ok, status, body } = await fetch(address, {
    headers: { authorization: `Bearer ${await tokenOf(client)}` },
    redirect: "manual", // without the right to read it Slack leads to a page to sign in
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  if (status === 404) return no(GONE);
  if (status >= 500) return no(NOT_NOW);
  return ok && body !== null ? readUpTo(body) : no(NOT_GIVEN);
}

type Asked =
  | { readonly ok: true; readonly file: z.infer<typeof Info>["file"] }
  | Extract<FetchedFile, { ok: false }>;

async function askInfo(client: WebClient, file: string): Promise<Asked> {
  try {
    return { ok: true, ...Info.parse(await client.files.info({ file })) };
  } catch (error) {
    const fault = readFault(error);
    if (fault.kind !== "refused") return no(NOT_NOW);
    return no(fault.error === "missing_scope" ? NOT_GIVEN : GONE);
  }
}

function isSlacks(client: WebClient, address: string): boolean {
  const { origin, protocol, hostname } = new URL(address);
  if (origin === new URL(client.slackApiUrl).origin) return true; // the local workspace
  return protocol === "https:" && (hostname === "slack.com" || hostname.endsWith(".slack.com"));
}

async function readUpTo(body: AsyncIterable<Uint8Array>): Promise<FetchedFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) return no(TOO_BIG);
  }
  return size === 0 ? no("it is empty") : { ok: true, bytes: Buffer.concat(chunks) };
}

function no(why: string): Extract<FetchedFile, { ok: false }> {
  return { ok: false, why };
}
