import type { EraseDataDeps } from "../flows/erase-data.ts";
import type { ExportDataDeps } from "../flows/export-data.ts";
import type { QueuePosting } from "../store/announce-morning.ts";
import { saveAudit } from "../store/audit.ts";
import { findSlackUserId } from "../store/data-subjects.ts";
import { noteDeparture } from "../store/departures.ts";
import { eraseClients } from "../store/erase-clients.ts";
import { eraseContact } from "../store/erase-contact.ts";
import { eraseMember } from "../store/erase-member.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { loadHeldRows } from "../store/held-rows.ts";

export function makeExportDeps(prisma: PrismaClient): ExportDataDeps {
  return {
    async loadHeldRows({ workspaceId, subject: { kind, id }, withPractice }) {
      if (kind !== "user") return loadHeldRows(prisma, { workspaceId, subject: { kind, id } });
      const slackUserId = await findSlackUserId(prisma, { workspaceId, memberId: id });
      const subject = { kind, id, slackUserId, withPractice };
      return loadHeldRows(prisma, { workspaceId, subject });
    },
    saveAudit: (note) => saveAudit(prisma, note),
  };
}

export function makeEraseDeps(prisma: PrismaClient, queuePosting: QueuePosting): EraseDataDeps {
  return {
    async eraseClient({ id, ...given }) {
      const what = "data.erased" as const;
      const { clients } = await eraseClients(prisma, queuePosting, {
        ...given,
        clientIds: [id],
        what,
      });
      return clients > 0;
    },
    eraseContact: ({ id, ...given }) =>
      eraseContact(prisma, queuePosting, { ...given, contactId: id }),
    async eraseMember({ id: memberId, workspaceId, by, mayEraseAdmins }) {
      const slackUserId = await findSlackUserId(prisma, { workspaceId, memberId });
      const erased = await eraseMember(prisma, queuePosting, {
        workspaceId,
        memberId,
        by,
        mayEraseAdmins,
        async putDown() {
          if (slackUserId === null) return;
          const at = new Date();
          await noteDeparture(prisma, queuePosting, { workspaceId, slackUserId, at });
        },
      });
      return erased;
    },
  };
}
