import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Popup } from "../kit/popup.tsx";
import type { ComposerProps } from "./composer-props.ts";
import { ComposerTools } from "./composer-tools.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { type ComposerState, useComposer } from "./use-composer.ts";

/** Where messages are written. Enter sends, Shift+Enter makes a new line, "/" lists the commands. */
export function Composer(props: ComposerProps): ReactNode {
  const state = useComposer(props);
  const box = useRef<HTMLFormElement>(null);
  const listId = useId();
  return (
    <form
      ref={box}
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        state.send();
      }}
    >
      <Writing state={state} listId={listId} label={state.label} />
      {state.suggestions.length > 0 && (
        <Popup anchor={box} onClose={state.dismiss} matchWidth className="options">
          <SuggestionList id={listId} state={state} />
        </Popup>
      )}
      <ComposerTools
        channel={props.conversation.id}
        threadTs={props.threadTs}
        sending={state.sending}
        empty={state.text.trim() === ""}
      />
      {state.hint !== "" && <p className="composer-hint">{state.hint}</p>}
    </form>
  );
}

function Writing(props: {
  readonly state: ComposerState;
  readonly listId: string;
  readonly label: string;
}): ReactNode {
  const { state, listId, label } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(element.scrollHeight, 240)}px`;
  }, [state.text]);
  const open = state.suggestions.length > 0;
  return (
    <textarea
      ref={area}
      className="writing"
      rows={1}
      autoFocus
      aria-label={label}
      placeholder={label}
      value={state.text}
      aria-autocomplete="list"
      {...(open
        ? { "aria-controls": listId, "aria-activedescendant": `${listId}-${state.at}` }
        : {})}
      onChange={(event) => state.write(event.currentTarget.value)}
      onKeyDown={state.keyDown}
      onBlur={state.dismiss}
    />
  );
}
