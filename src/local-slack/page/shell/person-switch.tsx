import { type ReactNode, useId, useRef, useState } from "react";
import type { UserView } from "../../protocol.ts";
import { Popup } from "../kit/popup.tsx";
import { Avatar } from "./avatar.tsx";
import { Icon } from "./icon.tsx";

export type PersonSwitchProps = {
  readonly me: UserView;
  readonly people: readonly UserView[];
  readonly onSwitch: (userId: string) => void;
};

/** Whose eyes the page looks through. */
export function PersonSwitch({ me, people, onSwitch }: PersonSwitchProps): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  return (
    <footer className="sidebar-foot">
      <button
        ref={button}
        type="button"
        className="person"
        aria-haspopup="true"
        aria-expanded={open}
        aria-controls={listId}
        aria-label={`You are: ${me.name}, ${me.title}. Switch person`}
        onClick={() => setOpen(!open)}
      >
        <Avatar user={me} />
        <span className="person-words">
          <span className="person-kind">You are</span>
          <span className="person-name">{me.name}</span>
          <span className="person-title">{me.title}</span>
        </span>
        <Icon name="down" />
      </button>
      {open && (
        <Popup anchor={button} onClose={() => setOpen(false)} matchWidth className="menu">
          <fieldset
            id={listId}
            className="people"
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              setOpen(false);
              button.current?.focus();
            }}
          >
            <legend>You are</legend>
            {people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                current={person.id === me.id}
                onPick={() => onSwitch(person.id)}
              />
            ))}
          </fieldset>
        </Popup>
      )}
    </footer>
  );
}

function PersonRow(props: {
  readonly person: UserView;
  readonly current: boolean;
  readonly onPick: () => void;
}): ReactNode {
  const { person, current, onPick } = props;
  return (
    <button
      type="button"
      className="menu-item person-row"
      aria-pressed={current}
      autoFocus={current}
      onClick={onPick}
    >
      <Avatar user={person} size="small" />
      <span className="person-words">
        <span className="person-name">{person.name}</span>
        <span className="person-title">{person.title}</span>
      </span>
      {current && <Icon name="check" />}
    </button>
  );
}
