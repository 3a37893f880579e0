import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import type { ElementProps } from "./block-props.ts";
import { heldText } from "./element-value.ts";
import { asJson, asNumber, asStrings, asText, type Json, textOf } from "./read-json.ts";
import { type Field, useField } from "./use-field.ts";

/** How long typing must rest before an element with `on_character_entered` tells the app. */
const restMs = 450;

/** Text of one or many lines, numbers, e-mail and web addresses. */
export function TextElement({ element }: ElementProps): ReactNode {
  const field = useField(element);
  const triggers = triggersOf(element);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const text = heldText(field.value);
  const change = (next: string): void => {
    field.edit(next === "" ? null : next);
    if (!triggers.onCharacter) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => field.send(next === "" ? null : next), restMs);
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !event.shiftKey && triggers.onEnter) field.send(text || null);
  };
  const shared = {
    value: text,
    placeholder: textOf(element["placeholder"]),
    ...(element["focus_on_load"] === true ? { "data-first": true } : {}),
    onKeyDown: keyDown,
    ...field.aria,
  };
  return (
    <>
      {element["multiline"] === true ? (
        <textarea
          className="input input-lines"
          rows={linesFor(text)}
          {...shared}
          onChange={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <input
          className="input"
          {...inputKind(element)}
          {...shared}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
      <LengthNote element={element} field={field} />
    </>
  );
}

function triggersOf(element: Json): { readonly onEnter: boolean; readonly onCharacter: boolean } {
  const named = asStrings(asJson(element["dispatch_action_config"])["trigger_actions_on"]);
  return {
    onEnter: named.length === 0 || named.includes("on_enter_pressed"),
    onCharacter: named.includes("on_character_entered"),
  };
}

/** Numbers stay text inputs: a browser's number input hides what it cannot read. */
function inputKind(element: Json): { type: string; inputMode?: "decimal" | "numeric" } {
  switch (asText(element["type"])) {
    case "email_text_input":
      return { type: "email" };
    case "url_text_input":
      return { type: "url" };
    case "number_input":
      return {
        type: "text",
        inputMode: element["is_decimal_allowed"] === true ? "decimal" : "numeric",
      };
    default:
      return { type: "text" };
  }
}

function linesFor(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 68), 0);
  return Math.min(16, Math.max(4, lines + 1));
}

/** Says how much room is left once it gets narrow. */
function LengthNote({
  element,
  field,
}: {
  readonly element: Json;
  readonly field: Field;
}): ReactNode {
  const max = asNumber(element["max_length"]);
  const length = heldText(field.value).length;
  if (max === null || length < max * 0.8) return null;
  return (
    <span className={length > max ? "length-note length-over" : "length-note"}>
      {length} of {max}
    </span>
  );
}
