import type { Day } from "../day.ts";
import type { ContactFor } from "./contact-for.ts";
import { isOpenCase, type WinBackCase, ownerOf } from "./case-state.ts";
import { type CasePrivacy, type CaseViewer, maySeeCase } from "./may-see-case.ts";
import type { Choice } from "./who-takes-over.ts";

export const LONGEST_WHY = 500; // characters

export type HandOverAsk = {
  readonly actor: CaseViewer;
  readonly toId: string | null; // null: nobody was chosen
  readonly why: string;
};

export type HandOverGround = {
  readonly life: WinBackCase;
  readonly privacy: CasePrivacy;
  readonly memberIds: readonly string[]; // of the company
  readonly barredIds: readonly string[]; // because of whom the client left, now or before
};

export type HandOverRefusal =
  | "handled-by-manager" // whoever asks may not see the case
  | "already-over"
  | "not-yours" // a colleague works on it: they or a manager hand it over
  | "nobody-chosen"
  | "may-not-hold" // RU-31, even when a manager asks
  | "already-theirs"
  | "why-missing"
  | "why-too-long";

export type HandOverOffer = {
  readonly caseId: string;
  readonly clientName: string;
  readonly ownerName: string | null; // who works on it now
  readonly contact: ContactFor;
  readonly choices: readonly Choice[]; // whom the method advises first
  readonly isRestricted: boolean;
  /** The client could be theirs for good (FI-170); a manager's decision. */
  readonly mayMoveAccount: boolean;
};

export type HandOver = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly toId: string | null;
  readonly why: string;
  readonly movesAccount: boolean; // the client is theirs from now on
};

export type HandOverOutcome =
  | { readonly ok: true; readonly clientName: string; readonly toName: string }
  | { readonly ok: false; readonly why: HandOverRefusal | "no-such-case" };

/**
 * Why nobody may hand the case over so; null: they may. Whoever works on it may always, anybody may while nobody does,
 * a manager may in any case and the one it goes to has no veto (C8).
 */
export function refusalToHandOver(
  { actor, toId, why }: HandOverAsk,
  { life, privacy, memberIds, barredIds }: HandOverGround,
): HandOverRefusal | null {
  if (!maySeeCase(actor, privacy)) return "handled-by-manager";
  if (!isOpenCase(life)) return "already-over";
  const ownerId = ownerOf(life);
  const isTheirs = ownerId === null || ownerId === actor.memberId;
  if (actor.role !== "manager" && !isTheirs) return "not-yours";
  if (toId === null || !memberIds.includes(toId)) return "nobody-chosen";
  if (barredIds.includes(toId)) return "may-not-hold";
  if (toId === ownerId) return "already-theirs";
  return refusalOfWords(why.trim());
}

function refusalOfWords(why: string): HandOverRefusal | null {
  if (why === "") return "why-missing";
  return why.length > LONGEST_WHY ? "why-too-long" : null;
}
