import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.ts";
import { ElementInSpot } from "./element.tsx";
import { ImageElement } from "./media-blocks.tsx";
import { asList, asText, isJson } from "./read-json.ts";
import { TextObject } from "./rich-text.tsx";

const wide = new Set(["checkboxes", "radio_buttons"]);

export function SectionBlock({ block, blockId }: BlockProps): ReactNode {
  const fields = asList(block["fields"]);
  const accessory = isJson(block["accessory"]) ? block["accessory"] : null;
  const below = accessory !== null && wide.has(asText(accessory["type"]));
  return (
    <div className={below ? "section section-below" : "section"}>
      <div className="section-words">
        {isJson(block["text"]) && <TextObject text={block["text"]} />}
        {fields.length > 0 && (
          <div className="fields">
            {fields.map((field, index) => (
              <div key={index} className="field-text">
                <TextObject text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory !== null && (
        <div className="accessory">
          {accessory["type"] === "image" ? (
            <ImageElement element={accessory} className="accessory-image" />
          ) : (
            <ElementInSpot element={accessory} blockId={blockId} />
          )}
        </div>
      )}
    </div>
  );
}
