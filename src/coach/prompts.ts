import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Liquid, type Template } from "liquidjs";
import { parse } from "yaml";
import { z } from "zod";
import type { PromptMark } from "./model.ts";
import { type PromptId, promptVariables, type PromptVariables } from "./prompt-variables.ts";

const headSchema = z.strictObject({
  id: z.string(),
  version: z.int().positive(),
  variables: z.array(z.string()),
  limits: z.strictObject({ maxOutputTokens: z.int().positive(), deadlineMs: z.int().positive() }),
});
type Head = z.infer<typeof headSchema>;

type Prompt = {
  readonly head: Head;
  readonly mark: PromptMark;
  readonly system: string;
  readonly user: Template[];
};

export type FilledPrompt = {
  readonly mark: PromptMark;
  readonly system: string; // holds no variables: the same for every call, and out of reach of data
  readonly user: string;
  readonly maxOutputTokens: number;
  readonly deadlineMs: number;
};

/** The prompts of a folder, checked when they were read. */
export type PromptShelf = {
  fill<I extends PromptId>(id: I, variables: PromptVariables<I>): FilledPrompt;
};

const USER_PART = "<!-- user -->";

/** Reads every prompt of the folder; throws when one is missing, or disagrees with its variables in code. */
export async function loadPrompts(folder: string): Promise<PromptShelf> {
  const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).toSorted();
  const prompts = new Map<string, Prompt>();
  for (const name of names) {
    const prompt = readPrompt(name, await readFile(join(folder, name), "utf8"), engine);
    if (prompts.has(prompt.head.id)) throw new Error(`${name}: ${prompt.head.id} is there twice`);
    prompts.set(prompt.head.id, prompt);
  }
  for (const id of Object.keys(promptVariables))
    if (!prompts.has(id)) throw new Error(`${folder} has no prompt with the id ${id}`);

  return {
    fill(id, variables) {
      const prompt = prompts.get(id);
      if (prompt === undefined) throw new Error(`there is no prompt with the id ${id}`);
      const values = promptVariables[id].parse(variables);
      return {
        mark: prompt.mark,
        system: prompt.system,
        user: String(engine.renderSync(prompt.user, values)),
        ...prompt.head.limits,
      };
    },
  };
}

function readPrompt(name: string, source: string, engine: Liquid): Prompt {
  const text = source.replaceAll("\r\n", "\n");
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text);
  if (parts === null) throw new Error(`${name}: expected a head between two lines of ---`);
  const head = headSchema.safeParse(parse(parts[1] ?? ""));
  if (!head.success) throw new Error(`${name}: ${z.prettifyError(head.error)}`);
  const [system, user, ...more] = (parts[2] ?? "").split(USER_PART);
  if (system === undefined || user === undefined || more.length > 0)
    throw new Error(`${name}: expected one line ${USER_PART}`);

  const template = engine.parse(user.trim());
  checkVariables(name, head.data, engine.globalVariablesSync(template));
  if (/\{[{%]/u.test(system))
    throw new Error(`${name}: the part before ${USER_PART} must be fixed`);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return {
    head: head.data,
    mark: { id: head.data.id, version: head.data.version, hash },
    system: system.trim(),
    user: template,
  };
}

/** Head, body and code must name the same variables. */
function checkVariables(name: string, head: Head, used: readonly string[]): void {
  const known = Object.entries(promptVariables).find(([id]) => id === head.id)?.[1];
  if (known === undefined) throw new Error(`${name}: nothing in the code is called ${head.id}`);
  const inCode = sayNames(Object.keys(known.shape));
  for (const [where, names] of [
    ["its head", head.variables],
    ["its body", used],
  ] as const) {
    if (sayNames(names) !== inCode)
      throw new Error(`${name}: ${where} has ${sayNames(names)}, the code has ${inCode}`);
  }
}

function sayNames(names: readonly string[]): string {
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b)).join(", ");
}
