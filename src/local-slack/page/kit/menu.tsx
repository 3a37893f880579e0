import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Popup } from "./popup.tsx";

export type MenuItem = {
  readonly key: string;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly onPick: () => void;
};

export type MenuProps = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
  readonly align?: "start" | "end";
};

/** A menu of commands: arrows move, Enter picks, Escape closes and gives the focus back. */
export function Menu({ anchor, label, items, onClose, align = "end" }: MenuProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => buttonsIn(list.current)[0]?.focus(), []);
  const close = (): void => {
    onClose();
    anchor.current?.focus();
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === "Tab") onClose();
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (move(list.current, event.key)) event.preventDefault();
  };
  return (
    <Popup anchor={anchor} onClose={onClose} align={align} className="menu">
      <div ref={list} role="menu" aria-label={label} tabIndex={-1} onKeyDown={keyDown}>
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="menuitem"
            className="menu-item"
            onClick={() => {
              close();
              item.onPick();
            }}
          >
            <span>{item.label}</span>
            {item.detail !== undefined && <span className="menu-detail">{item.detail}</span>}
          </button>
        ))}
      </div>
    </Popup>
  );
}

function buttonsIn(list: HTMLElement | null): readonly HTMLButtonElement[] {
  return list === null ? [] : [...list.querySelectorAll("button")];
}

function move(list: HTMLElement | null, key: string): boolean {
  const buttons = buttonsIn(list);
  const at = buttons.findIndex((button) => button === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % buttons.length,
    ArrowUp: (at - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = targets[key];
  if (next === undefined) return false;
  buttons[next]?.focus();
  return true;
}
