import type { DraftChannel, DraftIntent } from "../draft/draft-terms.ts";
import type { Objection } from "../rehearsal/objection.ts";
import type { Ask, ClientMention, OpenAsk } from "./ask.ts";
import type { Role } from "./ask-vocabulary.ts";
import { readAskWords, type RoledWord } from "./ask-words.ts";
import { languageIn } from "./language-in-ask.ts";
import { objectionIn } from "./objection-in-ask.ts";
import { mentionIn } from "./name-in-ask.ts";
import { practiceAskIn } from "./practice-ask.ts";

const LONGEST_ASK = 1000; // characters; nobody asks for so much, and pasted texts are long

/** "case Kask", "show me the case of Kask": the word stands first, or it is part of a name. */
const CASE_FIRST =
  /^\s*(?:(?:show|open|give)\s+(?:me\s+)?)?(?:the\s+)?(?:case|juhtum)(?:\s+(?:of|about|for)(?=\s)|(?=\s|$))/iu;

/** What a message asks for, by its words alone; what is not understood is taken for a client's name. */
export function understandAsk(text: string): Ask {
  const asked = text.slice(0, LONGEST_ASK);
  const first = askByFirstWords(asked);
  if (first !== null) return first;
  const words = readAskWords(asked);
  const action = actionOf(words);
  switch (action) {
    case "draft": {
      const wishes = {
        intent: intentOf(words),
        channel: channelOf(words),
        language: languageIn(asked),
      };
      return about({ do: action, ...wishes }, mentionIn(words, action));
    }
    case "rehearse": {
      const { objection, rest } = objectionIn(asked);
      const mention = mentionIn(readAskWords(rest), action);
      return about({ do: action, objection: objection ?? objectionOf(words) }, mention);
    }
    case "why":
    case "client":
      return about({ do: action }, mentionIn(words, "other"));
    case "today":
    case "thanks":
    case "help":
      return { do: action };
  }
}

/** What the first words decide by themselves: "practice", "case Kask". */
function askByFirstWords(asked: string): Ask | null {
  const practice = practiceAskIn(asked);
  if (practice !== null) return { do: practice };
  const casePart = CASE_FIRST.exec(asked);
  if (casePart === null) return null;
  return about({ do: "case" }, mentionIn(readAskWords(asked.slice(casePart[0].length)), "other"));
}

function about(ask: OpenAsk, client: ClientMention): Ask {
  return { do: "about-client", ask, client };
}

type Action = Exclude<OpenAsk["do"], "case"> | "today" | "thanks" | "help";

type Sign = readonly [Action, (words: readonly RoledWord[]) => boolean];

/** Tried in this order; the first that holds is what is asked. */
const SIGNS: readonly Sign[] = [
  ["why", (words) => has(words, "why") || (has(words, "reason") && hasName(words))],
  ["draft", (words) => has(words, "answer") && answerOf(words) !== null],
  ["rehearse", (words) => has(words, "objection") || isObjectionOfThem(words)],
  ["today", isAgenda],
  ["draft", (words) => has(words, "apology", "check-in") || hasWriting(words)],
  ["draft", (words) => has(words, "farewell", "thank-you", "re-contact", "conditional", "offer")],
  ["today", (words) => has(words, "today") && !hasName(words)],
  ["client", (words) => hasName(words) || has(words, "them")],
  ["thanks", (words) => has(words, "thanks")],
];

function actionOf(words: readonly RoledWord[]): Action {
  const verb = words.find(({ role }) => role === "write" || role === "rehearse");
  if (verb !== undefined) return verb.role === "write" ? "draft" : "rehearse";
  return SIGNS.find(([, holds]) => holds(words))?.[0] ?? "help";
}

function hasName(words: readonly RoledWord[]): boolean {
  return words.some(({ role, isCapital }) => role === "name" || isCapital);
}

function hasWriting(words: readonly RoledWord[]): boolean {
  return has(words, "e-mail", "phone-script", "letter", "message", "short-message", "visit");
}

function isObjectionOfThem(words: readonly RoledWord[]): boolean {
  return objectionOf(words) !== null && has(words, "them");
}

/** "Who should I call today?", "kes on kadumas?" */
function isAgenda(words: readonly RoledWord[]): boolean {
  return has(words, "today") && has(words, "who");
}

function intentOf(words: readonly RoledWord[]): DraftIntent | null {
  if (has(words, "apology")) return "apology";
  const occasion = OCCASIONS.find(([role]) => has(words, role));
  if (occasion !== undefined) return occasion[1];
  const answer = answerOf(words);
  if (answer !== null) return answer;
  if (has(words, "reason", "why")) return "reason-finding";
  return has(words, "check-in") ? "check-in" : null;
}

const OCCASIONS = [
  ["farewell", "farewell"],
  ["thank-you", "thank-you"],
  ["re-contact", "re-contact"],
  ["conditional", "conditional-question"],
  ["changed", "what-changed"],
] as const satisfies readonly (readonly [Role, DraftIntent])[];

/** What can be answered to whether or not somebody says that it is an answer. */
const ALWAYS_ANSWERED = [
  ["better-terms", "answer-better-terms"],
  ["new-rules", "answer-new-rules"],
  ["price", "answer-price"],
] as const satisfies readonly (readonly [Role, DraftIntent])[];

/** What may be spoken of in any message, an apology above all. */
const ANSWERED = [
  ["missing-product", "answer-missing-product"],
  ["bad-service", "answer-bad-service"],
  ["delivery", "answer-delivery"],
] as const satisfies readonly (readonly [Role, DraftIntent])[];

function answerOf(words: readonly RoledWord[]): DraftIntent | null {
  const isIn = ([role]: readonly [Role, DraftIntent]): boolean =>
    words.some((word) => word.role === role && !word.isCapital);
  const found = ALWAYS_ANSWERED.find(isIn);
  if (found !== undefined) return found[1];
  if (isIn(["offer", "offer"])) return "offer";
  const isAnswer = has(words, "answer", "objection");
  return isAnswer ? (ANSWERED.find(isIn)?.[1] ?? null) : null;
}

function channelOf(words: readonly RoledWord[]): DraftChannel | null {
  return CHANNELS.find(([role]) => has(words, role))?.[1] ?? null;
}

const CHANNELS = [
  ["visit", "visit-plan"],
  ["short-message", "short-message"],
  ["e-mail", "e-mail"],
  ["phone-script", "phone-script"],
  ["letter", "letter"],
] as const satisfies readonly (readonly [Role, DraftChannel])[];

function objectionOf(words: readonly RoledWord[]): Objection | null {
  const heard = (["price", "missing-product", "bad-service"] as const).filter((objection) =>
    words.some(({ role, isCapital }) => role === objection && !isCapital),
  );
  return heard[0] ?? null;
}

function has(words: readonly RoledWord[], ...roles: readonly Role[]): boolean {
  return words.some(({ role }) => roles.includes(role));
}
