import type { Day } from "#src/core/day.ts";
import type { Answer } from "#src/flows/answer-ask.ts";
import type { BeginWork } from "./asking-deps.ts";
import type { Message } from "./presenters/alert-card.ts";
import { noteTold, willTryAgain } from "./inbox-scope.ts";
import { APOLOGY, presentAnswer, sayPlainly } from "./presenters/present-answer.ts";

/** Where an answer is told, and to whom. */
export type Listener = {
  readonly by: string; // Slack user id
  readonly isDirect: boolean; // in the direct message with the coach
  readonly tell: (message: Message) => Promise<unknown>;
};

export type TellDeps = BeginWork & { readonly today: () => Day };

/** Tells an answer, and does the work it begins. Whatever goes wrong, the person hears of it. */
export async function tellAnswer(
  deps: TellDeps,
  listener: Listener,
  find: () => Promise<Answer>,
): Promise<void> {
  const work = await tellFirst(deps, listener, find);
  await work?.();
}

/** Tells an answer; the work it begins, which can take a while, is left to the caller. Null: it begins none. */
export async function tellFirst(
  deps: TellDeps,
  { by, isDirect, tell }: Listener,
  find: () => Promise<Answer>,
): Promise<(() => Promise<void>) | null> {
  return orApologise(tell, async () => {
    const answer = await find();
    const work = workOf(deps, answer, { by, tell });
    const first = await messageOf(deps, answer, { by, isDirect });
    if (first !== null) await tell(first);
    return work === null ? null : () => orApologise(tell, work);
  });
}

/** What is told at once; null when the work itself tells all. */
async function messageOf(
  deps: TellDeps,
  answer: Answer,
  { by, isDirect }: Pick<Listener, "by" | "isDirect">,
): Promise<Message | null> {
  if (answer.say === "change") return null;
  if (answer.say === "draft" || answer.say === "rehearse")
    return isDirect ? null : sayPlainly(ELSEWHERE[answer.say]);
  return drawAnswer(deps, answer, by);
}

type Told = Exclude<Answer, { say: "change" | "draft" | "rehearse" }>;

async function drawAnswer(deps: TellDeps, answer: Told, by: string): Promise<Message> {
  if (answer.say === "case") return deps.drawOwnSheet({ caseId: answer.caseId, by });
  if (answer.say === "check") return deps.drawCheck({ text: answer.text, by });
  if (answer.say === "practice") return deps.drawPractice({ by });
  if (answer.say === "league") return deps.drawLeague({ by });
  if (answer.say === "reply") return deps.drawReply({ ...answer, by });
  return presentAnswer(answer, deps.today());
}

const ELSEWHERE = {
  draft: "I am writing it in our direct message.",
  rehearse: "Let us practise in our direct message.",
} as const;

type Teller = Pick<Listener, "by" | "tell">;

function workOf(
  deps: TellDeps,
  answer: Answer,
  { by, tell }: Teller,
): (() => Promise<void>) | null {
  if (answer.say === "change") {
    const { draftId, asked } = answer;
    return () => deps.changeDraft({ draftId, asked, by, tell });
  }
  if (answer.say === "draft") {
    const { clientId, caseId } = answer.about;
    const { intent, channel, language } = answer.wish;
    return () => deps.startDraft({ clientId, caseId, intent, channel, language, by, mayAsk: true });
  }
  if (answer.say === "rehearse") {
    const { clientId, caseId } = answer.about;
    return () => deps.startRehearsal({ clientId, caseId, objection: answer.wish.objection, by });
  }
  return null;
}

async function orApologise<T>(tell: Listener["tell"], act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (fault) {
    if (willTryAgain(fault)) throw fault;
    const [told] = await Promise.allSettled([tell(APOLOGY)]); // the first fault is the one to hear of
    if (told.status === "fulfilled") noteTold();
    throw fault;
  }
}
