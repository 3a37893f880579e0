import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "../shell/icon.tsx";
import type { OptionGroup } from "./options.ts";
import { isJson, type Json, textOf } from "./read-json.ts";
import { PlainText } from "./rich-text.tsx";
import type { Choices } from "./use-choices.ts";

export type OptionListProps = {
  readonly id: string;
  readonly choices: Choices;
  /** Which option the arrows stand on, counted over all groups. */
  readonly at: number;
  readonly isChosen: (option: Json) => boolean;
  readonly onPick: (option: Json) => void;
};

export function OptionList(props: OptionListProps): ReactNode {
  const { id, choices } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-at="true"]')?.scrollIntoView({ block: "nearest" });
  }, [props.at]);
  let before = 0;
  return (
    <div ref={list} id={id} role="listbox" aria-busy={choices.loading || undefined}>
      {choices.groups.map((group, index) => {
        const start = before;
        before += group.options.length;
        return <Group key={index} {...props} group={group} start={start} />;
      })}
      {before === 0 && (
        <p className="options-note" role="status">
          {choices.note}
        </p>
      )}
    </div>
  );
}

function Group(
  props: OptionListProps & { readonly group: OptionGroup; readonly start: number },
): ReactNode {
  const { group, start } = props;
  const options = group.options.map((option, index) => (
    <OptionRow key={index} {...props} option={option} index={start + index} />
  ));
  if (group.label === "") return options;
  return (
    <div role="group" aria-label={group.label}>
      <div className="options-group" aria-hidden="true">
        {group.label}
      </div>
      {options}
    </div>
  );
}

function OptionRow(
  props: OptionListProps & { readonly option: Json; readonly index: number },
): ReactNode {
  const { id, at, option, index, isChosen, onPick } = props;
  const chosen = isChosen(option);
  return (
    <div
      id={`${id}-${index}`}
      role="option"
      aria-selected={chosen}
      data-at={index === at}
      className="option"
      // The field keeps the focus, so that its list does not close before the pick.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onPick(option)}
    >
      <span className="option-words">
        <PlainText text={textOf(option["text"])} />
        {isJson(option["description"]) && (
          <span className="option-description">{textOf(option["description"])}</span>
        )}
      </span>
      {chosen && <Icon name="check" />}
    </div>
  );
}
