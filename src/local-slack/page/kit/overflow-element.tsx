import { type ReactNode, useRef, useState } from "react";
import { isSafeLink } from "../text/parse-angle.ts";
import { Icon } from "../shell/icon.tsx";
import { Spinner } from "../shell/spinner.tsx";
import type { ElementProps } from "./block-props.ts";
import { Menu } from "./menu.tsx";
import { asList, asText, isJson, type Json, textOf } from "./read-json.ts";
import { PlainText } from "./rich-text.tsx";
import { useRun } from "./use-field.ts";

export function OverflowElement({ element }: ElementProps): ReactNode {
  const { busy, run } = useRun(element);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const pick = (option: Json): void => {
    const url = asText(option["url"]);
    if (isSafeLink(url)) window.open(url, "_blank", "noopener");
    const action_id = asText(element["action_id"]);
    run({ type: "overflow", action_id, selected_option: option }, null);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-plain button-more"
        aria-label="More actions"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-busy={busy || undefined}
        onClick={() => setOpen(!open)}
      >
        {busy ? <Spinner /> : <Icon name="more" />}
      </button>
      {open && (
        <Menu
          anchor={button}
          label="More actions"
          onClose={() => setOpen(false)}
          items={asList(element["options"]).map((option, index) => ({
            key: String(index),
            label: <PlainText text={textOf(option["text"])} />,
            ...(isJson(option["description"]) ? { detail: textOf(option["description"]) } : {}),
            onPick: () => pick(option),
          }))}
        />
      )}
    </>
  );
}
