import { isMenuItemId, MENU_ITEMS } from "../../concession/menu.ts";
import { minorPerMajor } from "../../money.ts";
import type { DraftChannel, DraftLanguage } from "../draft-terms.ts";
import type { FactSheet } from "../fact-sheet.ts";
import { troubleOf } from "../trouble.ts";
import type { MessageFacts } from "./message-facts.ts";

type Going = { readonly language: DraftLanguage; readonly channel: DraftChannel };

/** What a message to this client may state: their fact sheet as the checks of anybody's own text take it. */
export function messageFactsOf(sheet: FactSheet, { language, channel }: Going): MessageFacts {
  const { today, contact, promises, changed, competitor } = sheet;
  return {
    today,
    clientName: sheet.client.name,
    contactName: contact?.name ?? "",
    competitor,
    problemOrder: problemOf(sheet),
    approvedConcession: concessionOf(sheet),
    promises: promises.map(({ what, dueOn: date }) => ({ what, date })),
    fixedSince: changed?.text ?? null,
    apologyAlreadyGiven: sheet.apologySentOn !== null,
    formOfAddress: contact?.formal === false ? "informal" : "formal",
    clientLanguage: language,
    channel,
  };
}

/** What went wrong; without a complaint the last order, whose day may be named too. No sum of it is known. */
function problemOf(sheet: FactSheet): MessageFacts["problemOrder"] {
  const { complaint, lastOrderOn } = sheet;
  const date = complaint?.madeOn ?? lastOrderOn;
  if (date === null) return null;
  const days = [lastOrderOn, complaint?.resolvedOn].filter((day) => typeof day === "string");
  const problem = [troubleOf(sheet).about ?? "", ...sheet.goods, ...days].join(" ").trim();
  return { id: "-", date, amount: 0, currency: "EUR", problem };
}

/** The newest thing approved; what holds without an end holds today. */
function concessionOf({ concessions, today }: FactSheet): MessageFacts["approvedConcession"] {
  const term = concessions.at(-1);
  if (term === undefined) return null;
  const { what, amountMinor, currency, validUntil, item } = term;
  const isMoney = isMenuItemId(item) && MENU_ITEMS[item].cost === "price";
  const amount = amountMinor / minorPerMajor(currency);
  return {
    text: what,
    amount: isMoney || term.kind === "compensation" ? amount : null,
    validUntil: validUntil ?? today,
  };
}
