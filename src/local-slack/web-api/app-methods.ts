import { z } from "zod";
import { appIdentity } from "../identity.ts";
import { method, type Method } from "./method.ts";

const authTest = method({
  tier: "special",
  args: z.strictObject({}),
  run: (world) => ({
    url: `${world.baseUrl}/`,
    team: world.team.name,
    team_id: world.team.id,
    user: world.app.botName,
    user_id: appIdentity.userId,
    bot_id: appIdentity.botId,
    app_id: appIdentity.appId,
    is_enterprise_install: false,
  }),
});

const connectionsOpen = method({
  token: "app",
  tier: 3,
  args: z.strictObject({}),
  run: (world) => {
    const link = new URL("/link", world.baseUrl.replace(/^http/, "ws"));
    link.searchParams.set("ticket", world.issueSocketTicket());
    link.searchParams.set("app_id", appIdentity.appId);
    return { url: link.href };
  },
});

export const appMethods: Readonly<Record<string, Method>> = {
  "auth.test": authTest,
  "apps.connections.open": connectionsOpen,
};
