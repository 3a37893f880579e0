import { createContext, useContext } from "react";
import type { Place, StateValues } from "../../protocol.ts";
import type { ElementValue } from "./element-value.ts";
import type { Json } from "./read-json.ts";

/** What the elements of one surface (a message, a modal, the Home tab) can ask of it. */
export type Kit = {
  readonly place: Place;
  readonly typed: StateValues;
  /** block_id -> what is wrong */
  readonly errors: Readonly<Record<string, string>>;
  readonly edit: (blockId: string, actionId: string, value: ElementValue) => void;
  /** Tells the app that an element was used; settles when the app has answered. */
  readonly use: (blockId: string, action: KitAction) => Promise<void>;
  readonly suggest: (blockId: string, actionId: string, typed: string) => Promise<readonly Json[]>;
};

export type KitAction = { readonly type: string; readonly action_id: string } & Record<
  string,
  unknown
>;

const idle: Kit = {
  place: { in: "home" },
  typed: {},
  errors: {},
  edit: () => undefined,
  use: () => Promise.resolve(),
  suggest: () => Promise.resolve([]),
};

export const KitContext = createContext<Kit>(idle);

export function useKit(): Kit {
  return useContext(KitContext);
}

/** Where an element stands inside its surface. */
export type Spot = {
  readonly blockId: string;
  /** False inside an input block that did not ask for `dispatch_action`. */
  readonly acts: boolean;
  readonly labelId: string | null;
  readonly fieldId: string | undefined;
  readonly describedBy: string | null;
  readonly invalid: boolean;
  readonly required: boolean;
};

export const SpotContext = createContext<Spot>({
  blockId: "",
  acts: true,
  labelId: null,
  fieldId: undefined,
  describedBy: null,
  invalid: false,
  required: false,
});

export function useSpot(): Spot {
  return useContext(SpotContext);
}
