import type { World } from "../world.ts";
import { usersOf } from "../ui/views-of-state.ts";

/** Typed text as Slack's clients send it: names become mentions, the three special characters are escaped. */
export function encodeSaid(world: World, text: string): string {
  const reference = /<[@#!][A-Za-z0-9^|_.-]+>|<https?:\/\/[^\s>]+>/;
  const parts = text.split(new RegExp(`(${reference.source})`));
  const escaped = parts.map((part) => (reference.test(part) ? part : escapeText(part))).join("");
  const byLength = usersOf(world).toSorted((a, b) => b.name.length - a.name.length);
  return byLength.reduce(
    (said, user) => said.replaceAll(`@${user.name}`, `<@${user.id}>`),
    escaped,
  );
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
