import { z } from "zod";
import type { Day } from "../day.ts";

export const CHANGE_KINDS = ["price", "product", "supplier", "rules", "people", "other"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const changeKindSchema = z.enum(CHANGE_KINDS);

/** A change of ours that clients may have felt, as somebody recorded it (FI-074). */
export type CompanyChange = {
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly on: Day;
};
