import type { PlaybookEntry } from "./entry.ts";
import type { MethodId } from "./methods.ts";
import type { OBJECTIONS } from "./objections.ts";

export type ObjectionId = keyof typeof OBJECTIONS;

/** How a reason is worked on, beyond what the taxonomy of core/reason says of it; its title is the reason's label. */
export type ReasonPlay = Omit<PlaybookEntry, "title"> & {
  readonly objections: readonly ObjectionId[]; // what they are likely to say
  readonly methods: readonly MethodId[];
};
