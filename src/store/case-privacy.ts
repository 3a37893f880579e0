import type { CasePrivacy } from "#src/core/case/may-see-case.ts";
import type { Prisma } from "./generated/client.ts";

/** What a case's privacy is read from. */
export const privacyParts = {
  isRestricted: true,
  barredId: true,
  ownerId: true,
  client: { select: { owner: { select: { teamId: true } } } },
} as const satisfies Prisma.CaseSelect;

export type PrivacyRow = Omit<CasePrivacy, "teamId"> & {
  readonly client: { readonly owner: { readonly teamId: string | null } | null };
};

export function readPrivacy({ isRestricted, barredId, ownerId, client }: PrivacyRow): CasePrivacy {
  return { isRestricted, barredId, ownerId, teamId: client.owner?.teamId ?? null };
}
