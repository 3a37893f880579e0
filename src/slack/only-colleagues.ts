import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from "@slack/bolt";
import { currentDelivery, willTryAgain } from "./inbox-scope.ts";
import type { Standings } from "./standings.ts";
import { refuseHere } from "./refuse-here.ts";
import { type Refused, sayNoColleague } from "./presenters/no-colleague.ts";
import { whoActs } from "./who-acts.ts";

type Given = AnyMiddlewareArgs & AllMiddlewareArgs;

export type OnlyColleaguesDeps = {
  readonly standings: Pick<Standings, "of">;
  /** The workspace that the coach stands in; null: Slack does not say. */
  readonly ownTeamId: () => Promise<string | null>;
  /** Hears whom the coach did nothing for. */
  readonly noteRefused: (refused: { slackUserId: string | null; why: Refused }) => void;
  readonly now: () => number; // milliseconds
};

const TOLD_AGAIN_MS = 10 * 60_000; // in a conversation; a click is always answered
const MOST_TOLD = 1_000;

/**
 * Before any listener: whatever comes from a guest, a bot, somebody who has left, or a person of another company is
 * refused politely and does nothing. Machines are not answered at all, so that two of them never talk to each other.
 */
export function onlyColleagues(deps: OnlyColleaguesDeps): Middleware<AnyMiddlewareArgs> {
  const told = new Map<string, number>();
  return async (args): Promise<void> => {
    const actor = whoActs(args.body, await deps.ownTeamId());
    if (actor.is === "nobody") return args.next();
    if (actor.is === "elsewhere")
      return refuse(deps, args, { slackUserId: null, why: "stranger", told });
    const { slackUserId } = actor;
    if (slackUserId === args.context.botUserId) return args.next();
    const standing = await deps.standings.of(slackUserId);
    if (standing === "colleague") {
      currentDelivery()?.window?.noteAdmitted();
      return args.next();
    }
    await refuse(deps, args, { slackUserId, why: standing, told });
  };
}

type Refusing = {
  readonly slackUserId: string | null;
  readonly why: Refused;
  readonly told: Map<string, number>;
};

async function refuse(
  { noteRefused, now }: OnlyColleaguesDeps,
  args: Given,
  { slackUserId, why, told }: Refusing,
): Promise<void> {
  noteRefused({ slackUserId, why });
  if (why === "unsure") await askAgainSoon();
  const isSilent =
    why === "bot" || (why !== "unsure" && isTalk(args) && wasToldLately(told, slackUserId, now()));
  await refuseHere(args, { slackUserId, text: isSilent ? null : sayNoColleague(why) });
}

const TRIES_TO_BE_SURE = 2;

/** What somebody wrote is not refused because Slack was slow once: the inbox brings it again in a few seconds. */
async function askAgainSoon(): Promise<void> {
  const delivery = currentDelivery();
  if (delivery === null || delivery.attempt > TRIES_TO_BE_SURE) return;
  const fault = Object.assign(new Error("Slack does not say who wrote"), { code: "ETIMEDOUT" });
  if (willTryAgain(fault)) throw fault;
}

/** Something said to the coach; a click or an opened page is answered each time. */
function isTalk(args: Given): boolean {
  return "event" in args && args.event.type !== "app_home_opened";
}

function wasToldLately(told: Map<string, number>, slackUserId: string | null, now: number) {
  if (slackUserId === null) return true;
  const wasTold = (told.get(slackUserId) ?? 0) > now - TOLD_AGAIN_MS;
  if (told.size >= MOST_TOLD) told.clear();
  if (!wasTold) told.set(slackUserId, now);
  return wasTold;
}
