import type { Route } from "../workspace/route.ts";
import type { WorkspaceState } from "../workspace/workspace-state.ts";

/** What the conversation and the thread beside it need. */
export type PaneProps = {
  readonly state: WorkspaceState;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly load: (channel: string, thread: string | null) => void;
};
