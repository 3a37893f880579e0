import { isFact, type ReasonEntry } from "./reason-entry.ts";
import { familyOf } from "./reason-family.ts";
import type { ReasonId } from "./taxonomy.ts";

/** Two entries of one case that cannot both be right; shown beside each other, never averaged. */
export type Contradiction<Entry> = {
  readonly kind:
    | "said-differently" // the client named one reason, later another
    | "real-differs" // two facts name different real reasons
    | "guess-against-fact"; // somebody's guess is not what the client or the data says
  readonly one: { readonly entry: Entry; readonly reason: ReasonId }; // the later of the two
  readonly other: { readonly entry: Entry; readonly reason: ReasonId };
};

type Given = Pick<ReasonEntry, "stated" | "real" | "source">;

/**
 * What the entries of a case say against each other, each pair of reasons once. Give only entries that the reader may
 * see, newest first. A stated and a real reason that differ within one entry are no contradiction but a pretext.
 */
export function contradictionsIn<Entry extends Given>(
  entries: readonly Entry[],
): Contradiction<Entry>[] {
  const pairs = entries.flatMap((later, at) =>
    entries.slice(at + 1).flatMap((earlier) => compare(later, earlier)),
  );
  const seen = new Set<string>();
  return pairs.filter(({ kind, one, other }) => {
    const key = [kind, ...[one.reason, other.reason].toSorted()].join(" ");
    return seen.has(key) ? false : seen.add(key).size > 0;
  });
}

function compare<Entry extends Given>(later: Entry, earlier: Entry): Contradiction<Entry>[] {
  const facts = [later, earlier].filter(isFact).length;
  if (facts === 0) return []; // guesses may differ as they like
  if (facts === 1) return differing("guess-against-fact", later, earlier, believed);
  return [
    ...differing("said-differently", later, earlier, ({ stated }) => stated),
    ...differing("real-differs", later, earlier, ({ real }) => real),
  ];
}

function differing<Entry extends Given>(
  kind: Contradiction<Entry>["kind"],
  later: Entry,
  earlier: Entry,
  read: (entry: Entry) => ReasonId | null,
): Contradiction<Entry>[] {
  const [one, other] = [read(later), read(earlier)];
  if (one === null || other === null || isSameMatter(one, other)) return [];
  return [{ kind, one: { entry: later, reason: one }, other: { entry: earlier, reason: other } }];
}

function believed({ real, stated }: Given): ReasonId | null {
  return real ?? stated;
}

/** "Unknown" contradicts nothing; a reason and its narrower kinds (B4, B4a) are one matter. */
function isSameMatter(one: ReasonId, other: ReasonId): boolean {
  if (one === other || familyOf(one) === "unknown" || familyOf(other) === "unknown") return true;
  return broad(one) === broad(other);
}

function broad(id: ReasonId): string {
  return id.replace(/[a-z]+$/, "");
}
