/**
 * What the page and its server say to each other. This is the local workspace's own protocol, not Slack's:
 * `GET /ui/snapshot?user=`, `GET /ui/messages?user=&channel=&thread=`, `GET /ui/changes?user=` (server-sent events
 * of `Change`), `POST /ui/act?user=` (an `Act`, answered by an `ActResult`), `POST /ui/files?user=&channel=&name=&thread=`
 * (raw bytes; an empty thread is none). Without a user the first person is meant.
 */

/** Block Kit JSON as the app sent it. */
export type Block = { readonly type: string; readonly block_id?: string } & Record<string, unknown>;

export type UserView = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly isBot: boolean;
};

export type ConversationView = {
  readonly id: string;
  readonly kind: "channel" | "private" | "dm";
  readonly name: string;
  readonly topic: string;
  readonly memberIds: readonly string[];
  readonly unread: number;
  /** The app's direct message, with its Home and Messages tabs. */
  readonly isApp: boolean;
};

export type FileView = {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  readonly size: number;
  readonly url: string;
};

export type MessageView = {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly userId: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly files: readonly FileView[];
  readonly edited: boolean;
  /** Only this user sees it, and only until the page is loaded anew. */
  readonly ephemeral: boolean;
  readonly streaming: boolean;
  readonly replyCount: number;
  readonly lastReplyTs: string | null;
  readonly reactions?: readonly { readonly name: string; readonly userIds: readonly string[] }[];
};

export type ModalView = {
  readonly id: string;
  readonly hash: string;
  readonly callbackId: string;
  readonly title: string;
  readonly submit: string | null;
  readonly close: string;
  readonly blocks: readonly Block[];
};

type Prompt = { readonly title: string; readonly message: string };

export type Snapshot = {
  readonly team: { readonly id: string; readonly name: string };
  readonly me: UserView;
  /** The people the reader may switch to ("you are"). */
  readonly people: readonly UserView[];
  readonly users: readonly UserView[];
  readonly conversations: readonly ConversationView[];
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly hint: string;
  }[];
  readonly shortcuts: readonly {
    readonly callbackId: string;
    readonly name: string;
    readonly type: "global" | "message";
  }[];
  readonly homeBlocks: readonly Block[] | null;
  /** Open modals, the top one last; at most three. */
  readonly modals: readonly ModalView[];
  readonly prompts: { readonly title: string; readonly prompts: readonly Prompt[] } | null;
  /** False while no app is connected: the page says so. */
  readonly appConnected: boolean;
};

export type Change =
  | { readonly type: "message"; readonly message: MessageView }
  | { readonly type: "deleted"; readonly channel: string; readonly ts: string }
  | { readonly type: "conversations"; readonly conversations: readonly ConversationView[] }
  | { readonly type: "home"; readonly blocks: readonly Block[] }
  | { readonly type: "modals"; readonly modals: readonly ModalView[] }
  | { readonly type: "prompts"; readonly prompts: Snapshot["prompts"] }
  /** Empty text: nothing is going on any more. */
  | {
      readonly type: "status";
      readonly channel: string;
      readonly threadTs: string | null;
      readonly text: string;
    }
  | { readonly type: "app"; readonly connected: boolean };

/** block_id -> action_id -> the element's value as Slack sends it in `view.state.values`. */
export type StateValues = Record<string, Record<string, Record<string, unknown>>>;

/** Where an element stands that was used. */
export type Place =
  | { readonly in: "message"; readonly channel: string; readonly ts: string }
  | { readonly in: "modal"; readonly viewId: string }
  | { readonly in: "home" };

export type Act =
  | {
      readonly act: "say";
      readonly channel: string;
      readonly text: string;
      readonly threadTs: string | null;
    }
  | {
      readonly act: "command";
      readonly channel: string;
      readonly command: string;
      readonly text: string;
    }
  | {
      readonly act: "use";
      readonly place: Place;
      readonly blockId: string;
      /** The element's type, action_id and new value, as in an entry of block_actions' `actions`. */
      readonly action: { readonly type: string; readonly action_id: string } & Record<
        string,
        unknown
      >;
      readonly state: StateValues;
    }
  | {
      readonly act: "suggest";
      readonly place: Place;
      readonly blockId: string;
      readonly actionId: string;
      readonly typed: string;
    }
  | { readonly act: "submit"; readonly viewId: string; readonly state: StateValues }
  | { readonly act: "close"; readonly viewId: string }
  | {
      readonly act: "shortcut";
      readonly callbackId: string;
      readonly message: { readonly channel: string; readonly ts: string } | null;
    }
  | { readonly act: "open"; readonly channel: string; readonly tab: "home" | "messages" | null }
  | { readonly act: "read"; readonly channel: string; readonly ts: string }
  | { readonly act: "stop"; readonly channel: string; readonly ts: string };

export type Option = {
  readonly text: { readonly text: string };
  readonly value: string;
  readonly description?: { readonly text: string };
};

export type ActResult =
  /** `options` answer a `suggest`, `ts` names the message that a `say` or a file drop posted. */
  | { readonly ok: true; readonly options?: readonly Option[]; readonly ts?: string }
  /** `errors`: block_id -> what is wrong, when the app refused a modal. */
  | {
      readonly ok: false;
      readonly message: string;
      readonly errors?: Readonly<Record<string, string>>;
    };
