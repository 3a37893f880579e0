import { viewerOf } from "#src/core/access/scope.ts";
import type { Ask, ClientMention, OpenAsk } from "#src/core/ask/ask.ts";
import type { ClientNames, NamedClient } from "#src/core/ask/client-names.ts";
import { findClient, findNamesake, spotClient } from "#src/core/ask/find-client.ts";
import { inOneLine } from "#src/core/ask/one-line.ts";
import { findReportedReply, type ReportedReply } from "#src/core/ask/reported-reply.ts";
import { understandAsk } from "#src/core/ask/understand-ask.ts";
import { type UnderstoodChange, understandChange } from "#src/core/ask/understand-change.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { Explanation } from "#src/core/reason/explain-lapse.ts";
import { explainClient, type ExplainClientDeps } from "./explain-client.ts";
import { listToday, type ListTodayDeps, type TodayView } from "./list-today.ts";
import { type ClientView, showClient, type ShowClientDeps } from "./show-client.ts";

export type AnswerAskDeps = ListTodayDeps &
  ExplainClientDeps &
  ShowClientDeps & {
    loadNames(): Promise<ClientNames>;
    /** Whom this person's last question or piece of work was about. */
    findClientLastMeant(member: Member): Promise<NamedClient | null>;
    /** Whose answer they can be said to have: of those they wrote to, else whom they last meant. */
    findClientAnswering(member: Member): Promise<NamedClient | null>;
    noteClientMeant(member: Member, clientId: string): Promise<void>;
    /** The newest draft of theirs that is not sent yet; null: none lately. */
    findOpenDraft(member: Member): Promise<{ readonly draftId: string } | null>;
  };

export type Asker = { readonly member: Member; readonly slackUserId: string; readonly today: Day };

type DraftWish = Extract<OpenAsk, { do: "draft" }>;
type RehearsalWish = Extract<OpenAsk, { do: "rehearse" }>;

/** What the coach has to say; the words belong to the screens. */
export type Answer =
  | { readonly say: "help" | "thanks" }
  | { readonly say: "practice" } // both are drawn for whoever asks
  | { readonly say: "league" }
  | { readonly say: "today"; readonly view: TodayView }
  | { readonly say: "client"; readonly view: ClientView }
  | { readonly say: "why"; readonly explanation: Explanation }
  /** Its sheet is drawn for whoever asks; they may not be one who may see it. */
  | { readonly say: "case"; readonly caseId: string }
  /** Who does the drafting or the rehearsing answers from here on. */
  | { readonly say: "draft"; readonly wish: DraftWish; readonly about: AskedClient }
  | { readonly say: "rehearse"; readonly wish: RehearsalWish; readonly about: AskedClient }
  | { readonly say: "check"; readonly text: string } // somebody's own, to be checked
  | {
      readonly say: "reply"; // of a client, to be read; nothing of it is kept
      readonly words: string;
      readonly typed: string | null; // what was taken for a name; null: "they"
      readonly client: NamedClient | null; // whose it is; null: that is not clear
      readonly clients: readonly NamedClient[]; // whose it could be, best first
    }
  | { readonly say: "change"; readonly asked: UnderstoodChange; readonly draftId: string }
  | {
      readonly say: "which-client";
      readonly ask: OpenAsk;
      readonly typed: string | null; // what was taken for a name
      readonly clients: readonly NamedClient[]; // best first; empty: only a search can help
    }
  | { readonly say: "client-gone" };

type AskedClient = {
  readonly clientId: string;
  readonly clientName: string;
  readonly caseId: string | null; // an open one
};

/** Answers a message to the coach: understands it, finds the client, does or looks up what was asked. */
export async function answerAsk(
  deps: AnswerAskDeps,
  written: string,
  asker: Asker,
): Promise<Answer> {
  const pasted = await answerToPasted(deps, written, asker);
  if (pasted !== null) return pasted;
  const text = inOneLine(written);
  const names = await deps.loadNames();
  const namesake = findNamesake(names, text);
  if (namesake !== null)
    return answerAbout(deps, { do: "client" }, { clientId: namesake.id, asker });
  const change = await changeIn(deps, { names, text }, asker);
  if (change !== null) return change;
  const understood = understandAsk(text);
  switch (understood.do) {
    case "help":
    case "thanks":
    case "practice":
    case "league":
      return { say: understood.do };
    case "today":
      return { say: "today", view: await listToday(deps, asker) };
    case "about-client":
      return answerAboutSomebody(deps, { ...understood, names, text }, asker);
  }
}

/** What holds a text of somebody's is no question, whatever stands in it; null: it holds none. */
async function answerToPasted(
  deps: AnswerAskDeps,
  written: string,
  asker: Asker,
): Promise<Answer | null> {
  const own = OWN_TEXT.exec(written)?.groups?.["own"];
  if (own !== undefined) return { say: "check", text: own };
  const reported = findReportedReply(written);
  return reported === null ? null : answerWithReply(deps, reported, asker);
}

/** "check: Dear Mari, …": what stands behind it is a text and no question. */
const OWN_TEXT = /^\s*(?:check|kontrolli)\s*:\s*(?<own>\S.*)$/isu;

async function answerWithReply(
  deps: AnswerAskDeps,
  { name: typed, words }: ReportedReply,
  { member }: Asker,
): Promise<Answer> {
  const found = typed === null ? null : findClient(await deps.loadNames(), inOneLine(typed));
  const named = found?.found === "one" ? found.client : null;
  const client = found === null ? await deps.findClientAnswering(member) : named;
  if (client !== null) await deps.noteClientMeant(member, client.id);
  const clients = found?.found === "several" ? found.clients : [];
  return { say: "reply", words, typed, client, clients };
}

/** A wish about the draft that lies open, unless a client is named: then it is a wish for another one. */
async function changeIn(
  deps: AnswerAskDeps,
  { names, text }: { readonly names: ClientNames; readonly text: string },
  { member }: Asker,
): Promise<Answer | null> {
  const asked = understandChange(text);
  if (asked === null) return null;
  const understood = understandAsk(text);
  const mention = understood.do === "about-client" ? understood.client : null;
  if (mention?.by === "name" && findClient(names, mention.name).found !== "none") return null;
  const open = await deps.findOpenDraft(member);
  return open === null ? null : { say: "change", asked, draftId: open.draftId };
}

type Mentioned = Extract<Ask, { do: "about-client" }> & {
  readonly names: ClientNames;
  readonly text: string;
};

async function answerAboutSomebody(
  deps: AnswerAskDeps,
  mentioned: Mentioned,
  asker: Asker,
): Promise<Answer> {
  const { ask, client: mention } = mentioned;
  if (mention.by === "name") {
    const found = findMentioned(mentioned, mention.name);
    if (found.found === "one") return answerAbout(deps, ask, { clientId: found.client.id, asker });
    const clients = found.found === "several" ? found.clients : [];
    return { say: "which-client", ask, typed: mention.name, clients };
  }
  const last = await deps.findClientLastMeant(asker.member);
  if (last === null) return { say: "which-client", ask, typed: null, clients: [] };
  if (isPronoun(mention)) return answerAbout(deps, ask, { clientId: last.id, asker });
  return { say: "which-client", ask, typed: null, clients: [last] };
}

function isPronoun(mention: ClientMention): boolean {
  return mention.by === "pronoun";
}

/** By what was taken for the name; when that is not clear, by a whole name anywhere in the text. */
function findMentioned({ names, text }: Mentioned, name: string): ReturnType<typeof findClient> {
  const found = findClient(names, name);
  if (found.found === "one") return found;
  const spotted = spotClient(names, text);
  return spotted.found === "one" || found.found === "none" ? spotted : found;
}

/** The same for a client who was chosen from a list. */
export async function answerAbout(
  deps: AnswerAskDeps,
  ask: OpenAsk,
  { clientId, asker }: { clientId: string; asker: Asker },
): Promise<Answer> {
  const { member, slackUserId, today } = asker;
  await deps.noteClientMeant(member, clientId);
  switch (ask.do) {
    case "client": {
      const viewer = viewerOf(member);
      const view = await showClient(deps, clientId, viewer);
      return view === null ? { say: "client-gone" } : { say: "client", view };
    }
    case "case": {
      const latest = await deps.findLatestCase(clientId);
      if (latest === null) return answerAbout(deps, { do: "client" }, { clientId, asker });
      return { say: "case", caseId: latest.caseId };
    }
    case "why": {
      const reader = { slackUserId, ...viewerOf(member) };
      const explanation = await explainClient(deps, { clientId, reader, today });
      return explanation === null ? { say: "client-gone" } : { say: "why", explanation };
    }
    case "draft":
    case "rehearse":
      return answerWithWork(deps, ask, clientId);
  }
}

async function answerWithWork(
  deps: AnswerAskDeps,
  ask: DraftWish | RehearsalWish,
  clientId: string,
): Promise<Answer> {
  const about = await askedClient(deps, clientId);
  if (about === null) return { say: "client-gone" };
  return ask.do === "draft"
    ? { say: "draft", wish: ask, about }
    : { say: "rehearse", wish: ask, about };
}

async function askedClient(deps: AnswerAskDeps, clientId: string): Promise<AskedClient | null> {
  const glance = await deps.loadClientGlance(clientId);
  if (glance === null) return null;
  const latest = await deps.findLatestCase(clientId);
  const caseId = latest?.isOpen === true ? latest.caseId : null;
  return { clientId, clientName: glance.clientName, caseId };
}
