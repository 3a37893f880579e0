import type { FactSheet } from "../fact-sheet.ts";
import type { MessageFacts } from "./message-facts.ts";

/** The fact sheet of a message whose client is not looked up: what the rules on wording and apologies ask for. */
export function sheetFrom(facts: MessageFacts): FactSheet {
  const { today, clientName, contactName, problemOrder, apologyAlreadyGiven, formOfAddress } =
    facts;
  return {
    today,
    client: { id: "", name: clientName },
    contact:
      contactName === ""
        ? null
        : {
            name: contactName,
            formal: formOfAddress === "formal",
            email: null,
            phone: null,
            mailOk: true,
          },
    sender: null,
    company: null,
    usualGapDays: null,
    lastOrderOn: problemOrder?.date ?? null,
    silentDays: null,
    goods: problemOrder === null ? [] : [problemOrder.id], // its digits are no invention
    complaint:
      problemOrder === null
        ? null
        : {
            about: "service",
            madeOn: problemOrder.date,
            resolvedOn: null,
            words: problemOrder.problem,
          },
    reason: null,
    apologySentOn: apologyAlreadyGiven ? (problemOrder?.date ?? today) : null,
    concessions: [],
    promises: [],
    changed: null,
    lastTalkOn: null,
    returnedOn: null,
    competitor: facts.competitor,
  };
}
