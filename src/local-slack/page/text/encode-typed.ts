import { escapeText } from "./unescape-text.ts";

type Named = { readonly id: string; readonly name: string };

/**
 * What a person typed, as Slack's own clients send it: the three special characters escaped, `@Name` and `#channel`
 * turned into references, web addresses put between angle brackets.
 */
export function encodeTyped(
  typed: string,
  known: { readonly users: readonly Named[]; readonly channels: readonly Named[] },
): string {
  const names = [
    ...known.users.map((user) => ({ plain: `@${user.name}`, sent: `<@${user.id}>` })),
    ...known.channels.map((channel) => ({ plain: `#${channel.name}`, sent: `<#${channel.id}>` })),
  ].toSorted((a, b) => b.plain.length - a.plain.length);
  let sent = "";
  for (let at = 0; at < typed.length;) {
    const step = startsToken(typed, at) ? tokenAt(typed.slice(at), names) : null;
    sent += step?.sent ?? escapeText(typed.charAt(at));
    at += step?.length ?? 1;
  }
  return sent;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

function startsToken(typed: string, at: number): boolean {
  return /[@#h]/.test(typed.charAt(at)) && (at === 0 || !wordCharacter.test(typed.charAt(at - 1)));
}

function tokenAt(
  rest: string,
  names: readonly { readonly plain: string; readonly sent: string }[],
): { sent: string; length: number } | null {
  const url = /^https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)\]}'"]/.exec(rest)?.[0];
  if (url !== undefined) return { sent: `<${escapeText(url)}>`, length: url.length };
  const lower = rest.toLowerCase();
  for (const { plain, sent } of names) {
    const ends = !wordCharacter.test(rest.charAt(plain.length));
    if (ends && lower.startsWith(plain.toLowerCase())) return { sent, length: plain.length };
  }
  return null;
}
