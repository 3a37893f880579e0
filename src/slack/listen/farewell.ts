import type { App } from "@slack/bolt";

/**
 * The app was taken off the workspace. Where many companies install it, their data is erased before this is heard;
 * where the token is in the configuration, only whoever set it up can know what is to become of the data.
 */
export function listenForFarewell(app: App, note: (what: string) => void): void {
  app.event("app_uninstalled", async () => note("app_uninstalled"));
  app.event("tokens_revoked", async () => note("tokens_revoked"));
  app.event("team_access_revoked", async () => note("team_access_revoked"));
}
