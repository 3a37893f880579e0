import { checkMessage } from "#src/core/draft/checks/check-message.ts";
import type { Finding, Rule } from "#src/core/draft/checks/finding.ts";
import { type ApologyJudgement, judgeApology } from "#src/core/draft/checks/judge-apology.ts";
import type { MessageFacts } from "#src/core/draft/checks/message-facts.ts";
import { messageFactsOf } from "#src/core/draft/checks/message-facts-of.ts";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import { tellLanguage } from "#src/core/draft/checks/tell-language.ts";
import type { Day } from "#src/core/day.ts";
import {
  type DraftChannel,
  type DraftLanguage,
  isDraftLanguage,
} from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { showFacts, type ShowFactsDeps, type ShowFactsOutcome } from "./show-facts.ts";

export type CheckMessageRequest = {
  readonly workspaceId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly text: string;
  readonly clientId: string | null; // null: to nobody in particular
  readonly channel: DraftChannel;
  readonly language: DraftLanguage | null; // null: code tells it from the text
};

export type CheckedMessage = {
  readonly text: string; // as it was checked: places in findings are places in it
  readonly language: DraftLanguage;
  readonly channel: DraftChannel;
  readonly clientName: string | null;
  readonly findings: readonly Finding[];
  readonly apology: ApologyJudgement | null; // null: the text regrets nothing
};

export type CheckMessageOutcome =
  | { readonly ok: true; readonly checked: CheckedMessage }
  | { readonly ok: false; readonly why: "empty" | "which-language" }
  | Extract<ShowFactsOutcome, { ok: false }>;

const LONGEST_TEXT = 6000; // characters; what comes after them is not looked at

/** Everything there is to say against a text that somebody wrote themselves. Nothing of it is kept. */
export async function checkOwnMessage(
  deps: ShowFactsDeps,
  request: CheckMessageRequest,
): Promise<CheckMessageOutcome> {
  const text = normaliseText(request.text).slice(0, LONGEST_TEXT);
  if (text === "") return { ok: false, why: "empty" };
  const told = request.language ?? tellLanguage(text);
  const { clientId, channel } = request;
  if (clientId === null) {
    if (told === null) return { ok: false, why: "which-language" };
    const facts = messageFactsOf(unknownTo(request.today), { language: told, channel });
    const findings = withoutFacts(text, facts);
    return done({ text, language: told, channel, clientName: null, findings });
  }
  const ask = { ...request, clientId, caseId: null, askedBy: request.by };
  const shown = await showFacts(deps, ask);
  if (!shown.ok) return shown;
  const { sheet, clientName, language: theirs } = shown.facts;
  const clientLanguage = isDraftLanguage(theirs) ? theirs : (told ?? "en");
  const facts = messageFactsOf(sheet, { language: clientLanguage, channel });
  const findings = withoutKnownNames(checkMessage(text, facts), { text, sheet });
  return done({ text, language: told ?? clientLanguage, channel, clientName, findings });
}

function done(checked: Omit<CheckedMessage, "apology">): CheckMessageOutcome {
  const judged = judgeApology(checked.text, checked.language);
  const regrets = judged.elements.some(
    ({ element, found }) => element === "regret" && found !== null,
  );
  return { ok: true, checked: { ...checked, apology: regrets ? judged : null } };
}

/** Of whom nothing is known nothing can be held against the facts: only how it is said. */
const NEED_FACTS: readonly Rule[] = [
  "invented-number",
  "invented-day",
  "invented-name",
  "invented-fix",
  "invented-promise",
  "unknown-link",
  "wrong-form",
  "unfounded-admission",
];

function withoutFacts(text: string, facts: MessageFacts): Finding[] {
  return checkMessage(text, facts).filter(({ rule }) => !NEED_FACTS.includes(rule));
}

/** Our own names, and what they order, are known beyond the facts of a message. */
function withoutKnownNames(
  findings: readonly Finding[],
  { text, sheet }: { readonly text: string; readonly sheet: FactSheet },
): Finding[] {
  const { sender, company, goods, client } = sheet;
  const known = [sender, company, client.name, ...goods].join(" ").toLowerCase();
  return findings.filter(({ rule, span }) => {
    if (rule !== "invented-name" || span === null) return true;
    return !known.includes(text.slice(span.start, span.end).toLowerCase());
  });
}

function unknownTo(today: Day): FactSheet {
  return {
    today,
    client: { id: "", name: "" },
    contact: null,
    sender: null,
    company: null,
    usualGapDays: null,
    lastOrderOn: null,
    silentDays: null,
    goods: [],
    complaint: null,
    reason: null,
    apologySentOn: null,
    concessions: [],
    promises: [],
    changed: null,
    lastTalkOn: null,
    returnedOn: null,
    competitor: null,
  };
}
