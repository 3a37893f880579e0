import { type ReactNode, useId } from "react";
import type { ElementProps } from "./block-props.ts";
import { heldOption, heldOptions } from "./element-value.ts";
import { optionValue } from "./options.ts";
import { asList, isJson, type Json } from "./read-json.ts";
import { TextObject } from "./rich-text.tsx";
import { type Field, useField } from "./use-field.ts";

export function CheckboxesElement({ element }: ElementProps): ReactNode {
  const field = useField(element);
  const held = heldOptions(field.value);
  const chosen = new Set(held.map(optionValue));
  const toggle = (option: Json): void => {
    const options = asList(element["options"]).filter((other) => {
      const was = chosen.has(optionValue(other));
      return other === option ? !was : was;
    });
    field.commit(options);
  };
  return (
    <ChoiceGroup role="group" field={field}>
      {asList(element["options"]).map((option, index) => (
        <ChoiceRow
          key={index}
          kind="checkbox"
          name={field.actionId}
          option={option}
          checked={chosen.has(optionValue(option))}
          onPick={() => toggle(option)}
        />
      ))}
    </ChoiceGroup>
  );
}

export function RadioButtonsElement({ element }: ElementProps): ReactNode {
  const field = useField(element);
  const name = useId();
  const held = heldOption(field.value);
  return (
    <ChoiceGroup role="radiogroup" field={field}>
      {asList(element["options"]).map((option, index) => (
        <ChoiceRow
          key={index}
          kind="radio"
          name={name}
          option={option}
          checked={held !== null && optionValue(held) === optionValue(option)}
          onPick={() => field.commit(option)}
        />
      ))}
    </ChoiceGroup>
  );
}

function ChoiceGroup(props: {
  readonly role: "group" | "radiogroup";
  readonly field: Field;
  readonly children: ReactNode;
}): ReactNode {
  const { role, field, children } = props;
  return (
    <div className="choices" role={role} aria-busy={field.busy || undefined} {...field.aria}>
      {children}
    </div>
  );
}

function ChoiceRow(props: {
  readonly kind: "checkbox" | "radio";
  readonly name: string;
  readonly option: Json;
  readonly checked: boolean;
  readonly onPick: () => void;
}): ReactNode {
  const { kind, name, option, checked, onPick } = props;
  return (
    <label className="choice">
      <input type={kind} name={name} checked={checked} onChange={onPick} />
      <span className="choice-words">
        <TextObject text={option["text"]} />
        {isJson(option["description"]) && (
          <span className="choice-description">
            <TextObject text={option["description"]} />
          </span>
        )}
      </span>
    </label>
  );
}
