import type { ComponentType, ReactNode } from "react";
import type { ElementProps } from "./block-props.ts";
import { BlockFence, CannotShow } from "./block-fence.tsx";
import { ButtonElement, WorkflowButtonElement } from "./button-element.tsx";
import { CheckboxesElement, RadioButtonsElement } from "./choice-elements.tsx";
import { DateElement } from "./date-element.tsx";
import { FeedbackButtonsElement, IconButtonElement } from "./feedback-elements.tsx";
import { ImageElement } from "./media-blocks.tsx";
import { MultiSelectElement } from "./multi-select-element.tsx";
import { OverflowElement } from "./overflow-element.tsx";
import { SelectElement } from "./select-element.tsx";
import { SpotContext } from "./kit.ts";
import { TextElement } from "./text-element.tsx";
import { asText, type Json } from "./read-json.ts";

const views: Readonly<Record<string, ComponentType<ElementProps>>> = {
  button: ButtonElement,
  channels_select: SelectElement,
  checkboxes: CheckboxesElement,
  conversations_select: SelectElement,
  datepicker: DateElement,
  datetimepicker: DateElement,
  email_text_input: TextElement,
  external_select: SelectElement,
  feedback_buttons: FeedbackButtonsElement,
  icon_button: IconButtonElement,
  image: ({ element }) => <ImageElement element={element} className="accessory-image" />,
  multi_channels_select: MultiSelectElement,
  multi_conversations_select: MultiSelectElement,
  multi_external_select: MultiSelectElement,
  multi_static_select: MultiSelectElement,
  multi_users_select: MultiSelectElement,
  number_input: TextElement,
  overflow: OverflowElement,
  plain_text_input: TextElement,
  radio_buttons: RadioButtonsElement,
  static_select: SelectElement,
  timepicker: DateElement,
  url_text_input: TextElement,
  users_select: SelectElement,
  workflow_button: WorkflowButtonElement,
};

/** Draws one interactive element; its surface and spot come from the contexts around it. */
export function ElementView({ element }: ElementProps): ReactNode {
  const type = asText(element["type"]);
  const View = Object.hasOwn(views, type) ? views[type] : undefined;
  return (
    <div className={`element element-${type}`} data-action-id={asText(element["action_id"])}>
      <BlockFence type={type} block={element}>
        {View === undefined ? <CannotShow type={type} /> : <View element={element} />}
      </BlockFence>
    </div>
  );
}

/** An element of a section or an actions block, where every use is told to the app. */
export function ElementInSpot(props: {
  readonly element: Json;
  readonly blockId: string;
}): ReactNode {
  const spot = {
    blockId: props.blockId,
    acts: true,
    labelId: null,
    fieldId: undefined,
    describedBy: null,
    invalid: false,
    required: false,
  };
  return (
    <SpotContext value={spot}>
      <ElementView element={props.element} />
    </SpotContext>
  );
}
