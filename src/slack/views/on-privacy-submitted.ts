import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { DATA_KINDS } from "#src/core/privacy/data-subject.ts";
import type { EraseOutcome } from "#src/flows/erase-data.ts";
import { drawPrivacy, readSubject } from "../actions/on-privacy.ts";
import { fillModal, sayInModal } from "../fill-modal.ts";
import {
  CONFIRM_WORD,
  PRIVACY_CONFIRM,
  PRIVACY_KIND,
  PRIVACY_TEXT,
  PRIVACY_TITLE,
} from "../presenters/privacy-window.ts";
import type { PrivacyDesk } from "../privacy-desk.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const Kind = z.object({ selected_option: z.object({ value: z.enum(DATA_KINDS) }) });
const Typed = z.object({ value: z.string().trim().min(1).max(200) });

const LOOKING = sayInModal(PRIVACY_TITLE, "One moment, I am looking…");
const ERASING = sayInModal(PRIVACY_TITLE, "One moment, I am erasing…");

/** Who is meant; what is found stands above the search. */
export function onPrivacyFind(desk: PrivacyDesk) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const { values } = view.state;
    const kind = Kind.parse(values[PRIVACY_KIND.block]?.[PRIVACY_KIND.action]);
    const typed = Typed.safeParse(values[PRIVACY_TEXT.block]?.[PRIVACY_TEXT.action]);
    if (!typed.success) {
      const errors = { [PRIVACY_TEXT.block]: "Say who is meant." };
      return ack({ response_action: "errors", errors });
    }
    await ack({ response_action: "update", view: LOOKING });
    const by = body.user.id;
    await fillModal(client, { viewId: view.id, title: PRIVACY_TITLE }, async () => {
      const asked = { by, kind: kind.selected_option.value, text: typed.data.value };
      return drawPrivacy(desk, { by, found: await desk.find(asked) });
    });
  };
}

const REFUSALS = {
  "not-allowed": "Erasing is for admins and for managers of the whole company.",
  nobody: "They are not there any more.",
  "last-manager":
    "They are the only admin, or the only manager. Give somebody else the role first.",
  "admins-only": "Only an admin erases an admin’s data.",
} as const;

/** The second step, with the word typed. */
export function onPrivacyErased(desk: PrivacyDesk) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const { block, action } = PRIVACY_CONFIRM;
    const typed = Typed.safeParse(view.state.values[block]?.[action]);
    if (!typed.success || typed.data.value !== CONFIRM_WORD) {
      const errors = { [block]: `Type ${CONFIRM_WORD} in capital letters, or cancel.` };
      return ack({ response_action: "errors", errors });
    }
    await ack({ response_action: "update", view: ERASING });
    const by = body.user.id;
    await fillModal(client, { viewId: view.id, title: PRIVACY_TITLE }, async () => {
      const outcome = await desk.erase({ by, subject: readSubject(view.private_metadata) });
      return drawPrivacy(desk, { by, news: sayErased(outcome) });
    });
  };
}

function sayErased(outcome: EraseOutcome): string {
  return outcome.ok ? "✅ Erased. It is written down that you did it." : REFUSALS[outcome.why];
}
