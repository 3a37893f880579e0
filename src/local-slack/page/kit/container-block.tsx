import { type ReactNode, useContext, useId, useState } from "react";
import { Icon } from "../shell/icon.tsx";
import type { BlockProps } from "./block-props.ts";
import { ContainerContext } from "./container-context.ts";
import { ImageElement } from "./media-blocks.tsx";
import { asJson, asList, isJson, type Json, textOf } from "./read-json.ts";
import { PlainText, RichText, TextObject } from "./rich-text.tsx";

export function ContainerBlock({ block }: BlockProps): ReactNode {
  const drawBlocks = useContext(ContainerContext);
  const collapsible = block["is_collapsible"] === true;
  const [open, setOpen] = useState(!(collapsible && block["default_collapsed"] === true));
  const id = useId();
  return (
    <section className="container" aria-labelledby={id}>
      <div className="container-head" id={id}>
        {collapsible ? (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name={open ? "down" : "right"} />
            <ContainerTitle block={block} />
          </button>
        ) : (
          <ContainerTitle block={block} />
        )}
      </div>
      {open && <div className="container-body">{drawBlocks(asList(block["child_blocks"]))}</div>}
    </section>
  );
}

function ContainerTitle({ block }: { readonly block: Json }): ReactNode {
  const rich = asJson(block["rich_text_title"]);
  return (
    <span className="container-title">
      {isJson(block["icon"]) && <ImageElement element={block["icon"]} className="card-icon" />}
      <strong>
        {isJson(block["rich_text_title"]) ? (
          <RichText elements={asList(rich["elements"])} />
        ) : (
          <PlainText text={textOf(block["title"])} />
        )}
      </strong>
      {isJson(block["subtitle"]) && <TextObject text={block["subtitle"]} />}
    </span>
  );
}
