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
 * Who is asked, by name: managers, or the admins for more than a manager may approve, and each other where there is
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
      id: { not: by.memberId },
    },
    orderBy: { name: "asc" },
  });
  const able = members.filter(({ id, role }) => maySeeCase({ memberId: id, role }, about));
  const first = able.filter(({ role }) => role === to);
  const chosen = first.length > 0 ? first : able;
  return chosen.flatMap(({ name, slackUserId }) =>
    slackUserId === null ? [] : [{ name, slackUserId }],
  );
}
