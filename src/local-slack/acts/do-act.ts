import type { Act, ActResult } from "../protocol.ts";
import type { World } from "../world.ts";
import { openPlace, readUpTo, stopStreaming } from "./open-place.ts";
import { runCommand, runShortcut } from "./run-command.ts";
import { say } from "./say.ts";
import { closeView, submitView } from "./submit-view.ts";
import { suggestOptions, useElement } from "./use-element.ts";

/** Does what a person does in the page. */
export async function doAct(world: World, userId: string, act: Act): Promise<ActResult> {
  if (act.act === "say") return say(world, userId, act);
  if (act.act === "open") return openPlace(world, userId, act);
  if (act.act === "read") return readUpTo(world, userId, act);
  if (act.act === "stop") return stopStreaming(world, userId, act);
  return askApp(world, userId, act);
}

type Asking = Exclude<Act, { act: "say" | "open" | "read" | "stop" }>;

/** The acts that wait for the app's answer. */
async function askApp(world: World, userId: string, act: Asking): Promise<ActResult> {
  switch (act.act) {
    case "command":
      return runCommand(world, userId, act);
    case "shortcut":
      return runShortcut(world, userId, act);
    case "use":
      return useElement(world, userId, act);
    case "suggest":
      return suggestOptions(world, userId, act);
    case "submit":
      return submitView(world, userId, act);
    case "close":
      return closeView(world, userId, act);
  }
}
