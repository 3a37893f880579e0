import type { Json } from "../json.ts";

export type EnvelopeKind = "events_api" | "interactive" | "slash_commands";

export type Sending = {
  readonly kind: EnvelopeKind;
  readonly payload: Json;
  readonly retry: { readonly attempt: number; readonly reason: string } | null;
};

export type AppAnswer =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly why: "timeout" | "not-connected" | "http-error" };

/** How a payload reaches the app: over a socket or as a signed request. */
export type Transport = {
  /** Never throws; answers at the latest when the app's time is up. */
  readonly send: (sending: Sending) => Promise<AppAnswer>;
  readonly isConnected: () => boolean;
  readonly close: () => Promise<void>;
};
