import type { ReactNode } from "react";
import type { ComposerState } from "./use-composer.ts";

export function SuggestionList(props: {
  readonly id: string;
  readonly state: ComposerState;
}): ReactNode {
  const { id, state } = props;
  return (
    <div id={id} role="listbox" aria-label="Suggestions">
      {state.suggestions.map((suggestion, index) => (
        <div
          key={suggestion.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === state.at}
          data-at={index === state.at}
          className="option"
          // The composer keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => state.take(suggestion)}
        >
          <span className="option-words">
            <span>
              <strong>{suggestion.label}</strong>{" "}
              <span className="option-hint">{suggestion.hint}</span>
            </span>
            <span className="option-description">{suggestion.detail}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
