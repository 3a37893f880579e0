import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import type { Finding } from "#src/core/draft/checks/finding.ts";
import { BY_PLAYBOOK } from "#src/core/draft/draft-record.ts";
import { competitorsIn } from "#src/core/draft/fact-sheet.ts";
import type { Notice } from "#src/core/draft/plan-draft.ts";
import { allFactsOf, listReliedOn, type ReliedOn } from "#src/core/draft/relied-on.ts";
import { type PlaybookRequest, writeFromPlaybook } from "./playbook/write-from-playbook.ts";
import type { ModelWriter } from "./write-with-model.ts";

export type WordedDraft = {
  readonly subject: string | null;
  readonly text: string;
  readonly writtenBy: string; // "playbook", or the model's name
  readonly findings: readonly Finding[];
  readonly reliedOn: readonly ReliedOn[];
  readonly notices: readonly Notice[]; // that a model was asked and failed
  readonly salt: number;
};

export type WordingDeps = {
  readonly writer: ModelWriter | null; // null: no model is configured
  /** Whether the asker has this very text for another client already. */
  isTextTaken(text: string): Promise<boolean>;
};

type WordingRequest = Omit<PlaybookRequest, "salt"> & {
  readonly askedBy: string;
  readonly fromSalt?: number; // the first to be tried; absent: 0
};

/** A draft worded by the model when there is one and its words pass the checks, else by the playbook. */
export async function wordDraft(deps: WordingDeps, request: WordingRequest): Promise<WordedDraft> {
  if (deps.writer === null) return wordFromPlaybook(deps, request);
  const draft = await deps.writer.write({
    ...request,
    salt: 0,
    competitors: competitorsIn(request.sheet),
  });
  if (draft.ok) {
    const { subject, text, findings, model } = draft;
    const reliedOn = allFactsOf(request.sheet);
    return { subject, text, findings, writtenBy: model, reliedOn, notices: [], salt: 0 };
  }
  const failed: Notice = { kind: "model-failed", model: draft.model, why: draft.why };
  return { ...(await wordFromPlaybook(deps, request)), notices: [failed] };
}

const MOST_SALTS = 12;

/** No two clients of one rep get the same letter: another salt gives other words. */
async function wordFromPlaybook(deps: WordingDeps, request: WordingRequest): Promise<WordedDraft> {
  const first = request.fromSalt ?? 0;
  for (let salt = first; ; salt += 1) {
    const { subject, text, facts } = writeFromPlaybook({ ...request, salt });
    if (salt < first + MOST_SALTS && (await deps.isTextTaken(text))) continue;
    return {
      subject,
      text,
      salt,
      writtenBy: BY_PLAYBOOK,
      findings: checkDraft(
        { subject, text },
        { ...request, author: "coach", competitors: competitorsIn(request.sheet) },
      ),
      reliedOn: listReliedOn(facts, request.sheet),
      notices: [],
    };
  }
}
