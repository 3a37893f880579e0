import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.ts";
import { ElementInSpot } from "./element.tsx";
import { ImageElement } from "./media-blocks.tsx";
import { asList, asText, isJson, type Json } from "./read-json.ts";
import { blockIdOf } from "./read-state.ts";
import { TextObject } from "./rich-text.tsx";

export function CardBlock({ block, blockId }: BlockProps): ReactNode {
  const buttons = asList(block["actions"]);
  return (
    <div className="card">
      {isJson(block["hero_image"]) && (
        <ImageElement element={block["hero_image"]} className="card-hero" />
      )}
      <div className="card-head">
        {isJson(block["icon"]) && <ImageElement element={block["icon"]} className="card-icon" />}
        <div>
          <CardText className="card-title" text={block["title"]} />
          <CardText className="card-subtitle" text={block["subtitle"]} />
        </div>
      </div>
      <CardText className="card-body" text={block["body"]} />
      {buttons.length > 0 && (
        <div className="actions">
          {buttons.map((button, index) => (
            <ElementInSpot
              key={`${asText(button["action_id"])}-${index}`}
              element={button}
              blockId={blockId}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function CardText(props: { readonly className: string; readonly text: unknown }): ReactNode {
  if (!isJson(props.text)) return null;
  return (
    <div className={props.className}>
      <TextObject text={props.text} />
    </div>
  );
}

/** A row of cards that scrolls sideways, also by keyboard. */
export function CarouselBlock({ block, blockId }: BlockProps): ReactNode {
  const cards: readonly Json[] = asList(block["elements"]);
  return (
    <div className="carousel" role="group" aria-label={`${cards.length} cards`} tabIndex={0}>
      {cards.map((card, index) => (
        <div key={index} data-block-id={blockIdOf(card, index)}>
          <CardBlock block={card} blockId={asText(card["block_id"]) || blockId} />
        </div>
      ))}
    </div>
  );
}
