import type { z } from "zod";

/** Why a model gave nothing that can be used. */
export type ModelFailure =
  | "refused" // it would not answer
  | "incomplete" // it ran out of room, or its answer broke off
  | "unparsable" // not the form that was asked for
  | "timeout" // nothing came in time, or nothing more came
  | "unreachable" // no connection, or the server failed
  | "busy" // too many requests
  | "not-allowed"; // the key, the model's name or the request is wrong: a person must look

export type ModelReply<T> =
  | { readonly ok: true; readonly value: T; readonly model: string }
  | { readonly ok: false; readonly why: ModelFailure; readonly model: string };

export type Turn = { readonly role: "user" | "assistant"; readonly content: string };

/** What a model is asked for; costs are added up by it. */
type ModelFeature = "draft" | "gloss" | "reply" | "rehearsal";

export type ModelQuestion<T> = {
  readonly feature: ModelFeature;
  readonly prompt: PromptMark;
  readonly system: string; // the same for every question of a prompt, so that it can be cached
  readonly turns: readonly Turn[];
  readonly schema: z.ZodType<T>; // an object without optional fields
  readonly schemaName: string; // letters, digits and underscores
  readonly askedBy: string; // Slack user id; leaves the process only as a salted hash
  readonly maxOutputTokens: number;
  readonly deadlineMs: number; // for everything, a second try included
  /**
   * Called with the raw answer of the running try whenever it has grown. A second try begins from nothing, so the text
   * may become shorter. Nothing of it has been checked. Must not throw.
   */
  readonly onText?: (soFar: string) => void;
};

/** Which prompt file a question came from, for the log. */
export type PromptMark = { readonly id: string; readonly version: number; readonly hash: string };

/**
 * Contract:
 * - never rejects for a model or network failure; those are `ok: false`
 * - stops within `deadlineMs`, and tries a second time only within it
 * - returns a value only after `schema` has accepted it
 */
export type AskModel = <T>(question: ModelQuestion<T>) => Promise<ModelReply<T>>;
