import type { Day } from "#src/core/day.ts";
import {
  countByCause,
  type HeldBackClient,
  type HeldBackPage,
  pageHeldBack,
} from "#src/core/lapse/held-back.ts";
import type { HoldBackCause } from "#src/core/lapse/hold-back.ts";
import type { Member } from "#src/core/member.ts";

export const HELD_BACK_A_PAGE = 10;

export type HeldBackAsk = {
  readonly workspaceId: string;
  readonly day: Day | null; // the morning in question; null: the latest one
  readonly cause: HoldBackCause | null; // null: all
  readonly page: number; // from 0
  readonly by: string; // Slack user id
};

export type ListHeldBackDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** The latest day with a morning; null: none was ever taken. */
  findLatestMorning(workspaceId: string): Promise<Day | null>;
  /** Everybody held back that morning, computed anew from what was known before it. */
  findHeldBack(here: {
    readonly workspaceId: string;
    readonly day: Day;
  }): Promise<readonly HeldBackClient[]>;
  /** Names by id, of members and of clients; ids that are not there any more are left out. */
  loadNames(asked: {
    readonly workspaceId: string;
    readonly memberIds: readonly string[];
    readonly clientIds: readonly string[];
  }): Promise<ReadonlyMap<string, string>>;
};

export type HeldBackView = HeldBackPage & {
  readonly day: Day;
  readonly cause: HoldBackCause | null;
  readonly names: ReadonlyMap<string, string>; // of the owners and successors of the page
  readonly unnamed: number; // counted, and named to managers only
};

/**
 * Clients on whom a rule spoke and who were not brought to a rep that morning, with the cause and what was seen of them
 * (FI-015: the removed ones stay visible, so that an exception can be pulled back). Who is held out is named to managers
 * only: a rep who calls them spoils the measurement. Null when there was no morning yet.
 */
export async function listHeldBack(
  deps: ListHeldBackDeps,
  { workspaceId, by, cause, page, day: asked }: HeldBackAsk,
): Promise<HeldBackView | null> {
  const { role } = await deps.findMember(by);
  const day = asked ?? (await deps.findLatestMorning(workspaceId));
  if (day === null) return null;
  const all = await deps.findHeldBack({ workspaceId, day });
  const named = role === "rep" ? all.filter((client) => client.cause !== "hold-out") : all;
  const shown = pageHeldBack(named, { cause, page, pageSize: HELD_BACK_A_PAGE });
  const names = await deps.loadNames({
    workspaceId,
    memberIds: shown.clients.flatMap(({ ownerId }) => ownerId ?? []),
    clientIds: shown.clients.flatMap(({ successorId }) => successorId ?? []),
  });
  const unnamed = all.length - named.length;
  return { ...shown, counts: countByCause(all), day, cause, names, unnamed };
}
