import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { type HandOverOffer, type HandOverOutcome, LONGEST_WHY } from "#src/core/case/hand-over.ts";
import type { Choice } from "#src/core/case/who-takes-over.ts";
import { sayInModal } from "../fill-modal.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayContactFor } from "./say-contact-for.ts";

export const HAND_OVER_TITLE = "Hand over";

/** block_id of each input; its action_id is always `value`. */
export const HAND_OVER_INPUT = { to: "to", why: "why", account: "account" } as const;
export const MOVES_ACCOUNT = "moves-account";

const MOST_OPTIONS = 100; // of a Slack menu

/** Asks who is to work on the case from here on, beginning with whom the method advises. */
export function presentHandOver(offer: HandOverOffer): ModalView {
  const { caseId, choices } = offer;
  if (choices.length === 0) return sayInModal(HAND_OVER_TITLE, NOBODY_ELSE);
  return {
    type: "modal",
    callback_id: VIEW.handOver,
    private_metadata: caseId,
    title: plain(HAND_OVER_TITLE, LIMIT.modalTitle),
    submit: plain("Hand over", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [section(sayStanding(offer)), pickTo(choices), typeWhy(), ...askAccount(offer)],
  };
}

const NOBODY_ELSE =
  "There is nobody it could be handed to: nobody else has written to the coach yet, or they may not look after this client.";

function sayStanding({ clientName, ownerName, contact, isRestricted }: HandOverOffer): string {
  const name = escapeMrkdwn(clientName);
  const now = ownerName === null ? "Nobody works" : `${escapeMrkdwn(ownerName)} works`;
  const guard = isRestricted
    ? "\n🔒 One of our people is the reason. Whoever gets it sees the case; who it was about cannot get it."
    : "";
  return `${now} on *${name}*. ${sayContactFor(contact)}${guard}`;
}

function pickTo(choices: readonly Choice[]): KnownBlock {
  return {
    type: "input",
    block_id: HAND_OVER_INPUT.to,
    label: plain("Who takes it from here?"),
    element: {
      type: "static_select",
      action_id: "value",
      placeholder: plain("Choose"),
      options: choices.slice(0, MOST_OPTIONS).map(optionOf),
    },
  };
}

function optionOf({ memberId, name, isAdvised, role, openCases }: Choice): PlainTextOption {
  const facts = [
    ...(role === "rep" ? [] : [role]),
    ...(openCases === 0 ? [] : [`${openCases} open`]),
  ].join(", ");
  const label = `${isAdvised ? "⭐ " : ""}${name}${facts === "" ? "" : ` (${facts})`}`;
  return { text: plain(label, LIMIT.optionText), value: memberId };
}

function typeWhy(): KnownBlock {
  return {
    type: "input",
    block_id: HAND_OVER_INPUT.why,
    label: plain("Why, and what should they know?"),
    hint: plain("Both of you can read it."),
    element: {
      type: "plain_text_input",
      action_id: "value",
      multiline: true,
      max_length: LONGEST_WHY,
    },
  };
}

function askAccount({ mayMoveAccount }: HandOverOffer): KnownBlock[] {
  if (!mayMoveAccount) return [];
  const option = { text: plain("The client is theirs from now on"), value: MOVES_ACCOUNT };
  return [
    {
      type: "input",
      block_id: HAND_OVER_INPUT.account,
      optional: true,
      label: plain("Beyond this case"),
      element: { type: "checkboxes", action_id: "value", options: [option] },
    },
  ];
}

type Refused = Extract<HandOverOutcome, { ok: false }>["why"];

/** What is wrong, beneath the input that it is about. */
export function sayHandOverRefusal(why: Refused): Record<string, string> {
  const { to, why: words } = HAND_OVER_INPUT;
  switch (why) {
    case "no-such-case":
      return { [to]: "This case is not there any more." };
    case "handled-by-manager":
      return { [to]: "A manager handles this client now. Leave the contact to them." };
    case "already-over":
      return { [to]: "This case is over. There is nothing left to hand over." };
    case "not-yours":
      return { [to]: "A colleague works on it. Ask them or a manager to hand it over." };
    case "nobody-chosen":
      return { [to]: "Choose somebody from the list." };
    case "may-not-hold":
      return { [to]: "They may not look after this client. Choose somebody else." };
    case "already-theirs":
      return { [to]: "They work on it already." };
    case "why-missing":
      return { [words]: "Say why in a few words, so that they know where to begin." };
    case "why-too-long":
      return { [words]: `Shorten this to ${LONGEST_WHY} characters.` };
  }
}

export function presentHandedOver({ clientName, toName }: { clientName: string; toName: string }) {
  return sayInModal(
    HAND_OVER_TITLE,
    `✅ *${escapeMrkdwn(toName)}* works on *${escapeMrkdwn(clientName)}* from now on. Whoever had it before and they have both been told.`,
  );
}
