import { type ReactNode, useId } from "react";
import type { BlockProps } from "./block-props.ts";
import { ElementView } from "./element.tsx";
import { SpotContext, useKit } from "./kit.ts";
import { asJson, isJson, type Json, textOf } from "./read-json.ts";
import { PlainText } from "./rich-text.tsx";

/** A labelled input with its hint and, when the app or the page refused it, what is wrong. */
export function InputBlock({ block, blockId }: BlockProps): ReactNode {
  const { errors } = useKit();
  const id = useId();
  const error = errors[blockId];
  const element = asJson(block["element"]);
  const hint = isJson(block["hint"]) ? textOf(block["hint"]) : "";
  const described = [hint === "" ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`];
  const spot = {
    blockId,
    acts: block["dispatch_action"] === true,
    labelId: `${id}-label`,
    fieldId: `${id}-field`,
    describedBy: described.filter(Boolean).join(" ") || null,
    invalid: error !== undefined,
    required: block["optional"] !== true,
  };
  return (
    <div className={error === undefined ? "input-block" : "input-block input-wrong"}>
      <InputLabel id={id} block={block} />
      <SpotContext value={spot}>
        <ElementView element={element} />
      </SpotContext>
      {hint !== "" && (
        <p className="hint" id={`${id}-hint`}>
          <PlainText text={hint} />
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function InputLabel({ id, block }: { readonly id: string; readonly block: Json }): ReactNode {
  return (
    <div className="input-label">
      <label id={`${id}-label`} htmlFor={`${id}-field`}>
        <PlainText text={textOf(block["label"])} />
      </label>
      {block["optional"] === true && <span className="optional">optional</span>}
    </div>
  );
}
