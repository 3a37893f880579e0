import { whoIsTold } from "#src/core/access/who-is-told.ts";
import { mayManage, viewerOf } from "#src/core/access/scope.ts";
import type { Route } from "#src/core/concession/choose-route.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import type { ConcessionCase, ConcessionActor } from "./concession-ground.ts";
import type { Prisma } from "./generated/client.ts";

type Wanted = {
  readonly workspaceId: string;
  readonly by: Pick<ConcessionActor, "memberId">;
  readonly about: ConcessionCase;
  readonly to: Route["to"];
};

export type Approver = { readonly name: string; readonly slackUserId: string };

/**
 * Who is asked, by name: managers of the team, or the admins for more than a manager may approve, and each other where there is
 * none of them. Never who asks, and never who may not know of the case (RU-31).
 */
export async function findApprovers(
  tx: Prisma.TransactionClient,
  { workspaceId, by, about, to }: Wanted,
): Promise<Approver[]> {
  if (to === "free") return [];
  const members = await tx.member.findMany({
    where: {
      workspaceId,
      role: { in: ["manager", "admin"] },
      slackUserId: { not: null },
      deactivatedAt: null,
      id: { not: by.memberId },
    },
    orderBy: { name: "asc" },
  });
  const able = members.filter((one) => {
    const viewer = viewerOf(one);
    return mayManage(viewer, about.teamId) && maySeeCase(viewer, about);
  });
  const first = able.filter(({ role }) => role === to);
  const told = whoIsTold(first, about.teamId);
  const chosen = [told, first, able].find((some) => some.length > 0) ?? [];
  return chosen.flatMap(({ name, slackUserId }) =>
    slackUserId === null ? [] : [{ name, slackUserId }],
  );
}
