import { asList, asText, type Json, textOf } from "./read-json.ts";

export type OptionGroup = { readonly label: string; readonly options: readonly Json[] };

/** An element's choices; options without groups stand in one group with an empty label. */
export function optionGroupsOf(element: Json): readonly OptionGroup[] {
  const groups = asList(element["option_groups"]);
  if (groups.length > 0) {
    return groups.map((group) => ({
      label: textOf(group["label"]),
      options: asList(group["options"]),
    }));
  }
  return [{ label: "", options: asList(element["options"]) }];
}

export function optionValue(option: Json): string {
  return asText(option["value"]);
}

/** Keeps the options whose words contain every word typed, whatever the case. */
export function filterGroups(
  groups: readonly OptionGroup[],
  typed: string,
): readonly OptionGroup[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      label: group.label,
      options: group.options.filter((option) => {
        const text = `${textOf(option["text"])} ${group.label}`.toLocaleLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter((group) => group.options.length > 0);
}
