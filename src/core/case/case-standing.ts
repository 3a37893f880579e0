import type { WinBackCase } from "./case-state.ts";
import type { Progress } from "./progress.ts";

/** A case by itself: where its life stands and what its events add up to. */
export type CaseStanding = { readonly life: WinBackCase; readonly progress: Progress };
