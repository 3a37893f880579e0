import { z } from "zod";
import { workspaceSettingsSchema } from "../workspace-settings.ts";
import { companySettingsSchema } from "./company-settings.ts";

/** What a setting may be, as its schema has it. */
export type SettingLimits = {
  readonly least: number | null; // of a number
  readonly most: number | null;
  readonly isWhole: boolean;
  readonly mayBeEmpty: boolean;
};

type Schema = z.core.$ZodType;

const SETTINGS: Schema = workspaceSettingsSchema.extend({ company: companySettingsSchema });

/** Every setting by its path; what is kept by names that vary (as countries) is one setting. */
const LEAVES: ReadonlyMap<string, SettingLimits> = new Map(leavesOf(SETTINGS, []));

export const SETTING_PATHS: readonly string[] = [...LEAVES.keys()];

/** Null: there is no such setting. */
export function limitsOf(path: string): SettingLimits | null {
  return LEAVES.get(path) ?? null;
}

function leavesOf(schema: Schema, path: readonly string[]): [string, SettingLimits][] {
  const { inner, mayBeEmpty } = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, part]) => leavesOf(part, [...path, key]));
  return [[path.join("."), { ...numberLimits(inner), mayBeEmpty }]];
}

function numberLimits(schema: Schema): Omit<SettingLimits, "mayBeEmpty"> {
  if (!(schema instanceof z.ZodNumber)) return { least: null, most: null, isWhole: false };
  const { minValue, maxValue, isInt } = schema;
  return { least: realLimit(minValue), most: realLimit(maxValue), isWhole: isInt };
}

/** A whole number is limited by the platform where the company limits nothing. */
function realLimit(value: number | null): number | null {
  return value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value;
}

function unwrap(schema: Schema): { readonly inner: Schema; readonly mayBeEmpty: boolean } {
  if (schema instanceof z.ZodNullable) return { ...unwrap(schema.unwrap()), mayBeEmpty: true };
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap());
  return { inner: schema, mayBeEmpty: false };
}
