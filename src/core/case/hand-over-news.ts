import type { AlertCard } from "../alert/alert-card.ts";
import type { ReasonId } from "../reason/taxonomy.ts";

/** What the two people of a hand-over are told, each in private. */
export type HandOverNews = {
  readonly caseId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly toName: string; // who has it now
} & (
  | {
      readonly to: "new-owner";
      readonly byName: string | null; // null: the coach, by the rule
      readonly why: string | null;
      readonly card: AlertCard; // as they may see it
      /** One of ours is the reason; null: it is an ordinary case. */
      readonly employee: EmployeeNews | null;
    }
  | {
      readonly to: "former-owner";
      readonly byName: string | null;
      readonly why: string | null; // null: not for them
      readonly isHidden: boolean; // they are told no more than that a manager has it
      readonly mayBeAsked: boolean; // for their view of why the client left (FI-016)
    }
);

export type EmployeeNews = {
  readonly reason: ReasonId | null;
  readonly isGuess: boolean;
  readonly who: string | null; // a colleague's name, or a role in words; null: not said
  readonly words: string | null; // the client's
};
