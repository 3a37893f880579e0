import type { Pace } from "./pace.ts";

export type LocalPerson = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  /** As Slack writes it: `en-US`, `et-EE`. */
  readonly locale: string;
  /** IANA name of the time zone. */
  readonly tz: string;
  readonly isAdmin: boolean;
  /** A full member of the workspace unless said otherwise. */
  readonly standing?: LocalStanding;
};

/** guest: of some channels only; left: deactivated; elsewhere: of another workspace, met in a shared channel. */
export type LocalStanding = "member" | "guest" | "left" | "bot" | "elsewhere";

export type LocalUserGroup = {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly userIds: readonly string[];
};

export type LocalChannel = {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly private: boolean;
  /** May hold the app's user id (`appIdentity.userId`): then the app is a member from the start. */
  readonly memberIds: readonly string[];
};

export type LocalSlackOptions = {
  /** 0: any free port. When the port is taken another one is used. */
  readonly port: number;
  /** A folder that keeps messages, memberships, read marks and files across restarts; null: memory only. */
  readonly statePath: string | null;
  readonly team: { readonly id: string; readonly name: string };
  readonly people: readonly LocalPerson[];
  readonly channels: readonly LocalChannel[];
  readonly userGroups?: readonly LocalUserGroup[];
  /** The app's manifest.yml, parsed. */
  readonly manifest: unknown;
  readonly tokens: { readonly bot: string; readonly app: string; readonly signingSecret: string };
  /** When set, events and clicks are sent there as signed HTTP requests instead of over Socket Mode. */
  readonly eventsUrl?: string;
  /** For apps that install themselves over OAuth. */
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string };
  readonly page?: () => Promise<{
    readonly html: string;
    readonly js: string;
    readonly css: string;
  }>;
  /** Slack's own times and quotas, unless said otherwise. */
  readonly pace?: Partial<Pace>;
};
