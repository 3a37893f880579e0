import type { KnownBlock } from "@slack/types";
import { isBlocked } from "#src/core/draft/checks/finding.ts";
import type { CheckedMessage } from "#src/flows/check-message.ts";
import { CHANNEL_LABEL, sayLanguage } from "./draft-words.ts";
import { sayApology } from "./say-apology.ts";
import { sayFinding } from "./say-finding.ts";
import { context, escapeMrkdwn, section } from "./mrkdwn.ts";

const MOST_FINDINGS = 20;

/** What the checks say of a text of somebody's own, what must be mended first. */
export function presentChecked(checked: CheckedMessage): KnownBlock[] {
  const { findings, text, clientName, apology } = checked;
  const sorted = [
    ...findings.filter(({ level }) => level === "block"),
    ...findings.filter(({ level }) => level === "warn"),
  ];
  const shown = sorted.slice(0, MOST_FINDINGS).map((one) => section(sayFinding(one, text)));
  const more = sorted.length - shown.length;
  return [
    section(`*${sayVerdict(checked)}*`),
    context(sayReading(checked)),
    ...shown,
    ...(apology === null ? [] : [section(sayApology(apology, text))]),
    ...(more > 0 ? [context(`and ${more} more`)] : []),
    ...(clientName === null ? [context(NO_CLIENT)] : []),
  ];
}

const NO_CLIENT =
  "No client was chosen, so numbers, days, names and the form of address were not held against any facts.";

function sayVerdict({ findings }: CheckedMessage): string {
  if (findings.length === 0) return "✅ Nothing speaks against it.";
  return isBlocked(findings) ? "⛔ Not fit to send yet." : "⚠️ Worth a second look.";
}

function sayReading({ language, channel, clientName }: CheckedMessage): string {
  const to = clientName === null ? "" : ` to ${escapeMrkdwn(clientName)}`;
  return `Read as ${CHANNEL_LABEL[channel].toLowerCase()}${to}, in ${sayLanguage(language)}. Checked in code; nothing is kept and nothing goes out.`;
}
