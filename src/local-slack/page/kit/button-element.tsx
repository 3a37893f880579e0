import type { ReactNode } from "react";
import { isSafeLink } from "../text/parse-angle.ts";
import { Spinner } from "../shell/spinner.tsx";
import { CannotShow } from "./block-fence.tsx";
import type { ElementProps } from "./block-props.ts";
import type { KitAction } from "./kit.ts";
import { asText, type Json, textOf } from "./read-json.ts";
import { PlainText } from "./rich-text.tsx";
import { useRun } from "./use-field.ts";

export function ButtonElement({ element }: ElementProps): ReactNode {
  const { busy, run } = useRun(element);
  const url = asText(element["url"]);
  const press = (): void => {
    if (!busy) run(buttonAction(element), null);
  };
  const looks = {
    className: `button ${styleClass(element)}`,
    "aria-label": asText(element["accessibility_label"]) || undefined,
    "aria-busy": busy || undefined,
    onClick: press,
  };
  const inside = (
    <>
      <PlainText text={textOf(element["text"])} />
      {busy && <Spinner />}
    </>
  );
  if (url !== "" && isSafeLink(url)) {
    return (
      <a {...looks} href={url} target="_blank" rel="noopener noreferrer">
        {inside}
      </a>
    );
  }
  return (
    <button type="button" {...looks}>
      {inside}
    </button>
  );
}

function buttonAction(element: Json): KitAction {
  const value = asText(element["value"]);
  return {
    type: "button",
    action_id: asText(element["action_id"]),
    text: element["text"],
    ...(value === "" ? {} : { value }),
  };
}

function styleClass(element: Json): string {
  const style = element["style"];
  return style === "primary" || style === "danger" ? `button-${style}` : "button-plain";
}

/** Workflows live in Slack itself, so there is nothing to start here. */
export function WorkflowButtonElement(): ReactNode {
  return <CannotShow type="workflow_button" />;
}
