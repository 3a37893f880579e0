import type { ReactNode } from "react";
import { unescapeText } from "../text/unescape-text.ts";
import {
  type Directory,
  findConversation,
  findUser,
  useDirectory,
} from "../workspace/directory.ts";
import { Combobox } from "./combobox.tsx";
import type { ElementProps } from "./block-props.ts";
import { type ElementValue, heldOption, heldText } from "./element-value.ts";
import { optionValue } from "./options.ts";
import { asText, type Json, textOf } from "./read-json.ts";
import { useField } from "./use-field.ts";

/** Selects that hold one option, one person or one channel. */
export function SelectElement({ element }: ElementProps): ReactNode {
  const field = useField(element);
  const directory = useDirectory();
  const type = asText(element["type"]);
  const holdsOption = type === "static_select" || type === "external_select";
  const chosen = holdsOption ? optionValue(heldOption(field.value) ?? {}) : heldText(field.value);
  return (
    <Combobox
      element={element}
      shown={shownText(type, field.value, directory)}
      placeholder={textOf(element["placeholder"]) || "Choose…"}
      busy={field.busy}
      aria={field.aria}
      isChosen={(option) => chosen !== "" && optionValue(option) === chosen}
      onPick={(option) => field.commit(holdsOption ? bareOption(option) : optionValue(option))}
      staysOpen={false}
    />
  );
}

function shownText(type: string, value: ElementValue, directory: Directory): string {
  const option = heldOption(value);
  if (option !== null) return unescapeText(textOf(option["text"]));
  const id = heldText(value);
  return id === "" ? "" : nameOfId(type, id, directory);
}

/** People by name, channels with their mark. */
export function nameOfId(type: string, id: string, directory: Directory): string {
  if (type.includes("users")) return findUser(directory, id).name;
  return `#${findConversation(directory, id)?.name ?? id}`;
}

/** Slack sends a chosen option back with its text and value (and description), as the app wrote it. */
export function bareOption(option: Json): Json {
  const { text, value, description } = option;
  return description === undefined ? { text, value } : { text, value, description };
}
