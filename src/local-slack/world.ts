import type { ChangeHub } from "./changes.ts";
import type { Delivery } from "./delivery/delivery.ts";
import type { Live } from "./live.ts";
import type { AppManifest } from "./manifest.ts";
import type { LocalPerson, LocalSlackOptions, LocalUserGroup } from "./options.ts";
import type { Pace } from "./pace.ts";
import type { StateFolder } from "./state/state-folder.ts";
import type { StoredState } from "./state/stored.ts";

/** Everything that a running workspace consists of. */
export type World = {
  readonly team: LocalSlackOptions["team"];
  readonly people: LocalPerson[];
  readonly userGroups: LocalUserGroup[];
  readonly app: AppManifest;
  readonly pace: Pace;
  readonly tokens: Tokens;
  readonly oauth: NonNullable<LocalSlackOptions["oauth"]> | null;
  readonly state: StoredState;
  readonly folder: StateFolder;
  readonly live: Live;
  readonly changes: ChangeHub;
  readonly delivery: Delivery;
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly baseUrl: string;
  /** Opens the door for one more Socket Mode connection. */
  readonly issueSocketTicket: () => string;
};

type Tokens = {
  /** Those that are good now. */
  readonly bot: Set<string>;
  /** The one that an installation gives out, unless tokens rotate. */
  readonly installed: string;
  readonly app: string;
  readonly signingSecret: string;
};
