import type { AlertCard } from "../alert/alert-card.ts";
import type { ReasonId } from "../reason/taxonomy.ts";

/** What the two people of a hand-over are told, each in private. */
export type HandOverNews = {
  readonly caseId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly toName: string; // who has it now
  readonly byName: string | null; // null: the coach, by the rule
  readonly why: string | null; // null: nothing was said, or it is not for them
} & (
  | {
      readonly to: "new-owner";
      readonly card: AlertCard | null; // as they may see it; null: the case has no card
      /** One of ours is the reason; null: it is an ordinary case. */
      readonly employee: EmployeeNews | null;
    }
  | {
      readonly to: "former-owner";
      readonly isHidden: boolean; // they are told no more than that a manager has it
    }
);

export type EmployeeNews = {
  readonly reason: ReasonId | null;
  readonly isGuess: boolean;
  readonly who: string | null; // a colleague's name, or a role in words; null: not said
  readonly words: string | null; // the client's
};
