import type { Day } from "#src/core/day.ts";
import type { FileResult, PickUpResult } from "#src/core/pick-up/pick-up-result.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

const MOST_FILES = 15;
const MOST_NAME = 120; // characters

/** To who looks after the data, in the morning after a night in which something did not go through. */
export function presentPickUp(
  { day, result }: { readonly day: Day; readonly result: PickUpResult },
  today: Day,
): Message {
  const headline = `${sayHeadline(result)} (night to ${sayDay(day, today)})`;
  const troubled = result.files.filter(isTroubled);
  const lines = [
    ...result.failed.map(({ place, why }) => `• \`${place}\`: ${escapeMrkdwn(why)}`),
    ...result.beingWritten.map((name) => `• ${sayName(name)}: still being written, left alone`),
    ...troubled.slice(0, MOST_FILES).map(sayFile),
    ...(troubled.length > MOST_FILES
      ? [`…and ${count(troubled.length - MOST_FILES, "more file")}`]
      : []),
  ];
  const fine = result.files.length - troubled.length;
  return {
    text: headline,
    blocks: [
      section(`📥 *${headline}*`),
      ...(lines.length === 0 ? [] : [section(lines.join("\n"))]),
      ...(fine === 0 ? [] : [context(`${count(fine, "other new file")} went in without a word.`)]),
      context(sayWayOut(result)),
    ],
  };
}

function sayHeadline({ files, failed, silentDays }: PickUpResult): string {
  if (files.some((file) => file.outcome === "refused")) return "A file could not be read";
  if (files.some(isTroubled)) return "Some rows of last night’s files were rejected";
  if (failed.length > 0) return "Last night’s files could not be looked for";
  if (silentDays !== null) return `Nothing new has come for ${count(silentDays, "day")}`;
  return "A file was still being written";
}

function sayWayOut({ silentDays, files, failed }: PickUpResult): string {
  if (files.length > 0)
    return "Mend the rejected rows in the file, or in the rejects file beside it, and put it there again: what is in already changes nothing.";
  if (failed.length > 0) return "I look again tomorrow night.";
  if (silentDays !== null)
    return "Please see whether the export still runs. Alerts from old data are late or wrong.";
  return "I look again tomorrow night; a file whose writing has ended is taken then.";
}

function isTroubled(file: FileResult): boolean {
  return file.outcome === "refused" || file.rejected > 0;
}

function sayFile(file: FileResult): string {
  if (file.outcome === "refused") return `• ${sayName(file.name)}: ${escapeMrkdwn(file.why)}`;
  const { imported, unchanged, rejected, rejects } = file;
  const where = rejects === null ? "" : `, see ${sayName(`rejects/${rejects}`)}`;
  return `• ${sayName(file.name)}: ${count(rejected, "row")} rejected${where}; ${count(imported, "row")} went in, ${unchanged.toLocaleString("en")} as before`;
}

function sayName(name: string): string {
  return `\`${escapeMrkdwn(clip(name.replaceAll("`", "'"), MOST_NAME))}\``;
}
