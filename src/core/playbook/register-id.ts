const ENTRIES_OF = { ET: 24, RU: 33, FI: 196, BG: 37, EL: 22 } as const;

type Source = keyof typeof ENTRIES_OF;

/** An entry of the method's register, as "ET-07" or "FI-145": where a rule or a text comes from. */
export type RegisterId = `${Source}-${string}`;

const SOURCES: readonly Source[] = ["ET", "RU", "FI", "BG", "EL"];

/** All 312, in the register's order. */
export const REGISTER_IDS: readonly RegisterId[] = SOURCES.flatMap((source) => {
  const entries = ENTRIES_OF[source];
  const digits = String(entries).length;
  return Array.from(
    { length: entries },
    (_, at): RegisterId => `${source}-${String(at + 1).padStart(digits, "0")}`,
  );
});
