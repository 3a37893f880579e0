import { useEffect, useMemo, useRef, useState } from "react";
import { type Directory, useDirectory } from "../workspace/directory.ts";
import { useKit, useSpot } from "./kit.ts";
import { filterGroups, type OptionGroup, optionGroupsOf } from "./options.ts";
import { asNumber, asText, type Json } from "./read-json.ts";

export type Choices = {
  readonly groups: readonly OptionGroup[];
  /** What to say when there is nothing to choose from. */
  readonly note: string;
  readonly loading: boolean;
};

const restMs = 250;

/** What a select offers for what was typed: its own options, people, channels, or what the app suggests. */
export function useChoices(element: Json, typed: string, open: boolean): Choices {
  const external = asText(element["type"]).endsWith("external_select");
  const directory = useDirectory();
  const suggested = useSuggested(element, typed, open && external);
  const own = useMemo(() => ownGroups(element, directory), [element, directory]);
  if (external) return suggested;
  return { groups: filterGroups(own, typed), note: "Nothing matches.", loading: false };
}

function asOption(value: string, text: string): Json {
  return { value, text: { text } };
}

function ownGroups(element: Json, directory: Directory): readonly OptionGroup[] {
  const type = asText(element["type"]);
  if (type.endsWith("users_select")) {
    const people = directory.users.filter((user) => !user.isBot);
    return [{ label: "", options: people.map((user) => asOption(user.id, user.name)) }];
  }
  if (type.endsWith("channels_select") || type.endsWith("conversations_select")) {
    const channels = directory.conversations.filter((one) => one.kind !== "dm");
    return [{ label: "", options: channels.map((one) => asOption(one.id, `#${one.name}`)) }];
  }
  return optionGroupsOf(element);
}

function useSuggested(element: Json, typed: string, active: boolean): Choices {
  const kit = useKit();
  const { blockId } = useSpot();
  const [found, setFound] = useState<readonly Json[] | null>(null);
  const suggest = useRef(kit.suggest);
  useEffect(() => {
    suggest.current = kit.suggest;
  });
  const actionId = asText(element["action_id"]);
  const least = asNumber(element["min_query_length"]) ?? 3;
  const enough = active && typed.trim().length >= least;
  useEffect(() => {
    setFound(null);
    if (!enough) return undefined;
    let current = true;
    const ask = async (): Promise<void> => {
      const options = await suggest.current(blockId, actionId, typed);
      if (current) setFound(options);
    };
    const timer = setTimeout(() => void ask(), restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [enough, typed, blockId, actionId]);
  if (!enough) return { groups: [], note: `Type at least ${least} characters.`, loading: false };
  if (found === null) return { groups: [], note: "Searching…", loading: true };
  return { groups: [{ label: "", options: found }], note: "Nothing found.", loading: false };
}
