import type { Change, MessageView, Snapshot } from "../../protocol.ts";
import { dropMessage, mergeMessages, type MessageList, putMessage } from "./message-store.ts";

/** Everything the page knows of the workspace, as this person sees it. */
export type WorkspaceState = {
  readonly snapshot: Snapshot;
  /** channel -> messages */
  readonly messages: Readonly<Record<string, MessageList>>;
  /** `statusKey` -> what the app says it is doing */
  readonly statuses: Readonly<Record<string, string>>;
  /** False while the page has lost the local server itself. */
  readonly online: boolean;
};

export type WorkspaceEvent =
  | { readonly type: "change"; readonly change: Change }
  | { readonly type: "loaded"; readonly channel: string; readonly messages: readonly MessageView[] }
  | { readonly type: "snapshot"; readonly snapshot: Snapshot }
  | { readonly type: "online"; readonly online: boolean };

export function startState(snapshot: Snapshot): WorkspaceState {
  return { snapshot, messages: {}, statuses: {}, online: true };
}

export function statusKey(channel: string, threadTs: string | null): string {
  return threadTs === null ? channel : `${channel}/${threadTs}`;
}

export function nextState(state: WorkspaceState, event: WorkspaceEvent): WorkspaceState {
  switch (event.type) {
    case "change":
      return applyChange(state, event.change);
    case "loaded":
      return withMessages({ ...state, online: true }, event.channel, (list) =>
        mergeMessages(list, event.messages),
      );
    case "snapshot":
      return { ...state, snapshot: event.snapshot, online: true };
    case "online":
      return state.online === event.online ? state : { ...state, online: event.online };
  }
}

function applyChange(state: WorkspaceState, change: Change): WorkspaceState {
  switch (change.type) {
    case "message":
      return withMessages(state, change.message.channel, (list) =>
        putMessage(list, change.message),
      );
    case "deleted":
      return withMessages(state, change.channel, (list) => dropMessage(list, change.ts));
    case "status": {
      const key = statusKey(change.channel, change.threadTs);
      return { ...state, statuses: { ...state.statuses, [key]: change.text } };
    }
    case "conversations":
      return withSnapshot(state, { conversations: change.conversations });
    case "home":
      return withSnapshot(state, { homeBlocks: change.blocks });
    case "modals":
      return withSnapshot(state, { modals: change.modals });
    case "prompts":
      return withSnapshot(state, { prompts: change.prompts });
    case "app":
      return withSnapshot(state, { appConnected: change.connected });
  }
}

function withSnapshot(state: WorkspaceState, part: Partial<Snapshot>): WorkspaceState {
  return { ...state, snapshot: { ...state.snapshot, ...part } };
}

function withMessages(
  state: WorkspaceState,
  channel: string,
  edit: (list: MessageList) => MessageList,
): WorkspaceState {
  const list = edit(state.messages[channel] ?? []);
  return { ...state, messages: { ...state.messages, [channel]: list } };
}
