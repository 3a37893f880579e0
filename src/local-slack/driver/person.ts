import { doAct } from "../acts/do-act.ts";
import { blocksOf, findPlace } from "../acts/find-place.ts";
import { type PlacedElement, walkElements } from "../blocks/walk-elements.ts";
import { appDirectMessage } from "../identity.ts";
import { asText, type Json } from "../json.ts";
import { homeOf, modalsOf } from "../modals.ts";
import type {
  Act,
  ActResult,
  Block,
  MessageView,
  ModalView,
  Option,
  Place,
  Snapshot,
  StateValues,
} from "../protocol.ts";
import { findConversation } from "../state/conversations.ts";
import { listEphemerals, listMessages } from "../ui/list-messages.ts";
import { dropFile } from "../ui/serve-ui.ts";
import { takeSnapshot } from "../ui/snapshot.ts";
import { conversationView, modalView } from "../ui/views-of-state.ts";
import type { World } from "../world.ts";
import { encodeSaid } from "./encode-said.ts";
import { type Given, fillElement, fillState } from "./fill-element.ts";

/** Where an element stands: in a message, in a modal, or on the Home tab. */
type Target = {
  readonly actionId: string;
  /** Needed only when the same action_id stands there several times. */
  readonly blockId?: string;
} & (
  | { readonly channel: string; readonly ts: string }
  | { readonly viewId: string }
  | { readonly home: true }
);

/** A person of the workspace, driven by a test: the same acts as in the page. */
export type Person = {
  readonly id: string;
  /** The direct message with the app. */
  readonly dm: string;
  readonly act: (act: Act) => Promise<ActResult>;
  /** Throws when the workspace refuses it. `@Name` of a person or of the app becomes a mention. */
  readonly say: (channel: string, text: string, threadTs?: string) => Promise<MessageView>;
  /** The whole line: `/winback Aurora`. */
  readonly command: (channel: string, line: string) => Promise<ActResult>;
  /** Presses a button, or chooses `value` in a menu, picker or input. */
  readonly click: (
    target: Target & { readonly value?: Given; readonly state?: StateValues },
  ) => Promise<ActResult>;
  readonly use: (act: Omit<Extract<Act, { act: "use" }>, "act">) => Promise<ActResult>;
  /** What an external menu offers for the typed text. */
  readonly suggest: (target: Target, typed: string) => Promise<readonly Option[]>;
  /** Fills a modal by block_id or action_id and presses its button. */
  readonly submit: (viewId: string, given?: Readonly<Record<string, Given>>) => Promise<ActResult>;
  readonly close: (viewId: string) => Promise<ActResult>;
  readonly shortcut: (
    callbackId: string,
    message?: { readonly channel: string; readonly ts: string },
  ) => Promise<ActResult>;
  readonly open: (channel: string, tab?: "home" | "messages") => Promise<ActResult>;
  readonly read: (channel: string, ts: string) => Promise<ActResult>;
  readonly stop: (channel: string, ts: string) => Promise<ActResult>;
  readonly dropFile: (
    channel: string,
    name: string,
    bytes: Uint8Array | string,
  ) => Promise<ActResult>;
  /** Messages of a channel or a thread, ephemeral ones among them, oldest first. */
  readonly messages: (channel: string, threadTs?: string) => readonly MessageView[];
  readonly modals: () => readonly ModalView[];
  /** The modal on top; throws when none is open. */
  readonly modal: () => ModalView;
  readonly home: () => readonly Block[] | null;
  readonly prompts: () => Snapshot["prompts"];
  readonly unread: (channel: string) => number;
  /** What the app says it is doing, empty when nothing. */
  readonly status: (channel: string, threadTs?: string) => string;
};

export function createPerson(world: World, id: string): Person {
  if (!world.people.some((person) => person.id === id)) {
    const known = world.people.map((person) => person.id).join(", ");
    throw new Error(`There is no person ${id} in this workspace; there are ${known}`);
  }
  const act = (one: Act): Promise<ActResult> => doAct(world, id, one);
  return { id, dm: appDirectMessage(id), act, ...doings(world, id, act), ...sights(world, id) };
}

type Sights = Pick<
  Person,
  "messages" | "modals" | "modal" | "home" | "prompts" | "unread" | "status"
>;

function sights(world: World, id: string): Sights {
  const modals = (): readonly ModalView[] => modalsOf(world, id).map(modalView);
  return {
    modals,
    modal: () => {
      const top = modals().at(-1);
      if (top === undefined) throw new Error(`${id} has no open modal`);
      return top;
    },
    messages: (channel, threadTs) => {
      const where = { userId: id, channel, thread: threadTs ?? null };
      const shown = listMessages(world, where);
      if (shown === null) throw new Error(`${id} is not in ${channel}`);
      return [...shown, ...listEphemerals(world, where)].toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
    },
    home: () => homeOf(world, id)?.blocks ?? null,
    prompts: () => takeSnapshot(world, id)?.prompts ?? null,
    unread: (channel) => {
      const conversation = findConversation(world, channel);
      return conversation === null ? 0 : conversationView(world, conversation, id).unread;
    },
    status: (channel, threadTs) => {
      const all = [...world.live.statuses.values()];
      return (
        all.find((one) => one.channel === channel && one.threadTs === (threadTs ?? null))?.text ??
        ""
      );
    },
  };
}

type Doings = Omit<Person, "id" | "dm" | "act" | keyof Sights>;

function doings(world: World, id: string, act: Person["act"]): Doings {
  return {
    say: async (channel, text, threadTs) => {
      const said = await act({
        act: "say",
        channel,
        text: encodeSaid(world, text),
        threadTs: threadTs ?? null,
      });
      if (!said.ok) throw new Error(`${id} could not say "${text}" in ${channel}: ${said.message}`);
      const all = listMessages(world, { userId: id, channel, thread: threadTs ?? null }) ?? [];
      const own = all.find((message) => message.ts === said.ts);
      if (own === undefined) throw new Error(`What ${id} said in ${channel} is not there`);
      return own;
    },
    command: (channel, line) => {
      const [command = "", ...words] = line.trim().split(" ");
      return act({ act: "command", channel, command, text: words.join(" ") });
    },
    use: (use) => act({ act: "use", ...use }),
    click: async (target) => act(clickAct(world, id, target)),
    suggest: async (target, typed) => {
      const { place, found } = locate(world, id, target);
      const { blockId, actionId } = found;
      const result = await act({ act: "suggest", place, blockId, actionId, typed });
      if (!result.ok) throw new Error(`No suggestions for "${typed}": ${result.message}`);
      return result.options ?? [];
    },
    submit: async (viewId, given = {}) => {
      const view = modalsOf(world, id).find((one) => one.id === viewId);
      return act({ act: "submit", viewId, state: fillState(view?.blocks ?? [], given) });
    },
    close: (viewId) => act({ act: "close", viewId }),
    shortcut: (callbackId, message) =>
      act({ act: "shortcut", callbackId, message: message ?? null }),
    open: (channel, tab) => act({ act: "open", channel, tab: tab ?? null }),
    read: (channel, ts) => act({ act: "read", channel, ts }),
    stop: (channel, ts) => act({ act: "stop", channel, ts }),
    dropFile: (channel, name, bytes) =>
      dropFile(world, { userId: id, channel, name, thread: "" }, Buffer.from(bytes)),
  };
}

function clickAct(world: World, id: string, target: Parameters<Person["click"]>[0]): Act {
  const { place, found } = locate(world, id, target);
  const { blockId, actionId, element } = found;
  const type = asText(element["type"]);
  return {
    act: "use",
    place,
    blockId,
    action: { ...clickedValue(element, target.value), type, action_id: actionId },
    state: target.state ?? {},
  };
}

function clickedValue(element: Json, value: Given | undefined): Json {
  const isButton = ["button", "workflow_button", "icon_button"].includes(asText(element["type"]));
  if (isButton || value === undefined) return {};
  if (element["type"] === "feedback_buttons") return { value };
  return fillElement(element, value);
}

function locate(world: World, id: string, target: Target): { place: Place; found: PlacedElement } {
  const place = placeOf(target);
  const there = findPlace(world, id, place);
  if (there === null) throw new Error(`${id} sees no such place: ${JSON.stringify(place)}`);
  const elements = walkElements(blocksOf(there));
  const matching = elements.filter(
    (one) =>
      one.actionId === target.actionId &&
      (target.blockId === undefined || one.blockId === target.blockId),
  );
  const [found] = matching;
  if (found === undefined) {
    const known = elements.map((one) => one.actionId).join(", ");
    throw new Error(
      `There is no element ${target.actionId} in ${JSON.stringify(place)}; there are: ${known}`,
    );
  }
  if (matching.length > 1) {
    const blocks = matching.map((one) => one.blockId).join(", ");
    throw new Error(
      `${target.actionId} stands there several times: say which blockId of ${blocks}`,
    );
  }
  return { place, found };
}

function placeOf(target: Target): Place {
  if ("channel" in target) return { in: "message", channel: target.channel, ts: target.ts };
  return "viewId" in target ? { in: "modal", viewId: target.viewId } : { in: "home" };
}
