import { z } from "zod";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type { Act } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import type { TalkState } from "#src/core/rehearsal/talk-state.ts";
import type { RepTurn } from "#src/core/rehearsal/transcript.ts";
import { LANGUAGE_NAME } from "../model-brief.ts";
import type { AskModel, ModelFailure, Turn } from "../model.ts";
import type { FilledPrompt, PromptShelf } from "../prompts.ts";
import { newNonce, wrapUntrusted } from "../untrusted.ts";
import { checkVoice, type VoiceLimits, type VoiceProblem } from "./check-voice.ts";
import { actWords, layerWords, pickUpWords } from "./client-phrases.ts";
import { PROBLEM_ADVICE, sayMood, TASKS, TEMPERS } from "./voice-brief.ts";

/** What the client is about to answer: everything about it but the wording is decided. */
export type Scene = {
  readonly persona: Persona;
  readonly act: Act;
  readonly state: TalkState; // with this exchange
  readonly moves: readonly Move[];
  readonly repText: string;
  readonly before: readonly RepTurn[];
  readonly playedBy: string; // Slack user id
};

export type Voiced = {
  readonly words: string;
  readonly voicedBy: string; // "playbook", or the model's name
  /** Why the model's words were not taken; null when they were, or when there is no model. */
  readonly modelFailed: ModelFailure | VoiceProblem | null;
};

export type VoiceClient = (scene: Scene) => Promise<Voiced>;

const PLAYBOOK_VOICE = "playbook";

/** The playbook's voice, or a model's on top of it: once more after a slip, then the playbook again. */
export function createVoice(
  model: { readonly ask: AskModel; readonly prompts: PromptShelf } | null,
): VoiceClient {
  return async (scene) => {
    const plain = playbookAnswer(scene);
    if (model === null) return { words: plain, voicedBy: PLAYBOOK_VOICE, modelFailed: null };
    const answer = await askForVoice(model, scene, plain);
    if (answer.ok) return { words: answer.words, voicedBy: answer.model, modelFailed: null };
    return { words: plain, voicedBy: PLAYBOOK_VOICE, modelFailed: answer.why };
  };
}

function playbookAnswer({ persona, act, state, moves, before }: Scene): string {
  const used = new Set([pickUpWords(persona), ...before.map(({ clientText }) => clientText)]);
  return actWords(persona, { act, moves, isAgain: state.objections > 1 }, used);
}

const voiceSchema = z.strictObject({ answer: z.string() });

type Asked =
  | { readonly ok: true; readonly words: string; readonly model: string }
  | { readonly ok: false; readonly why: ModelFailure | VoiceProblem; readonly said: string | null };

async function askForVoice(
  { ask, prompts }: { ask: AskModel; prompts: PromptShelf },
  scene: Scene,
  plain: string,
): Promise<Asked> {
  const sentences = sentencesFor(plain);
  const limits: VoiceLimits = { ...scene, layer: scene.state.layer, sentences, plain };
  const prompt = prompts.fill("rehearsal.voice", describe(scene, plain, sentences));
  const question: readonly Turn[] = [{ role: "user", content: prompt.user }];
  const once = (turns: readonly Turn[]) => askOnce({ ask, prompt, scene, limits }, turns);

  const first = await once(question);
  if (first.ok || first.said === null) return first;
  const repair = prompts.fill("rehearsal.repair", { problem: adviceOn(first.why) });
  return once([
    ...question,
    { role: "assistant", content: JSON.stringify({ answer: first.said }) },
    { role: "user", content: repair.user },
  ]);
}

type Asking = {
  readonly ask: AskModel;
  readonly prompt: FilledPrompt;
  readonly scene: Scene;
  readonly limits: VoiceLimits;
};

async function askOnce(
  { ask, prompt, scene, limits }: Asking,
  turns: readonly Turn[],
): Promise<Asked> {
  const reply = await ask({
    feature: "rehearsal",
    prompt: prompt.mark,
    system: prompt.system,
    turns,
    schema: voiceSchema,
    schemaName: "client_answer",
    askedBy: scene.playedBy,
    maxOutputTokens: prompt.maxOutputTokens,
    deadlineMs: prompt.deadlineMs,
  });
  if (!reply.ok) return { ok: false, why: reply.why, said: null };
  const words = normaliseText(reply.value.answer);
  const problem = checkVoice(words, limits);
  if (problem !== null) return { ok: false, why: problem, said: words };
  return { ok: true, words, model: reply.model };
}

const REMEMBERED_EXCHANGES = 4;

/** What the model is told. Layers that are not told yet are not in it, so they cannot slip out. */
function describe(
  { persona, act, state, repText, before }: Scene,
  plain: string,
  sentences: number,
) {
  const nonce = newNonce();
  const told = layerWords(persona).slice(0, state.layer).join("\n") || "(nothing)";
  const last = before
    .slice(-REMEMBERED_EXCHANGES)
    .flatMap((turn) => [`Representative: ${turn.repText}`, `Client: ${turn.clientText}`]);
  return {
    nonce,
    language: LANGUAGE_NAME[persona.language],
    task: TASKS[act],
    mood: sayMood(state.irritation),
    temperament: TEMPERS[persona.temperament],
    sentences,
    told: wrapUntrusted(told, nonce),
    talk: wrapUntrusted([...last, `Representative: ${repText}`].join("\n"), nonce),
    plain: wrapUntrusted(plain, nonce),
  };
}

/** One more than the playbook needs, four at most. */
function sentencesFor(plain: string): number {
  const needed = plain.split(/[.?!](?:\s|$)/u).filter((part) => part.trim() !== "").length;
  return Math.min(4, needed + 1);
}

function adviceOn(why: ModelFailure | VoiceProblem): string {
  return Object.entries(PROBLEM_ADVICE).find(([problem]) => problem === why)?.[1] ?? why;
}
