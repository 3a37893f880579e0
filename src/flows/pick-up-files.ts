import { type Day, daysBetween } from "#src/core/day.ts";
import type { Books } from "#src/core/import/books.ts";
import { NOT_GOODS } from "#src/core/import/not-goods.ts";
import type { DataSettings } from "#src/core/pick-up/data-settings.ts";
import {
  type FileResult,
  type PickUpResult,
  silenceToTell,
} from "#src/core/pick-up/pick-up-result.ts";
import { importFiles, type ImportNews, type RejectsSink } from "./import-files.ts";
import type { ImportFile } from "./import/read-text.ts";

/** A whole file, and what tells it from others whatever its name. */
export type FoundFile = { readonly file: ImportFile; readonly contentHash: string };

/** What lies where files are looked for. */
export type Found = {
  readonly files: readonly FoundFile[];
  readonly beingWritten: readonly string[];
  readonly failed: PickUpResult["failed"];
};

export type PickUpDeps = {
  readonly loadRules: () => Promise<DataSettings>;
  readonly isDone: (day: Day) => Promise<boolean>;
  readonly look: () => Promise<Found>;
  /** Was a file with this content imported, or found unreadable, in an earlier night? */
  readonly isKnown: (contentHash: string) => Promise<boolean>;
  readonly openBooks: (hashOf: (fileName: string) => string | null) => Promise<Books>;
  readonly openRejects: (file: ImportFile) => Promise<RejectsSink>;
  readonly noteRefused: (fileName: string, contentHash: string) => Promise<void>;
  /** The last day on which something new came; when nothing ever did, the day of the first look; null: this is it. */
  readonly lastArrival: () => Promise<Day | null>;
  readonly noticeReturns: () => Promise<void>;
  /** Keeps the night's result and tells who looks after it, together. */
  readonly save: (day: Day, result: PickUpResult) => Promise<void>;
};

const PATIENCE_HOURS = 3; // for a file that is still being written

/**
 * Once a night: looks for files, imports those whose content is new, and keeps what became of them. Safe to run again after
 * an end at any point: what was imported is known by its content.
 */
export async function pickUpFiles(
  deps: PickUpDeps,
  { day, hour }: { readonly day: Day; readonly hour: number },
): Promise<"not-yet" | "done-before" | "done"> {
  const rules = await deps.loadRules();
  if (hour < rules.pickUpHour) return "not-yet";
  if (await deps.isDone(day)) return "done-before";
  const found = await deps.look();
  const { beingWritten, failed } = found;
  if (beingWritten.length > 0 && hour < rules.pickUpHour + PATIENCE_HOURS) return "not-yet";
  const lastArrival = await deps.lastArrival();
  const fresh = await newOnes(deps, found.files);
  const files = fresh.length === 0 ? [] : await importAll(deps, fresh, day);
  if (files.some((file) => file.outcome === "imported" && file.imported > 0))
    await deps.noticeReturns();
  const silentDays = fresh.length > 0 || lastArrival === null ? 0 : daysBetween(lastArrival, day);
  await deps.save(day, {
    files,
    known: found.files.length - fresh.length,
    beingWritten: [...beingWritten],
    failed,
    silentDays: silenceToTell(silentDays, rules.silentAfterDays),
  });
  return "done";
}

async function newOnes(deps: PickUpDeps, files: readonly FoundFile[]): Promise<FoundFile[]> {
  const fresh: FoundFile[] = [];
  const seen = new Set<string>();
  for (const found of files) {
    const { contentHash } = found;
    if (!seen.has(contentHash) && !(await deps.isKnown(contentHash))) fresh.push(found);
    seen.add(contentHash);
  }
  return fresh;
}

async function importAll(
  deps: PickUpDeps,
  fresh: readonly FoundFile[],
  today: Day,
): Promise<FileResult[]> {
  const hashes = new Map(fresh.map(({ file, contentHash }) => [file.name, contentHash]));
  const results: FileResult[] = [];
  const tell = (news: ImportNews): void => {
    const result = resultOf(news);
    if (result !== null) results.push(result);
  };
  const books = await deps.openBooks((name) => hashes.get(name) ?? null);
  await importFiles(
    { books, today, openRejects: deps.openRejects, tell },
    {
      files: fresh.map(({ file }) => file),
      mappings: [],
      kind: null,
      sheet: null,
      notGoods: NOT_GOODS,
      dryRun: false,
    },
  );
  for (const { outcome, name } of results)
    if (outcome === "refused") await deps.noteRefused(name, hashes.get(name) ?? "");
  return results;
}

function resultOf(news: ImportNews): FileResult | null {
  if (news.what === "refused") return { outcome: "refused", name: news.file.name, why: news.why };
  if (news.what !== "done") return null;
  const { tally, rejects, survey } = news;
  const { imported, unchanged, leftOutRows: leftOut, rejectedRows: rejected } = tally;
  return {
    outcome: "imported",
    name: survey.file.name,
    imported,
    unchanged,
    leftOut,
    rejected,
    rejects,
  };
}
