import { type ReactNode, useState } from "react";
import { Icon } from "../shell/icon.tsx";
import { useDirectory } from "../workspace/directory.ts";
import type { ElementProps } from "./block-props.ts";
import { asJson, asStrings, asText, type Json, textOf } from "./read-json.ts";
import { useRun } from "./use-field.ts";

export function FeedbackButtonsElement({ element }: ElementProps): ReactNode {
  const { busy, run } = useRun(element);
  const [chosen, setChosen] = useState<string | null>(null);
  const press = (side: Json): void => {
    const value = asText(side["value"]);
    const action_id = asText(element["action_id"]);
    run({ type: "feedback_buttons", action_id, value }, () => setChosen(value));
  };
  return (
    <div className="feedback" role="group" aria-label="Feedback" aria-busy={busy || undefined}>
      {(["positive_button", "negative_button"] as const).map((name) => {
        const side = asJson(element[name]);
        return (
          <button
            key={name}
            type="button"
            className="icon-button"
            aria-pressed={chosen !== null && chosen === side["value"]}
            aria-label={asText(side["accessibility_label"]) || textOf(side["text"])}
            title={textOf(side["text"])}
            onClick={() => press(side)}
          >
            <Icon name={name === "positive_button" ? "thumbUp" : "thumbDown"} />
          </button>
        );
      })}
    </div>
  );
}

export function IconButtonElement({ element }: ElementProps): ReactNode {
  const { busy, run } = useRun(element);
  const { me } = useDirectory();
  const onlyFor = asStrings(element["visible_to_user_ids"]);
  if (onlyFor.length > 0 && !onlyFor.includes(me.id)) return null;
  const press = (): void => {
    const action_id = asText(element["action_id"]);
    run({ type: "icon_button", action_id, value: asText(element["value"]) }, null);
  };
  const name = asText(element["accessibility_label"]) || textOf(element["text"]);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      aria-busy={busy || undefined}
      title={textOf(element["text"])}
      onClick={press}
    >
      <Icon name={element["icon"] === "trash" ? "trash" : "spark"} />
    </button>
  );
}
