import { z } from "zod";

/** Where in Slack something comes from, as far as the app's installation goes. */
export type SlackPlace = {
  readonly teamId: string | null; // null: it concerns a whole organization
  readonly enterpriseId: string | null;
  readonly isOrgWide: boolean; // the app is installed for the whole organization
};

const id = z.string().min(1).nullish();
const flag = z
  .union([z.boolean(), z.enum(["true", "false"]).transform((said) => said === "true")])
  .nullish();
const Team = z.object({ id, enterprise_id: id }).nullish();

const Body = z.object({
  team_id: id,
  enterprise_id: id,
  is_enterprise_install: flag,
  authorizations: z
    .array(z.object({ team_id: id, enterprise_id: id, is_enterprise_install: flag }))
    .nullish(),
  team: Team,
  enterprise: z.object({ id }).nullish(),
  user: z
    .object({ team_id: id })
    .nullish()
    .catch(() => null),
  view: z.object({ app_installed_team_id: id }).nullish(),
});

type Said = z.infer<typeof Body>;

/** Null: the body names no workspace and no organization. */
export function placeOf(body: unknown): SlackPlace | null {
  const { data } = Body.safeParse(body);
  if (data === undefined) return null;
  const teamId = teamIn(data);
  const enterpriseId = enterpriseIn(data);
  if (teamId === null && enterpriseId === null) return null;
  return {
    teamId: teamId === enterpriseId ? null : teamId, // an event about the organization names it instead of a workspace
    enterpriseId,
    isOrgWide: seenBy(data)?.is_enterprise_install ?? data.is_enterprise_install ?? false,
  };
}

/** In a channel that companies share, the app is installed with the one of the first authorization. */
function seenBy({ authorizations }: Said) {
  return authorizations?.[0];
}

function teamIn(said: Said): string | null {
  const { view, team, user } = said;
  const seen = seenBy(said)?.team_id;
  return firstOf(seen, view?.app_installed_team_id, said.team_id, team?.id, user?.team_id);
}

function enterpriseIn(said: Said): string | null {
  const { enterprise, team } = said;
  const seen = seenBy(said)?.enterprise_id;
  return firstOf(seen, said.enterprise_id, enterprise?.id, team?.enterprise_id);
}

function firstOf(...ids: readonly (string | null | undefined)[]): string | null {
  return ids.find((one) => typeof one === "string") ?? null;
}

/** The end of an installation, or of its reach. */
export type Farewell =
  | { readonly of: "installation"; readonly saidAt: Date }
  | { readonly of: "teams"; readonly teamIds: readonly string[]; readonly saidAt: Date };

const Ending = z.object({
  type: z.literal("event_callback"),
  event_time: z.number().optional(), // seconds since 1970
  event: z.discriminatedUnion("type", [
    z.object({ type: z.literal("app_uninstalled") }),
    z.object({
      type: z.literal("tokens_revoked"),
      tokens: z.object({ bot: z.array(z.string()).nullish() }),
    }),
    z.object({ type: z.literal("team_access_revoked"), team_ids: z.array(z.string()) }),
  ]),
});

/** Null: the app stays where it is. People's own tokens are not asked for, so their end changes nothing. */
export function farewellIn(body: unknown): Farewell | null {
  const read = Ending.safeParse(body);
  if (!read.success) return null;
  const { event, event_time: seconds } = read.data;
  const saidAt = seconds === undefined ? new Date() : new Date(seconds * 1000);
  if (event.type === "team_access_revoked") return { of: "teams", teamIds: event.team_ids, saidAt };
  if (event.type === "tokens_revoked" && (event.tokens.bot ?? []).length === 0) return null;
  return { of: "installation", saidAt };
}
