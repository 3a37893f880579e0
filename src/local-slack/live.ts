import type { StoredMessage, StoredView } from "./state/stored.ts";

export type Ephemeral = {
  readonly channel: string;
  readonly toUserId: string;
  message: StoredMessage;
};

type Trigger = { readonly userId: string; readonly untilMs: number; used: boolean };

export type ResponseUrl = {
  readonly userId: string;
  readonly channel: string;
  /** The message that was clicked on, if any. */
  readonly ts: string | null;
  readonly threadTs: string | null;
  readonly untilMs: number;
  usesLeft: number;
};

type Status = {
  readonly channel: string;
  readonly threadTs: string | null;
  readonly text: string;
  readonly timer: NodeJS.Timeout;
};

/** What lives only as long as the process. */
export type Live = {
  /** user -> open modals, the top one last */
  readonly modals: Map<string, StoredView[]>;
  ephemerals: Ephemeral[];
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** What the app says it is doing, by channel and thread; the timer takes it away. */
  readonly statuses: Map<string, Status>;
  /** Files that were announced and not completed yet: id -> what is known */
  readonly uploads: Map<
    string,
    { readonly name: string; readonly size: number; received: boolean }
  >;
  /** user -> the channel they looked at last, apart from the app's own conversation */
  readonly looking: Map<string, string>;
  /** Codes that an OAuth page gave out, each good for one exchange. */
  readonly oauthCodes: Set<string>;
  readonly refreshTokens: Set<string>;
};

export function createLive(): Live {
  return {
    modals: new Map(),
    ephemerals: [],
    triggers: new Map(),
    responseUrls: new Map(),
    statuses: new Map(),
    uploads: new Map(),
    looking: new Map(),
    oauthCodes: new Set(),
    refreshTokens: new Set(),
  };
}
