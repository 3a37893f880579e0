import type { PlaybookEntry } from "./entry.ts";

/** How a step is done and what is said at it; its title is the step's name in core/case. */
export type StepPlay = Omit<PlaybookEntry, "title">;
