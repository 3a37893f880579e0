import type { DraftChannel, DraftIntent, DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { parseDay } from "#src/core/day.ts";

export const PAGE_DAY = parseDay("2026-03-10");

/** One draft of the page: to a client of the demo company, with what somebody has decided or noted on top of its data. */
export type ChosenDraft = {
  readonly clientRef: string;
  readonly language: DraftLanguage; // the client's
  readonly intent: DraftIntent;
  readonly channel: DraftChannel;
  readonly noted?: Partial<FactSheet> | undefined;
};

const approved: Partial<FactSheet> = {
  concessions: [
    {
      kind: "incentive",
      item: "capped-discount",
      what: "Up to 120 euros off one order",
      isTold: false,
      amountMinor: 12_000,
      currency: "EUR",
      payout: null,
      problemOrderRef: null,
      validUntil: parseDay("2026-04-30"),
    },
  ],
};

/** Four in each language; every purpose and every way to send one is among them. */
export const CHOSEN_DRAFTS: readonly ChosenDraft[] = [
  { clientRef: "6001", language: "en", intent: "offer", channel: "e-mail", noted: approved },
  { clientRef: "6010", language: "en", intent: "reason-finding", channel: "phone-script" },
  { clientRef: "6004", language: "en", intent: "re-contact", channel: "letter" },
  { clientRef: "6006", language: "en", intent: "conditional-question", channel: "short-message" },
  { clientRef: "1001", language: "et", intent: "apology", channel: "e-mail" },
  { clientRef: "1002", language: "et", intent: "answer-missing-product", channel: "phone-script" },
  { clientRef: "1013", language: "et", intent: "check-in", channel: "short-message" },
  { clientRef: "1009", language: "et", intent: "reason-finding", channel: "visit-plan" },
  { clientRef: "2004", language: "fi", intent: "apology", channel: "letter" },
  { clientRef: "2010", language: "fi", intent: "check-in", channel: "e-mail" },
  { clientRef: "2015", language: "fi", intent: "reason-finding", channel: "phone-script" },
  { clientRef: "2003", language: "fi", intent: "thank-you", channel: "short-message" },
  { clientRef: "1102", language: "ru", intent: "apology", channel: "e-mail" },
  { clientRef: "3002", language: "ru", intent: "answer-better-terms", channel: "phone-script" },
  { clientRef: "1106", language: "ru", intent: "reason-finding", channel: "e-mail" },
  {
    clientRef: "3003",
    language: "ru",
    intent: "what-changed",
    channel: "letter",
    noted: {
      apologySentOn: parseDay("2026-01-12"),
      changed: {
        text: "Каждую поставку теперь проверяют два человека, прежде чем она выезжает со склада.",
        language: "ru",
        on: parseDay("2026-02-02"),
      },
    },
  },
  { clientRef: "4005", language: "bg", intent: "answer-bad-service", channel: "phone-script" },
  { clientRef: "4002", language: "bg", intent: "answer-price", channel: "e-mail" },
  { clientRef: "4007", language: "bg", intent: "farewell", channel: "letter" },
  { clientRef: "4008", language: "bg", intent: "answer-delivery", channel: "short-message" },
  { clientRef: "5003", language: "el", intent: "apology", channel: "letter" },
  { clientRef: "5006", language: "el", intent: "answer-new-rules", channel: "visit-plan" },
  { clientRef: "5007", language: "el", intent: "reason-finding", channel: "e-mail" },
  { clientRef: "5011", language: "el", intent: "thank-you", channel: "short-message" },
];
