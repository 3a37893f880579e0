import type { ReactNode } from "react";
import { Icon } from "../shell/icon.tsx";
import { unescapeText } from "../text/unescape-text.ts";
import { useDirectory } from "../workspace/directory.ts";
import { Combobox } from "./combobox.tsx";
import type { ElementProps } from "./block-props.ts";
import { heldIds, heldOptions } from "./element-value.ts";
import { optionValue } from "./options.ts";
import { asNumber, asText, type Json, textOf } from "./read-json.ts";
import { bareOption, nameOfId } from "./select-element.tsx";
import { useField } from "./use-field.ts";

/** Selects that hold several options, people or channels, each shown as a chip that can be taken away. */
export function MultiSelectElement({ element }: ElementProps): ReactNode {
  const field = useField(element);
  const directory = useDirectory();
  const type = asText(element["type"]);
  const holdsOptions = type === "multi_static_select" || type === "multi_external_select";
  const options: readonly Json[] = holdsOptions
    ? heldOptions(field.value)
    : heldIds(field.value).map((id) => ({
        value: id,
        text: { text: nameOfId(type, id, directory) },
      }));
  const commit = (next: readonly Json[]): void => {
    field.commit(holdsOptions ? next.map(bareOption) : next.map(optionValue));
  };
  const has = (option: Json): boolean =>
    options.some((other) => optionValue(other) === optionValue(option));
  const without = (option: Json): readonly Json[] =>
    options.filter((other) => optionValue(other) !== optionValue(option));
  const most = asNumber(element["max_selected_items"]) ?? Number.POSITIVE_INFINITY;
  const toggle = (option: Json): void => {
    if (has(option)) commit(without(option));
    else if (options.length < most) commit([...options, option]);
  };
  return (
    <div className="multi">
      <Chips options={options} onRemove={(option) => commit(without(option))} />
      <Combobox
        element={element}
        shown=""
        placeholder={textOf(element["placeholder"]) || "Choose…"}
        busy={field.busy}
        aria={field.aria}
        isChosen={has}
        onPick={toggle}
        staysOpen
      />
    </div>
  );
}

function Chips(props: {
  readonly options: readonly Json[];
  readonly onRemove: (option: Json) => void;
}): ReactNode {
  if (props.options.length === 0) return null;
  return (
    <ul className="chips" aria-label="Chosen">
      {props.options.map((option) => {
        const words = unescapeText(textOf(option["text"]));
        return (
          <li key={optionValue(option)} className="chip">
            {words}
            <button
              type="button"
              aria-label={`Remove ${words}`}
              onClick={() => props.onRemove(option)}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
