import type { DraftSource, NewDraft, StoredDraft } from "#src/core/draft/draft-record.ts";
import { draftLanguageSchema } from "#src/core/draft/draft-terms.ts";
import { makeDemoCompany } from "#src/core/demo/make-demo-company.ts";
import { writeDraft } from "#src/flows/write-draft.ts";
import { presentDraft } from "#src/slack/presenters/draft-message.ts";
import { sayLanguage } from "#src/slack/presenters/draft-words.ts";
import { loadDraftSource } from "#src/store/draft-sources.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { addMembers } from "#src/store/members.ts";
import { openWorkspace } from "#src/store/workspaces.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { CHOSEN_DRAFTS, type ChosenDraft, PAGE_DAY } from "./chosen-drafts.ts";
import { renderMessage } from "./render-message.ts";

const DEMO_SEED = 1;
const REP = "U0REP";

/** The page of drafts, written from an empty database: the same code gives the same page, day after day. */
export async function makeDraftPage(prisma: PrismaClient): Promise<string> {
  const workspaceId = await loadChosen(prisma);
  const sections: string[] = [];
  for (const language of draftLanguageSchema.options) {
    sections.push(`## ${sayLanguage(language)}`);
    for (const chosen of CHOSEN_DRAFTS.filter((one) => one.language === language))
      sections.push(await showDraft(prisma, { workspaceId, chosen }));
  }
  return `${[HEAD, ...sections].join("\n\n")}\n`;
}

const HEAD = `# Twenty-four drafts

What a rep sees in the direct message with the coach, for clients of the invented company (docs/demo-company.md) on
${PAGE_DAY}: four in each language, written from the playbook alone. Two stand on something a person decided or noted:
the offer on an approved discount, the letter on what has changed on a sentence of the rep's. \`npm run drafts:page\`
writes this page anew; a test fails when it is out of date.`;

/** The chosen clients with their whole history, and who looks after them. */
async function loadChosen(prisma: PrismaClient): Promise<string> {
  const { company, people, rows } = makeDemoCompany({ seed: DEMO_SEED, today: PAGE_DAY });
  const { id } = await openWorkspace(prisma, company);
  await addMembers(
    prisma,
    id,
    people.map(({ name, email, role, slackUserId }) => ({
      name,
      email,
      role,
      slackUserId,
      locale: "en",
    })),
  );
  const wanted = new Set(CHOSEN_DRAFTS.map(({ clientRef }) => clientRef));
  const theirs = rows.filter((row) => "clientRef" in row && wanted.has(row.clientRef));
  const orders = new Set(theirs.flatMap((row) => (row.kind === "order" ? [row.orderRef] : [])));
  const lines = rows.filter((row) => row.kind === "order-line" && orders.has(row.orderRef));
  await writeRows(prisma, id, [...new Set([...theirs, ...lines])], null);
  return id;
}

type Showing = { readonly workspaceId: string; readonly chosen: ChosenDraft };

async function showDraft(prisma: PrismaClient, { workspaceId, chosen }: Showing): Promise<string> {
  const { clientRef, intent, channel, language, noted } = chosen;
  const { id: clientId } = await prisma.client.findFirstOrThrow({
    where: { workspaceId, externalId: clientRef },
  });
  const written = await writeDraft(
    {
      writer: null,
      openContactGate: async () => null, // the hour of the day is no part of the page
      isTextTaken: async () => false,
      findSentAlike: async () => null, // nothing went out before
      saveDraft: async (draft) => keep(draft, clientRef),
      loadDraftSource: async (ask) =>
        withNoted(await loadDraftSource(prisma, ask), { clientRef, noted }),
    },
    {
      workspaceId,
      clientId,
      caseId: null,
      askedBy: REP,
      today: PAGE_DAY,
      intent,
      channel,
      language,
    },
  );
  if (!written.ok) throw new Error(`no draft for ${clientRef}: ${written.why}`);
  return renderMessage(presentDraft(written.draft, { is: "open", note: null }, PAGE_DAY));
}

/** The client's number stands for its id, which no two databases have alike and by which words are chosen. */
function withNoted(
  source: DraftSource | null,
  { clientRef, noted = {} }: Pick<ChosenDraft, "clientRef" | "noted">,
): DraftSource | null {
  if (source === null) return null;
  const { sheet } = source;
  return { ...source, sheet: { ...sheet, client: { ...sheet.client, id: clientRef }, ...noted } };
}

function keep(draft: NewDraft, clientRef: string): StoredDraft {
  return { ...draft, id: clientRef, version: 1, isSent: false };
}
