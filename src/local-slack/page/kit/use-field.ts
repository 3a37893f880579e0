import { useState } from "react";
import { useConfirm } from "../modal/confirm.tsx";
import { type ElementValue, valueKey } from "./element-value.ts";
import { type KitAction, useKit, useSpot } from "./kit.ts";
import { asText, isJson, type Json, textOf } from "./read-json.ts";
import { currentValue } from "./read-state.ts";

export type FieldAria = {
  readonly id?: string;
  readonly "aria-labelledby"?: string;
  readonly "aria-label"?: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly "aria-required"?: true;
};

export type Field = {
  readonly blockId: string;
  readonly actionId: string;
  readonly value: ElementValue;
  readonly busy: boolean;
  readonly aria: FieldAria;
  /** Keeps what was typed, without telling the app. */
  readonly edit: (held: unknown) => void;
  /** Keeps it and, where the block says so, tells the app. */
  readonly commit: (held: unknown) => void;
  /** Tells the app what the field holds now. */
  readonly send: (held: unknown) => void;
};

/** Binds an element that holds a value to its surface. */
export function useField(element: Json): Field {
  const kit = useKit();
  const spot = useSpot();
  const { busy, run } = useRun(element);
  const type = asText(element["type"]);
  const actionId = asText(element["action_id"]);
  const valueOf = (held: unknown): ElementValue => ({ type, [valueKey(type)]: held });
  const edit = (held: unknown): void => {
    kit.edit(spot.blockId, actionId, valueOf(held));
  };
  const send = (held: unknown): void => {
    if (!spot.acts) return;
    run({ type, action_id: actionId, [valueKey(type)]: held }, null);
  };
  const commit = (held: unknown): void => {
    if (!spot.acts) edit(held);
    else run({ type, action_id: actionId, [valueKey(type)]: held }, () => edit(held));
  };
  const value = currentValue(kit.typed, spot.blockId, element);
  const aria = ariaOf(element, spot);
  return { blockId: spot.blockId, actionId, value, busy, aria, edit, commit, send };
}

/** Runs an action after its confirm dialog, if it has one, and says while the app is at it. */
export function useRun(element: Json): {
  readonly busy: boolean;
  readonly run: (action: KitAction, before: (() => void) | null) => void;
} {
  const kit = useKit();
  const { blockId } = useSpot();
  const confirm = useConfirm();
  const [running, setRunning] = useState(0);
  const run = async (action: KitAction, before: (() => void) | null): Promise<void> => {
    if (isJson(element["confirm"]) && !(await confirm(element["confirm"]))) return;
    before?.();
    setRunning((count) => count + 1);
    try {
      await kit.use(blockId, action);
    } finally {
      setRunning((count) => count - 1);
    }
  };
  return { busy: running > 0, run: (action, before) => void run(action, before) };
}

function ariaOf(element: Json, spot: ReturnType<typeof useSpot>): FieldAria {
  return {
    ...(spot.fieldId === undefined ? {} : { id: spot.fieldId }),
    ...(spot.labelId === null
      ? { "aria-label": ownName(element) }
      : { "aria-labelledby": spot.labelId }),
    ...(spot.describedBy === null ? {} : { "aria-describedby": spot.describedBy }),
    ...(spot.invalid ? { "aria-invalid": true } : {}),
    ...(spot.required ? { "aria-required": true } : {}),
  };
}

/** Elements without a label are named by their placeholder. */
function ownName(element: Json): string {
  const placeholder = textOf(element["placeholder"]);
  if (placeholder !== "") return placeholder;
  const accessible = asText(element["accessibility_label"]);
  return accessible === "" ? asText(element["type"]).replaceAll("_", " ") : accessible;
}
