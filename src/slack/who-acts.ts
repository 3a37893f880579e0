import { z } from "zod";

/** Who is behind a request of Slack's, as far as the request tells. */
export type Actor =
  | { readonly is: "nobody" } // Slack itself tells of something
  | { readonly is: "somebody"; readonly slackUserId: string }
  | { readonly is: "elsewhere" }; // the request is of another workspace

const Id = z.object({ id: z.string() });

const Interaction = z.object({
  user: Id.optional(),
  user_id: z.string().optional(), // of a command
  team: Id.nullish(),
  team_id: z.string().optional(),
  enterprise: Id.nullish(),
  enterprise_id: z.string().optional(),
  is_enterprise_install: z.union([z.boolean(), z.enum(["true", "false"])]).optional(),
});

const Authorization = z.object({
  team_id: z.string().nullish(),
  is_enterprise_install: z.boolean().default(false),
});

const Delivery = z.object({
  event: z.looseObject({
    type: z.string(),
    user: z.unknown().optional(), // an object where the event is about somebody
    user_id: z.unknown().optional(),
  }),
  authorizations: z.array(Authorization).default([]),
});

/** Events that tell about people instead of coming from one. */
const ABOUT_PEOPLE: readonly string[] = [
  "user_change",
  "team_join",
  "subteam_created",
  "subteam_updated",
  "subteam_members_changed",
  "tokens_revoked",
  "app_uninstalled",
];

/** `ownTeamId` is the workspace that the coach stands in; null: not known. Throws on what Slack never sends. */
export function whoActs(body: unknown, ownTeamId: string | null): Actor {
  const delivery = Delivery.safeParse(body);
  if (delivery.success) return whoIsBehind(delivery.data, ownTeamId);
  const said = Interaction.parse(body);
  const slackUserId = said.user_id ?? said.user?.id;
  if (slackUserId === undefined || isOfOther(said, ownTeamId)) return { is: "elsewhere" };
  return { is: "somebody", slackUserId };
}

/** People of one company with several workspaces act from a sister workspace too. */
function isOfOther(said: z.infer<typeof Interaction>, ownTeamId: string | null): boolean {
  const teamId = said.team_id ?? said.team?.id ?? null;
  if (ownTeamId === null || teamId === null || teamId === ownTeamId) return false;
  const enterprise = said.enterprise ?? said.enterprise_id ?? null;
  return enterprise === null && String(said.is_enterprise_install) !== "true";
}

function whoIsBehind(
  { event, authorizations }: z.infer<typeof Delivery>,
  ownTeamId: string | null,
): Actor {
  const isForUs = authorizations.some(
    (one) => one.is_enterprise_install || (one.team_id ?? ownTeamId) === ownTeamId,
  );
  if (ownTeamId !== null && authorizations.length > 0 && !isForUs) return { is: "elsewhere" };
  return ABOUT_PEOPLE.includes(event.type)
    ? { is: "nobody" }
    : somebody(event.user ?? event.user_id);
}

function somebody(slackUserId: unknown): Actor {
  return typeof slackUserId === "string" && slackUserId !== ""
    ? { is: "somebody", slackUserId }
    : { is: "nobody" };
}
