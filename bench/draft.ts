/** `npm run bench:draft [-- --runs N]`: what the app adds before the first streamed words of a draft reach Slack. */
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { WebClient } from "@slack/web-api";
import { formOf } from "#src/coach/draft-forms.ts";
import { readPartialJson } from "#src/coach/partial-json.ts";
import { loadPrompts } from "#src/coach/prompts.ts";
import { writeFromPlaybook } from "#src/coach/playbook/write-from-playbook.ts";
import { createModelWriter, type WriteQuestion } from "#src/coach/write-with-model.ts";
import { splitSentences } from "#src/core/draft/checks/sentences.ts";
import { draftLanguageSchema, PLAIN_WORDING } from "#src/core/draft/draft-terms.ts";
import { createOpenAiModel } from "#src/llm/openai-model.ts";
import { openReading } from "#src/slack/open-reading.ts";
import { wrongedSheet } from "../test/support/fact-sheets.ts";
import { startModelEndpoint } from "../test/support/model-endpoint.ts";

const WANTED_MS = 50; // at the 95th percentile
const PIECE = 12; // characters a chunk, about three tokens
const PAUSE_MS = 4; // between chunks

const write = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "20" } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    process.stderr.write(`--runs ${values.runs}: expected a number above 0\n`);
    return 2;
  }
  const bench = await openBench();
  const all: number[] = [];
  write("| language | cold, ms | p50, ms | p95, ms | worst, ms |");
  write("| -------- | -------: | ------: | ------: | --------: |");
  for (const language of draftLanguageSchema.options) {
    const cold = await bench.measure(language);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await bench.measure(language));
    all.push(...times);
    write(row(language, cold, times));
  }
  write(row("all", Number.NaN, all));
  bench.close();
  const p95 = percentile(all, 0.95);
  write(`\nWanted: at most ${WANTED_MS} ms at p95. Measured: ${p95.toFixed(1)} ms.`);
  return p95 <= WANTED_MS ? 0 : 1;
}

type Bench = {
  /** Milliseconds from the chunk that completes the first sentence until Slack is called with it. */
  readonly measure: (language: WriteQuestion["language"]) => Promise<number>;
  readonly close: () => void;
};

async function openBench(): Promise<Bench> {
  const prompts = await loadPrompts(join(import.meta.dirname, "../prompts"));
  const endpoint = await startModelEndpoint();
  let shownAt = Number.NaN;
  const slack = await startSlack((method) => {
    if (method === "chat.startStream") shownAt = performance.now();
  });
  const client = new WebClient("xoxb-bench", { slackApiUrl: `${slack.url}/` });
  const ask = createOpenAiModel({
    baseUrl: endpoint.url,
    apiKey: "none",
    name: "bench",
    salt: "bench",
    log: () => {},
  });
  const writer = createModelWriter({ ask, prompts });
  return {
    async measure(language) {
      const question = questionIn(language);
      const raw = answerFor(question);
      const at = whereFirstSentenceEnds(raw, question);
      let completedAt = Number.NaN;
      endpoint.plan({
        text: raw,
        pieceLength: PIECE,
        pauseMs: PAUSE_MS,
        onPiece(sent) {
          if (sent.length >= at && Number.isNaN(completedAt)) completedAt = performance.now();
        },
      });
      shownAt = Number.NaN;
      const reading = openReading(client, { channel: "D1", ts: "1.1" });
      const written = await writer.write(question, reading.watch);
      reading.end("model");
      await reading.ended();
      if (!written.ok || Number.isNaN(shownAt))
        throw new Error(
          `${language}: the bench's own draft was not shown (${JSON.stringify(written)})`,
        );
      return shownAt - completedAt;
    },
    close() {
      endpoint.close();
      slack.server.closeAllConnections();
      slack.server.close();
    },
  };
}

function questionIn(language: WriteQuestion["language"]): WriteQuestion {
  return {
    sheet: wrongedSheet(),
    intent: "apology",
    channel: "letter",
    language,
    wording: PLAIN_WORDING,
    salt: 0,
    askedBy: "U1",
    competitors: [],
  };
}

/** The playbook's own paragraphs as a model would answer them, so that the checks let them through. */
function answerFor(question: WriteQuestion): string {
  const { subject, text } = writeFromPlaybook({ ...question, channel: "e-mail", salt: 1 });
  return JSON.stringify({ subject, paragraphs: text.split("\n\n").slice(1, -1) });
}

/** How much of the raw answer must have come until a second sentence has begun. */
function whereFirstSentenceEnds(raw: string, question: WriteQuestion): number {
  const form = formOf(question.channel);
  for (let end = 1; end <= raw.length; end += 1) {
    const words = form.wordsSoFar(readPartialJson(raw.slice(0, end)), question);
    if (splitSentences(words).length > 1) return end;
  }
  throw new Error(`the answer has one sentence only: ${raw}`);
}

/** A Slack that says yes to everything and tells which method was called. */
async function startSlack(
  onCall: (method: string) => void,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    onCall(request.url?.split("/").at(-1) ?? "");
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end('{"ok":true,"channel":"D1","ts":"2.2"}');
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { url: `http://127.0.0.1:${address.port}`, server };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function row(name: string, cold: number, times: readonly number[]): string {
  const shown = [cold, percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)];
  return `| ${name} | ${shown.map((ms) => (Number.isNaN(ms) ? "" : ms.toFixed(1))).join(" | ")} |`;
}
