import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import { BY_PLAYBOOK, type NewDraft, type StoredDraft } from "#src/core/draft/draft-record.ts";
import { LAST_WORDING_STEP, type Wording } from "#src/core/draft/draft-terms.ts";
import { competitorsIn, type FactSheet } from "#src/core/draft/fact-sheet.ts";
import { type Notice, planDraft } from "#src/core/draft/plan-draft.ts";
import { listReliedOn } from "#src/core/draft/relied-on.ts";
import { writeFromPlaybook } from "./playbook/write-from-playbook.ts";
import type { ModelWriter } from "./write-with-model.ts";

type Rewording = "shorter" | "warmer";

export type RewordRequest = {
  readonly draft: StoredDraft;
  readonly change: Rewording;
  readonly sheet: FactSheet; // as it is now
  readonly by: string; // Slack user id
};

export type Reworded =
  | { readonly ok: true; readonly next: NewDraft }
  | { readonly ok: false; readonly why: "already-shortest" | "already-warmest" | "own-words" };

/** The next step shorter or warmer: by the model when there is one, else by the playbook; or that there is none. */
export async function rewordDraft(
  writer: ModelWriter | null,
  request: RewordRequest,
): Promise<Reworded> {
  const { draft, change } = request;
  const { wording } = draft.basis;
  if (wording[change] >= LAST_WORDING_STEP) return atTheEnd(change);
  if (writer === null) return rewordFromPlaybook(request, []);

  const reworded = await askModel(writer, request);
  if (!reworded.ok) {
    const failed: Notice = { kind: "model-failed", model: reworded.model, why: reworded.why };
    return rewordFromPlaybook(request, [failed]);
  }
  const { subject, text, findings, model } = reworded;
  return {
    ok: true,
    next: {
      ...draft,
      subject,
      text,
      findings,
      writtenBy: model,
      basis: {
        ...draft.basis,
        sheet: request.sheet,
        notices: planDraft(draft, request.sheet).notices.slice(),
        wording: { ...wording, [change]: wording[change] + 1 },
      },
    },
  };
}

function askModel(writer: ModelWriter, { draft, change, sheet, by }: RewordRequest) {
  const { intent, channel, language, subject, text, basis } = draft;
  const author = basis.hasOwnWords ? "person" : "coach";
  return writer.revise({
    current: { subject, text },
    change,
    wish: null,
    askedBy: by,
    context: { sheet, intent, channel, language, author, competitors: competitorsIn(sheet) },
  });
}

/** A step that changes nothing, because its facts are missing, is passed over. */
function rewordFromPlaybook(request: RewordRequest, failed: readonly Notice[]): Reworded {
  const { draft, change, sheet } = request;
  if (draft.basis.hasOwnWords) return { ok: false, why: "own-words" };
  const { notices, ...plan } = planDraft(draft, sheet);
  const { salt } = draft.basis;
  for (const wording of stepsFrom(draft.basis.wording, change)) {
    const written = writeFromPlaybook({ ...plan, sheet, wording, salt });
    if (!isStep(written.text, draft.text, change)) continue;
    const { subject, text, facts } = written;
    const findings = checkDraft(written, {
      ...plan,
      sheet,
      author: "coach",
      competitors: competitorsIn(sheet),
    });
    const reliedOn = listReliedOn(facts, sheet);
    const basis = { ...draft.basis, sheet, reliedOn, wording, notices: [...notices, ...failed] };
    return {
      ok: true,
      next: { ...draft, ...plan, subject, text, findings, writtenBy: BY_PLAYBOOK, basis },
    };
  }
  return atTheEnd(change);
}

function stepsFrom(wording: Wording, change: Rewording): Wording[] {
  const left = LAST_WORDING_STEP - wording[change];
  return Array.from({ length: left }, (_, index) => ({
    ...wording,
    [change]: wording[change] + index + 1,
  }));
}

function isStep(next: string, current: string, change: Rewording): boolean {
  return change === "shorter" ? next.length < current.length : next !== current;
}

function atTheEnd(change: Rewording): Reworded {
  return { ok: false, why: change === "shorter" ? "already-shortest" : "already-warmest" };
}
