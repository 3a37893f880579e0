import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.ts";
import { ElementInSpot } from "./element.tsx";
import { asList, asText } from "./read-json.ts";

export function ActionsBlock({ block, blockId }: BlockProps): ReactNode {
  return (
    <div className="actions">
      {asList(block["elements"]).map((element, index) => (
        <ElementInSpot
          key={`${asText(element["action_id"])}-${index}`}
          element={element}
          blockId={blockId}
        />
      ))}
    </div>
  );
}

export function ContextActionsBlock(props: BlockProps): ReactNode {
  return (
    <div className="context-actions">
      <ActionsBlock {...props} />
    </div>
  );
}
