import { followWish } from "#src/coach/follow-wish.ts";
import type { AskedChange, UnderstoodChange } from "#src/core/ask/understand-change.ts";
import type { Day } from "#src/core/day.ts";
import { type DraftView, viewDraft } from "#src/core/draft/draft-record.ts";
import { correctFacts, type CorrectFactsDeps } from "./correct-facts.ts";
import { reviseDraft } from "./revise-draft.ts";
import {
  rewriteDraft,
  type RewriteDraftDeps,
  type RewriteDraftOutcome,
  type RewriteWish,
} from "./rewrite-draft.ts";

export type ChangeDraftDeps = RewriteDraftDeps & CorrectFactsDeps;

export type ChangeDraftRequest = {
  readonly workspaceId: string;
  readonly draftId: string; // its newest version
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly asked: UnderstoodChange;
};

type Refusal = Extract<RewriteDraftOutcome, { ok: false }>["why"];

export type ChangeDraftOutcome =
  | {
      readonly ok: true;
      readonly draft: DraftView;
      readonly made: readonly AskedChange[];
      readonly refused: readonly Refusal[]; // changes that could not be made, though others were
      readonly notUnderstood: string | null; // neither by code nor by a model
    }
  | { readonly ok: false; readonly why: Refusal | "not-understood" };

type Doing = Omit<ChangeDraftRequest, "asked">;

/** Makes a draft as somebody asks for it in their own words: what code understands first, the rest by a model if there is one. */
export async function changeDraft(
  deps: ChangeDraftDeps,
  { asked, ...doing }: ChangeDraftRequest,
): Promise<ChangeDraftOutcome> {
  const steps: Step[] = [
    ...rewriteSteps(deps, asked.changes),
    ...asked.changes.flatMap((change) => reviseStep(deps, change)),
    ...wishStep(deps, asked.notUnderstood),
  ];
  const done = await takeSteps(steps, doing);
  const { draft, made, refused, followed } = done;
  const notUnderstood = followed ? null : asked.notUnderstood;
  if (draft !== null) return { ok: true, draft, made, refused, notUnderstood };
  return { ok: false, why: refused[0] ?? "not-understood" };
}

type Stepped = RewriteDraftOutcome | { readonly ok: false; readonly why: "not-followed" };

type Step = {
  readonly makes: readonly AskedChange[]; // empty: what only a model can do
  readonly take: (doing: Doing) => Promise<Stepped>;
};

type Done = {
  readonly draft: DraftView | null;
  readonly made: readonly AskedChange[];
  readonly refused: readonly Refusal[];
  readonly followed: boolean; // a model has done what code did not understand
};

const NOTHING_DONE: Done = { draft: null, made: [], refused: [], followed: false };

/** Each step is another version of the draft, and the next one begins there. */
async function takeSteps(steps: readonly Step[], doing: Doing): Promise<Done> {
  let done = NOTHING_DONE;
  for (const { makes, take } of steps) {
    const outcome = await take({ ...doing, draftId: done.draft?.id ?? doing.draftId });
    if (outcome.ok)
      done = {
        ...done,
        draft: outcome.draft,
        made: [...done.made, ...makes],
        followed: done.followed || makes.length === 0,
      };
    else if (outcome.why !== "not-followed")
      done = { ...done, refused: [...done.refused, outcome.why] };
  }
  return done;
}

/** All that needs the draft to be written anew is done at once. */
function rewriteSteps(deps: ChangeDraftDeps, changes: readonly AskedChange[]): Step[] {
  const makes = changes.filter(({ kind }) => kind !== "shorter" && kind !== "warmer");
  if (makes.length === 0) return [];
  const wish = makes.reduce<RewriteWish>((sum, one) => ({ ...sum, ...wishOf(one) }), {});
  const form = formIn(makes);
  return [
    {
      makes,
      async take(doing) {
        if (form !== null) await address(deps, doing, form);
        return rewriteDraft(deps, { ...doing, wish });
      },
    },
  ];
}

type Form = "formal" | "informal";

function formIn(changes: readonly AskedChange[]): Form | null {
  const forms = changes.flatMap(({ kind }): Form[] =>
    kind === "formal" || kind === "informal" ? [kind] : [],
  );
  return forms.at(-1) ?? null;
}

function wishOf(change: AskedChange): RewriteWish {
  if (change.kind === "language") return { language: change.language };
  if (change.kind === "channel") return { channel: change.channel };
  if (change.kind === "other-words") return { otherWords: true };
  if (change.kind === "without-offer") return { withoutOffer: true };
  return change.kind === "with-offer" ? { withoutOffer: false } : {};
}

/** How somebody is addressed is a fact about them, and kept as one. */
async function address(deps: ChangeDraftDeps, doing: Doing, form: Form): Promise<void> {
  const draft = await deps.findDraft(doing);
  if (draft === null) return;
  const { clientId, caseId } = draft;
  const given = { "form-of-address": form };
  await correctFacts(deps, { ...doing, clientId, caseId, askedBy: doing.by, given });
}

function reviseStep(deps: ChangeDraftDeps, change: AskedChange): Step[] {
  const { kind } = change;
  if (kind !== "shorter" && kind !== "warmer") return [];
  return [{ makes: [change], take: (doing) => reviseDraft(deps, { ...doing, change: { kind } }) }];
}

function wishStep(deps: ChangeDraftDeps, wish: string | null): Step[] {
  const { writer } = deps;
  if (writer === null || wish === null) return [];
  return [
    {
      makes: [],
      async take({ workspaceId, draftId, by, today }) {
        const draft = await deps.findDraft({ workspaceId, draftId });
        if (draft === null) return { ok: false, why: "no-such-draft" };
        if (draft.isSent) return { ok: false, why: "already-sent" };
        const { clientId, caseId } = draft;
        const ask = { workspaceId, clientId, caseId, askedBy: by, today };
        const source = await deps.loadDraftSource(ask);
        if (source === null) return { ok: false, why: "no-such-draft" };
        if (source.mayContact !== "yes") return { ok: false, why: source.mayContact };
        const next = await followWish(writer, { draft, wish, sheet: source.sheet, by });
        if (next === null) return { ok: false, why: "not-followed" };
        const basis = { ...next.basis, firstId: draft.basis.firstId ?? draft.id };
        const saved = await deps.saveDraft({ ...next, askedBy: by, basis });
        return { ok: true, draft: viewDraft(saved) };
      },
    },
  ];
}
