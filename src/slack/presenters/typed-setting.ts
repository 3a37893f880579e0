import { z } from "zod";
import { isDay } from "#src/core/day.ts";
import type { SettingValue } from "#src/core/settings/all-settings.ts";
import type { SettingKind } from "#src/core/settings/setting-field.ts";

/** A setting that is a text, as one; empty where nothing is set. */
export function textOf(value: SettingValue): string {
  return typeof value === "string" ? value : "";
}

export type TypedKind = Extract<
  SettingKind,
  { readonly is: "text" | "lines" | "days-off" | "languages" }
>;

const TYPED: ReadonlySet<string> = new Set(["text", "lines", "days-off", "languages"]);

/** Whether it is typed as a text or as lines of it. */
export function isTyped(kind: SettingKind): kind is TypedKind {
  return TYPED.has(kind.is);
}

const spans = z.array(z.object({ from: z.string(), to: z.string() }));
const languages = z.array(z.object({ country: z.string(), language: z.string() }));

/** Days off as a person types them. */
export function sayOffTime(value: SettingValue, between: string): string {
  return spans
    .parse(value)
    .map(({ from, to }) => (from === to ? from : `${from} to ${to}`))
    .join(between);
}

export function sayLanguages(value: SettingValue, between: string): string {
  return languages
    .parse(value)
    .map(({ country, language }) => `${country} ${language}`)
    .join(between);
}

export type ReadTyped =
  | { readonly ok: true; readonly value: SettingValue }
  | { readonly ok: false; readonly error: string };

export function linesOf(typed: string): string[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const OFF_TIME = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:to|until|–|—|-|\.\.)\s*(\d{4}-\d{2}-\d{2}))?$/iu;

/** Days and spans of days, one a line; a line that is neither is named. */
export function readOffTime(typed: string): ReadTyped {
  const lines = linesOf(typed);
  const read = lines.map((line) => {
    const [, from = "", to = from] = OFF_TIME.exec(line) ?? [];
    return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
  });
  const wrong = lines.find((_, at) => read[at] === null);
  if (wrong === undefined)
    return { ok: true, value: read.flatMap((span) => (span === null ? [] : [span])) };
  return refuse(`“${wrong}” is no day: write 2026-12-24, or 2026-12-27 to 2027-01-02.`);
}

const COUNTRY_LANGUAGE = /^([a-z]{2})[\s:=,]+([a-z]{2})$/iu;

/** A country and its language on each line. */
export function readLanguages(typed: string): ReadTyped {
  const lines = linesOf(typed);
  const read = lines.map((line) => COUNTRY_LANGUAGE.exec(line));
  const wrong = lines.find((_, at) => read[at] === null);
  if (wrong !== undefined)
    return refuse(`“${wrong}” is not understood: write a country and a language, such as LV ru.`);
  const value = read.map((match) => ({
    country: (match?.[1] ?? "").toUpperCase(),
    language: (match?.[2] ?? "").toLowerCase(),
  }));
  return { ok: true, value };
}

function refuse(error: string): ReadTyped {
  return { ok: false, error };
}
