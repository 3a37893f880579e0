import { expireConcessions, markUsedByOrders } from "#src/store/close-concessions.ts";
import { loadConcessionCase } from "#src/store/concession-ground.ts";
import { loadCaseConcessions } from "#src/store/concession-notices.ts";
import { askForConcession } from "#src/store/concessions.ts";
import { findMemberBySlackUser } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { changeConcession } from "#src/store/settle-concessions.ts";
import { loadWinBackCounts } from "#src/store/win-back-counts.ts";

const nobody = async (): Promise<void> => {};

/** What the flows of concessions read and write, on a test's own database. */
export function concessionDeps({ prisma }: Pick<Store, "prisma">, workspaceId: string) {
  return {
    findMember: async (slackUserId: string) => {
      const member = await findMemberBySlackUser(prisma, workspaceId, slackUserId);
      if (member === null) throw new Error(`no member ${slackUserId}`);
      return member;
    },
    loadWinBackCounts: loadWinBackCounts.bind(null, prisma),
    loadConcessionCase: loadConcessionCase.bind(null, prisma),
    loadCaseConcessions: loadCaseConcessions.bind(null, prisma),
    askForConcession: askForConcession.bind(null, prisma, nobody),
    changeConcession: changeConcession.bind(null, prisma, nobody),
    markUsedByOrders: markUsedByOrders.bind(null, prisma, nobody),
    expireConcessions: expireConcessions.bind(null, prisma, nobody),
  };
}
