import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Icon } from "../shell/icon.tsx";
import { Spinner } from "../shell/spinner.tsx";
import { OptionList } from "./option-list.tsx";
import { Popup } from "./popup.tsx";
import type { Json } from "./read-json.ts";
import { useChoices } from "./use-choices.ts";
import type { FieldAria } from "./use-field.ts";

export type ComboboxProps = {
  readonly element: Json;
  /** Shown while the list is closed. */
  readonly shown: string;
  readonly placeholder: string;
  readonly busy: boolean;
  readonly aria: FieldAria;
  readonly isChosen: (option: Json) => boolean;
  readonly onPick: (option: Json) => void;
  /** A list of several stays open after a pick. */
  readonly staysOpen: boolean;
};

/** A text field with a list of choices below it: type to narrow, arrows to move, Enter to pick. */
export function Combobox(props: ComboboxProps): ReactNode {
  const { element, shown, placeholder, busy, aria } = props;
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const list = useListState(props);
  return (
    <div className="combobox" ref={box}>
      <input
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={list.open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-busy={busy || undefined}
        {...(list.open && list.current !== null
          ? { "aria-activedescendant": `${listId}-${list.at}` }
          : {})}
        placeholder={shown === "" ? placeholder : shown}
        value={list.open ? list.typed : shown}
        {...(element["focus_on_load"] === true ? { "data-first": true } : {})}
        onClick={list.show}
        onBlur={list.hide}
        onChange={(event) => list.type(event.currentTarget.value)}
        onKeyDown={list.keyDown}
        {...aria}
      />
      <span className="combobox-mark">{busy ? <Spinner /> : <Icon name="down" />}</span>
      {list.open && (
        <Popup anchor={box} onClose={list.hide} matchWidth className="options">
          <OptionList
            id={listId}
            choices={list.choices}
            at={list.at}
            isChosen={props.isChosen}
            onPick={list.pick}
          />
        </Popup>
      )}
    </div>
  );
}

type ListState = {
  readonly open: boolean;
  readonly typed: string;
  readonly at: number;
  readonly current: Json | null;
  readonly choices: ReturnType<typeof useChoices>;
  readonly show: () => void;
  readonly hide: () => void;
  readonly type: (text: string) => void;
  readonly pick: (option: Json) => void;
  readonly keyDown: (event: KeyboardEvent) => void;
};

function useListState(props: ComboboxProps): ListState {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [moved, setMoved] = useState(0);
  const choices = useChoices(props.element, typed, open);
  const flat = choices.groups.flatMap((group) => group.options);
  const at = Math.min(moved, Math.max(0, flat.length - 1));
  const show = (): void => setOpen(true);
  const hide = (): void => {
    setOpen(false);
    setTyped("");
    setMoved(0);
  };
  const pick = (option: Json): void => {
    props.onPick(option);
    if (props.staysOpen) setTyped("");
    else hide();
  };
  const type = (text: string): void => {
    setOpen(true);
    setTyped(text);
    setMoved(0);
  };
  const go = (step: number): void => {
    if (open) setMoved((at + step + flat.length) % Math.max(1, flat.length));
    else show();
  };
  const current = flat[at] ?? null;
  const keyDown = (event: KeyboardEvent): void => {
    const deeds: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(1),
      ArrowUp: () => go(-1),
      Enter: () => (open && current !== null ? pick(current) : show()),
      ...(open ? { Escape: hide } : {}),
    };
    const deed = deeds[event.key];
    if (deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  return { open, typed, at, current, choices, show, hide, type, pick, keyDown };
}
