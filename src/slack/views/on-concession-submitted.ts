import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { ConcessionAsk } from "#src/core/concession/concession-ask.ts";
import type { ConcessionAct } from "#src/core/concession/settle-concession.ts";
import type { ConcessionKind } from "#src/core/concession/concession-kind.ts";
import { readAmount } from "#src/core/concession/read-amount.ts";
import type { Day } from "#src/core/day.ts";
import type { AskConcessionOutcome } from "#src/flows/ask-concession.ts";
import { concessionIdOf, type ConcessionDeps, sayOutcome } from "../actions/on-concessions.ts";
import { caseIdOf } from "../case-id-of.ts";
import { sayInModal } from "../fill-modal.ts";
import { CONCESSIONS_TITLE } from "../presenters/concession-window.ts";
import { sayMinor } from "../presenters/say-concession.ts";
import { NOT_ASKED, sayConcessionRefusal } from "../presenters/say-concession-refusal.ts";
import { fieldOf, readConcessionForm } from "../read-concession-form.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

export type ConcessionSubmitDeps = Pick<ConcessionDeps, "settleConcession" | "currency"> & {
  readonly askConcession: (given: {
    caseId: string;
    by: string;
    ask: ConcessionAsk;
    actId: string;
  }) => Promise<AskConcessionOutcome>;
  readonly today: () => Day;
};

/** What is wrong is said beneath its field and the form stays; else the window says what happens now. */
export function onConcessionAsked(deps: ConcessionSubmitDeps, kind: ConcessionKind) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const currency = deps.currency();
    const refuse = (errors: Readonly<Record<string, string>>): Promise<void> =>
      ack({ response_action: "errors", errors: { ...errors } });
    const read = readConcessionForm(view.state.values, { kind, currency });
    if (!read.ok && "errors" in read) return refuse({ ...read.errors });
    // A percentage in the sum is refused by the rules, with what it could cost: they read it in the words.
    const ask = read.ok ? read.ask : { ...read.ask, what: fieldOf(view.state.values, "amount") };
    const caseId = caseIdOf(view.private_metadata);
    const outcome = await deps.askConcession({ caseId, by: body.user.id, ask, actId: view.id });
    const say = (text: string): Promise<void> =>
      ack({ response_action: "update", view: sayInModal(CONCESSIONS_TITLE, text) });
    if (outcome.ok) return say(sayAsked(outcome, currency));
    if (outcome.why !== "refused") return say(NOT_ASKED[outcome.why]);
    const { refusal } = outcome;
    const text = sayConcessionRefusal(refusal, { currency, today: deps.today() });
    const field = read.ok ? refusal.field : read.percentIn;
    return field === null || view.state.values[field] === undefined
      ? say(text)
      : refuse({ [field]: text.slice(0, LONGEST_ERROR) });
  };
}

const LONGEST_ERROR = 2000;

function sayAsked(
  { planned, route, approvers }: Extract<AskConcessionOutcome, { ok: true }>,
  currency: string,
): string {
  const sum = sayMinor(planned.amountMinor, currency);
  return route.to === "free"
    ? `✅ *${sum}* is approved. You may offer exactly this. When you have told the client, say so under Concessions.`
    : `✋ *${sum}* waits for ${approvers.join(" or ")}. Not a word to the client until I tell you.`;
}

/** A manager's other sum, or a no; both with a word. */
export function onConcessionDecided(deps: ConcessionSubmitDeps, act: "counter" | "decline") {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const refuse = (field: "amount" | "note", text: string): Promise<void> =>
      ack({ response_action: "errors", errors: { [field]: text } });
    const decision = readDecision(view.state.values, act, deps.currency());
    if (decision === null) return refuse("amount", "A sum above zero, please, such as 40.");
    const concessionId = concessionIdOf(view.private_metadata);
    const by = body.user.id;
    const outcome = await deps.settleConcession({ concessionId, by, act: decision });
    const text = sayOutcome(outcome, deps.currency());
    if (text === null) return ack();
    const isSum = !outcome.ok && outcome.why === "refused" && "limitMinor" in outcome.refusal;
    return refuse(isSum && act === "counter" ? "amount" : "note", text);
  };
}

/** Null when the sum is none. */
function readDecision(
  state: Parameters<typeof fieldOf>[0],
  act: "counter" | "decline",
  currency: string,
): ConcessionAct | null {
  const note = fieldOf(state, "note");
  if (act === "decline") return { act, note };
  const amount = readAmount(fieldOf(state, "amount"), currency);
  return amount.ok ? { act, amountMinor: amount.minor, note } : null;
}
