import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { z } from "zod";
import { fillModal } from "../fill-modal.ts";
import type { PracticeDesk } from "../practice-desk.ts";
import type { Message } from "../presenters/alert-card.ts";
import { presentLeague } from "../presenters/league.ts";
import { PRACTICE_TITLE } from "../presenters/practice-window.ts";
import { drawPracticeWindow } from "./on-practice.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

const ForMe = z.enum(["in", "out"]);
const ForAll = z.enum(["on", "off"]);

/** This month's league, for a message that only the asker sees. */
export async function drawLeague(
  { showLeague }: Pick<PracticeDesk, "showLeague">,
  { by }: { readonly by: string },
): Promise<Message> {
  return presentLeague(await showLeague({ by }));
}

/** "Stay out of it" and "Take part". */
export function onLeagueForMe(desk: PracticeDesk) {
  return async (args: ButtonArgs): Promise<void> => {
    await args.ack();
    const by = args.body.user.id;
    await desk.joinLeague({ by, isIn: ForMe.parse(args.action.value) === "in" });
    await redraw(desk, args);
  };
}

/** A manager switches it for everybody; from anybody else it changes nothing. */
export function onLeagueForAll(desk: PracticeDesk) {
  return async (args: ButtonArgs): Promise<void> => {
    await args.ack();
    const by = args.body.user.id;
    await desk.switchLeague({ by, isOn: ForAll.parse(args.action.value) === "on" });
    await redraw(desk, args);
  };
}

async function redraw(desk: PracticeDesk, { body, client, respond }: ButtonArgs): Promise<void> {
  const by = body.user.id;
  const { view } = body;
  if (view === undefined)
    await respond({ ...(await drawLeague(desk, { by })), replace_original: true });
  else
    await fillModal(client, { viewId: view.id, title: PRACTICE_TITLE }, () =>
      drawPracticeWindow(desk, by),
    );
}
