import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { PlaybookItem } from "#src/core/playbook/playbook-item.ts";
import type { SettingsProblem } from "#src/core/workspace-settings.ts";
import { drawPlaybook, PLAYBOOK_REFUSAL, type PlaybookDeps } from "../actions/on-playbook.ts";
import { PLAYBOOK_INPUT } from "../presenters/playbook-form.ts";
import { itemAt } from "../presenters/playbook-window.ts";
import { readPlaybookForm } from "../presenters/read-playbook-form.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

/** Saves what was changed and shows the item as it is now; what is wrong is said beneath its field, and the form stays. */
export function onPlaybookChanged(deps: PlaybookDeps) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const refuse = (errors: Readonly<Record<string, string>>): Promise<void> =>
      ack({ response_action: "errors", errors: { ...errors } });
    const key = view.private_metadata;
    const by = body.user.id;
    const item = itemAt(key);
    const read = readPlaybookForm(item, view.state.values, deps.currency());
    if (!read.ok) return refuse(read.errors);
    const saved = await deps.changeSettings({ by, change: read.change });
    if (!saved.ok && saved.why === "invalid") return refuse(errorsOf(item, saved.problems));
    const news = saved.ok ? "Saved. It holds for everybody from now on." : PLAYBOOK_REFUSAL;
    const drawn = await drawPlaybook(deps, { key, news, by });
    return ack({ response_action: "update", view: drawn });
  };
}

/** Each problem beneath the input that it is about. */
function errorsOf(
  item: PlaybookItem,
  problems: readonly SettingsProblem[],
): Readonly<Record<string, string>> {
  const inputs =
    item.is === "entry"
      ? ([PLAYBOOK_INPUT.say, PLAYBOOK_INPUT.avoid, PLAYBOOK_INPUT.advice] as const)
      : ([PLAYBOOK_INPUT.value] as const);
  const last = item.is === "entry" ? PLAYBOOK_INPUT.advice : PLAYBOOK_INPUT.value;
  return Object.fromEntries(
    problems.map(({ field, expected }) => {
      const input = inputs.find((one) => field.split(".").includes(one)) ?? last;
      return [input, expected];
    }),
  );
}
