import type { ReactNode } from "react";
import { Icon } from "../shell/icon.tsx";
import type { BlockProps } from "./block-props.ts";
import { ImageElement } from "./media-blocks.tsx";
import { asList, asText, textOf } from "./read-json.ts";
import { PlainText, TextObject } from "./rich-text.tsx";

export function HeaderBlock({ block }: BlockProps): ReactNode {
  return (
    <h3 className="block-heading">
      <PlainText text={textOf(block["text"])} />
    </h3>
  );
}

export function DividerBlock(): ReactNode {
  return <hr className="block-rule" />;
}

export function ContextBlock({ block }: BlockProps): ReactNode {
  return (
    <div className="context">
      {asList(block["elements"]).map((element, index) => (
        <div key={index} className="context-part">
          {element["type"] === "image" ? (
            <ImageElement element={element} className="context-image" />
          ) : (
            <TextObject text={element} />
          )}
        </div>
      ))}
    </div>
  );
}

const levels = new Set(["default", "info", "warning", "error", "success"]);

export function AlertBlock({ block }: BlockProps): ReactNode {
  const said = asText(block["level"]);
  const level = levels.has(said) ? said : "default";
  return (
    <div className={`alert alert-${level}`} role="note">
      <Icon name={level === "success" ? "check" : "info"} />
      <TextObject text={block["text"]} />
    </div>
  );
}

export function FileBlock({ block }: BlockProps): ReactNode {
  return (
    <p className="file-line">
      <Icon name="file" /> Remote file {asText(block["external_id"])}
    </p>
  );
}
