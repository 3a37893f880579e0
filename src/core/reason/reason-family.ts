import { REASON_IDS, type ReasonId } from "./taxonomy.ts";

/** Reasons whose clients meet us alike (attitudes of the register's section A), so that outcomes are counted together. */
export const REASON_FAMILIES = {
  circumstances: ["A1", "A2", "A4", "A4b", "A7"], // theirs, and they may go on buying
  ended: ["A2b", "A3", "A5", "A6", "X1", "X2", "X3", "X4", "X5"], // no need, or no win-back wanted
  neglect: ["B1", "B4b", "B9"], // forgot us or cool, without anger
  offer: ["B2", "B3", "B6b", "B8", "B10"], // price, range, rules: "not hostile"
  harm: ["B4", "B4a", "B4c", "B5", "B6", "B7", "B7b", "B11", "T1"], // irritated to furious, or mistrusting
  competitor: ["C1", "C2", "C3", "C4", "C5", "C6", "C7"],
  unknown: ["U1", "U2"],
} as const satisfies Record<string, readonly ReasonId[]>;

export type ReasonFamily = keyof typeof REASON_FAMILIES;

export const FAMILY_NAMES: readonly ReasonFamily[] = [
  "circumstances",
  "ended",
  "neglect",
  "offer",
  "harm",
  "competitor",
  "unknown",
];

const familyByReason = new Map<ReasonId, ReasonFamily>(
  FAMILY_NAMES.flatMap((family) =>
    REASON_FAMILIES[family].map((id): [ReasonId, ReasonFamily] => [id, family]),
  ),
);

/** Throws for an id that no family names; a test sees to it that each is named once. */
export function familyOf(id: ReasonId): ReasonFamily {
  const family = familyByReason.get(id);
  if (family === undefined)
    throw new Error(`reason ${id} is in no family of the ${REASON_IDS.length}`);
  return family;
}
