import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import { beginTalk, orApologise } from "../begin-rehearsal.ts";
import { sayPlainly } from "../presenters/present-answer.ts";
import { readBeginChoice } from "../presenters/rehearsal-start.ts";
import { lowerFirst, OBJECTION_LABEL } from "../presenters/rehearsal-words.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type SelectArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

/** One of the objections, chosen from a message by its button or in the list: the message says that the talk is below. */
export function onBeginRehearsal(desk: RehearsalDesk) {
  const begin = makeBegin(desk);
  return async (args: ButtonArgs): Promise<void> => {
    await args.ack();
    await begin(args, args.action.value);
  };
}

export function onBeginOther(desk: RehearsalDesk) {
  const begin = makeBegin(desk);
  return async (args: SelectArgs): Promise<void> => {
    await args.ack();
    await begin(args, args.action.selected_option.value);
  };
}

function makeBegin(desk: RehearsalDesk) {
  return async (
    { body, client, respond }: Pick<ButtonArgs | SelectArgs, "body" | "client" | "respond">,
    value: string | undefined,
  ): Promise<void> => {
    const by = body.user.id;
    const chosen = readBeginChoice(value);
    await desk.notTwice(`begin:${by}:${value}`, () =>
      orApologise(client, { channel: by }, async () => {
        const begun = `Practice of ${lowerFirst(OBJECTION_LABEL[chosen.objection])}: see below. 👇`;
        await Promise.allSettled([respond({ ...sayPlainly(begun), replace_original: true })]);
        await beginTalk({ client, desk }, { ...chosen, by });
      }),
    );
  };
}
