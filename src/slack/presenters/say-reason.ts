import { isPrivateReason } from "#src/core/reason/reason-privacy.ts";
import { REASON_SOURCES, type ReasonSource } from "#src/core/reason/reason-entry.ts";
import { isReasonId, REASONS } from "#src/core/reason/taxonomy.ts";

/** Taxonomy ids and source as they are stored. */
export type LatestReason = {
  readonly stated: string | null;
  readonly real: string | null;
  readonly source: string;
};

const SOURCE: Readonly<Record<ReasonSource, string>> = {
  "client-words": "client's words",
  data: "from the data",
  "rep-guess": "a guess",
};

/** For a channel: what is private is said to be there, and no more. Not escaped. */
export function sayReason(latest: LatestReason): string {
  const source = readSource(latest.source);
  const isPrivate = [latest.stated, latest.real].some(
    (id) => id !== null && isReasonId(id) && isPrivateReason({ id, source }),
  );
  return isPrivate ? "recorded (managers only)" : sayReasonInFull(latest);
}

/** `said price, really bad service (client's words)`; for those who may see it. Not escaped. */
export function sayReasonInFull({ stated, real, source: stored }: LatestReason): string {
  const source = readSource(stored);
  const isGuess = source === "rep-guess";
  const parts = [
    ...(stated === null ? [] : [`said ${nameOf(stated)}`]),
    ...(real === null ? [] : [sayReal(nameOf(real), { isGuess, isBehind: stated !== null })]),
  ];
  return `${parts.join(", ")} (${SOURCE[source]})`;
}

function sayReal(
  name: string,
  { isGuess, isBehind }: { isGuess: boolean; isBehind: boolean },
): string {
  if (isGuess) return `perhaps ${name}`;
  return isBehind ? `really ${name}` : name;
}

/** The label as it stands inside a sentence; an id of another version's list stands for itself. */
function nameOf(id: string): string {
  if (!isReasonId(id)) return id;
  const { label } = REASONS[id];
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** What nobody can tell the source of is no better than a guess. */
function readSource(stored: string): ReasonSource {
  return REASON_SOURCES.find((source) => source === stored) ?? "rep-guess";
}
