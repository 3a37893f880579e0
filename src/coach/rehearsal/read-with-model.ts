import { z } from "zod";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { hearReply } from "#src/core/rehearsal/hear/hear-reply.ts";
import { HEARD_MOVES } from "#src/core/rehearsal/hear/hear-words.ts";
import { hearWordsOf } from "#src/core/rehearsal/hear/hear-words-of.ts";
import type { Spoken, SpokenTalk } from "#src/core/rehearsal/judge-words.ts";
import { checkQuote } from "#src/core/rehearsal/quote-check.ts";
import type { TranscriptTurn } from "#src/core/rehearsal/score-words.ts";
import { LANGUAGE_NAME } from "../model-brief.ts";
import type { AskModel, ModelFailure, Turn } from "../model.ts";
import type { FilledPrompt, PromptShelf } from "../prompts.ts";
import { newNonce, wrapUntrusted } from "../untrusted.ts";

export type Reader = { readonly ask: AskModel; readonly prompts: PromptShelf };

export type TalkToRead = {
  readonly language: DraftLanguage;
  readonly turns: readonly TranscriptTurn[];
  readonly playedBy: string; // Slack user id
};

export type ReadTalk =
  | { readonly ok: true; readonly spoken: SpokenTalk }
  | { readonly ok: false; readonly why: ModelFailure };

const RUNS = 3;
const LEAST_RUNS = 2; // of which an answer came; fewer are no majority
const MAJORITY = 2 / 3;

/** Words to the machine are for code to find, never for a model to decide. */
const READABLE = HEARD_MOVES.filter((move) => move !== "injection");

const readingSchema = z.strictObject({
  moves: z.array(z.strictObject({ move: z.enum(READABLE), turn: z.int(), quote: z.string() })),
});
type Reading = z.infer<typeof readingSchema>;

/**
 * The moves of a talk as a model reads them: asked three times, a move counts when two thirds name it in the same reply
 * with a quote that is really there; what fewer name is doubtful. Code judges the talk by them. Never rejects for a
 * model's failure.
 */
export async function readWithModel(reader: Reader, talk: TalkToRead): Promise<ReadTalk> {
  const replies = repliesOf(talk);
  const injected = wordsToTheMachine(replies, talk.language);
  if (injected.length > 0) return { ok: true, spoken: { sure: injected, doubtful: [] } };
  const runs = await Promise.all(
    Array.from({ length: RUNS }, () => readOnce(reader, talk, replies)),
  );
  const read = runs.flatMap((run) => (run.ok ? [run.spoken] : []));
  if (read.length < LEAST_RUNS)
    return { ok: false, why: runs.find((run) => !run.ok)?.why ?? "unparsable" };
  return { ok: true, spoken: byMajority(read, replies, talk.language) };
}

/** A reply of the rep with its number in the prompt; `n` is the transcript's own. */
type Reply = {
  readonly number: number;
  readonly n: number;
  readonly repText: string;
  readonly clientText: string; // everything the client says in the talk
};

function repliesOf({ turns }: TalkToRead): Reply[] {
  const clientText = turns.flatMap(({ who, text }) => (who === "client" ? [text] : [])).join("\n");
  return turns
    .filter(({ who }) => who === "rep")
    .map(({ n, text }, i) => ({ number: i + 1, n, repText: normaliseText(text), clientText }));
}

function wordsToTheMachine(replies: readonly Reply[], language: DraftLanguage): Spoken[] {
  return replies.flatMap((reply) => {
    const found = hearReply(reply.repText, language).find(
      ({ move, isSure }) => move === "injection" && isSure,
    );
    if (found === undefined) return [];
    const words = reply.repText.slice(found.clause.start, found.clause.end);
    return [{ turn: reply.n, move: "injection", words, place: placeOf(reply, words) }];
  });
}

type Run =
  | { readonly ok: true; readonly spoken: readonly Spoken[] }
  | { readonly ok: false; readonly why: ModelFailure };

/** One asking, and one more when its answer was no answer or none of its quotes is there. */
async function readOnce(reader: Reader, talk: TalkToRead, replies: readonly Reply[]): Promise<Run> {
  const prompt = fillPrompt(reader.prompts, talk, replies);
  const question: readonly Turn[] = [{ role: "user", content: prompt.user }];
  const first = await askFor(reader.ask, talk, { prompt, turns: question });
  const isBroken = !first.ok && first.why !== "unparsable";
  const spoken = first.ok ? verified(first.value, replies) : [];
  if (isBroken) return first;
  if (first.ok && (spoken.length > 0 || first.value.moves.length === 0))
    return { ok: true, spoken };
  const problem = first.ok
    ? "no quote stands in the reply it names"
    : "it was not JSON of the form that was asked for";
  const repair = reader.prompts.fill("rehearsal.judge.repair", { problem });
  const said = first.ok ? JSON.stringify(first.value) : "{}";
  const again = await askFor(reader.ask, talk, {
    prompt,
    turns: [
      ...question,
      { role: "assistant", content: said },
      { role: "user", content: repair.user },
    ],
  });
  return again.ok ? { ok: true, spoken: verified(again.value, replies) } : again;
}

async function askFor(
  ask: AskModel,
  { playedBy }: TalkToRead,
  { prompt, turns }: { prompt: FilledPrompt; turns: readonly Turn[] },
) {
  return ask({
    feature: "rehearsal",
    prompt: prompt.mark,
    system: prompt.system,
    turns,
    schema: readingSchema,
    schemaName: "rep_moves",
    askedBy: playedBy,
    maxOutputTokens: prompt.maxOutputTokens,
    deadlineMs: prompt.deadlineMs,
  });
}

function fillPrompt(
  prompts: PromptShelf,
  { language, turns }: TalkToRead,
  replies: readonly Reply[],
): FilledPrompt {
  const nonce = newNonce();
  const numbers = replies.map(({ number }) => number);
  let next = 0;
  const lines = turns.map(({ who, text }) => {
    const plain = normaliseText(text).replaceAll("\n", " ");
    if (who === "client") return `Client: ${plain}`;
    next += 1;
    return `Representative, reply ${next}: ${plain}`;
  });
  return prompts.fill("rehearsal.judge", {
    nonce,
    language: LANGUAGE_NAME[language],
    talk: wrapUntrusted(lines.join("\n"), nonce),
    turns: numbers.join(", "),
  });
}

/** What is named with a quote that is not in the rep's words is left out. */
function verified({ moves }: Reading, replies: readonly Reply[]): Spoken[] {
  return moves.flatMap(({ move, turn, quote }) => {
    const check = checkQuote(quote, turn, replies);
    if (!check.ok) return [];
    const reply = replies.find(({ number }) => number === check.turn);
    if (reply === undefined) return [];
    return [{ turn: reply.n, move, words: quote, place: placeOf(reply, quote) }];
  });
}

const ROOM = 100_000; // characters: places in one reply

function placeOf({ number, repText }: Reply, quote: string): number {
  const head = quote.trim().slice(0, 12).toLowerCase();
  return number * ROOM + Math.max(0, repText.toLowerCase().indexOf(head));
}

/** The same move in the same reply. */
function keyOf({ move, place }: Spoken): string {
  return `${move} ${Math.floor(place / ROOM)}`;
}

function byMajority(
  runs: readonly (readonly Spoken[])[],
  replies: readonly Reply[],
  language: DraftLanguage,
): SpokenTalk {
  const byKey = Map.groupBy(
    runs.flatMap((run) => [...new Map(run.toReversed().map((one) => [keyOf(one), one])).values()]),
    keyOf,
  );
  const all = [...byKey.values()].flatMap((named) => {
    const [one] = named;
    if (one === undefined) return [];
    const isNamed = named.length / runs.length >= MAJORITY;
    return [{ one, isSure: isNamed && isPossible(one, replies, language) }];
  });
  const inOrder = all.toSorted((a, b) => a.one.place - b.one.place);
  return {
    sure: inOrder.filter(({ isSure }) => isSure).map(({ one }) => one),
    doubtful: inOrder.filter(({ isSure }) => !isSure).map(({ one }) => one),
  };
}

/** FI-091: whether there is a day is for code to see. */
function isPossible({ move, place }: Spoken, replies: readonly Reply[], language: DraftLanguage) {
  if (move !== "dated-step") return true;
  const reply = replies.find(({ number }) => number === Math.floor(place / ROOM));
  return reply !== undefined && reply.repText.search(hearWordsOf(language).day) >= 0;
}
