import { randomBytes } from "node:crypto";
import { z } from "zod";
import { appIdentity } from "../identity.ts";
import type { Json } from "../json.ts";
import type { World } from "../world.ts";
import { ignored } from "./arguments.ts";
import { method, type Method } from "./method.ts";
import { Refusal } from "./refusal.ts";

const tokenSeconds = 43_200;

const access = method({
  token: "none",
  tier: "special",
  args: z.strictObject({
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
    code: z.string().optional(),
    code_verifier: ignored,
    grant_type: z.enum(["authorization_code", "refresh_token"]).default("authorization_code"),
    redirect_uri: ignored,
    refresh_token: z.string().optional(),
  }),
  run: (world, args) => {
    if (world.oauth === null || args.client_id !== world.oauth.clientId)
      throw new Refusal("invalid_client_id");
    if (args.client_secret !== world.oauth.clientSecret) throw new Refusal("bad_client_secret");
    if (args.grant_type === "refresh_token") {
      if (!world.live.refreshTokens.delete(args.refresh_token ?? ""))
        throw new Refusal("invalid_refresh_token");
    } else if (!world.live.oauthCodes.delete(args.code ?? "")) {
      throw new Refusal("invalid_code");
    }
    return installation(world);
  },
});

function installation(world: World): Json {
  return {
    app_id: appIdentity.appId,
    authed_user: { id: world.people[0]?.id ?? "" },
    scope: [...world.app.scopes].join(","),
    token_type: "bot",
    bot_user_id: appIdentity.userId,
    team: { id: world.team.id, name: world.team.name },
    enterprise: null,
    is_enterprise_install: false,
    ...freshToken(world),
  };
}

/** A rotating app gets a new pair each time; the tokens given out before stay good here. */
function freshToken(world: World): Json {
  if (!world.app.rotatesTokens) {
    world.tokens.bot.add(world.tokens.installed);
    return { access_token: world.tokens.installed };
  }
  const accessToken = `xoxe.xoxb-local-${randomBytes(12).toString("hex")}`;
  const refreshToken = `xoxe-local-${randomBytes(12).toString("hex")}`;
  world.tokens.bot.add(accessToken);
  world.live.refreshTokens.add(refreshToken);
  return { access_token: accessToken, refresh_token: refreshToken, expires_in: tokenSeconds };
}

export const oauthMethods: Readonly<Record<string, Method>> = { "oauth.v2.access": access };
