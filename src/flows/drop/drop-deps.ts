import type { Member } from "#src/core/member.ts";
import type { Books } from "#src/core/import/books.ts";
import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import type { Drop, DropState, DropWishes } from "#src/core/import/drop/drop-state.ts";
import type { Day } from "#src/core/day.ts";
import type { ImportFile } from "../import/read-text.ts";
import type { ReadAnswersResult } from "../read-answers.ts";

export type FetchedFile =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly why: string }; // for people

export type DropChange = {
  readonly dropId: string;
  readonly from: DropState;
  readonly to: DropState;
  readonly news: DropNews;
  readonly wishes?: DropWishes;
};

export type ChangeDrop = (change: DropChange) => Promise<boolean>;
export type FindDrop = (
  dropId: string,
) => Promise<{ readonly drop: Drop; readonly news: DropNews } | null>;
export type FindMember = (slackUserId: string) => Promise<Pick<Member, "id" | "role" | "teamId">>;

/** What looking at a dropped file and importing it need. */
export type DropWorkDeps = {
  readonly findDrop: FindDrop;
  /** False when the file is not in that state any more. */
  readonly changeDrop: ChangeDrop;
  readonly fetchFile: (slackFileId: string) => Promise<FetchedFile>;
  /** Books that say what would change and keep nothing. */
  readonly openTrial: () => Promise<{ readonly books: Books; readonly fresh: () => number }>;
  readonly openBooks: (origin: { by: string; contentHash: string }) => Promise<Books>;
  readonly findImportOf: (
    contentHash: string,
  ) => Promise<{ readonly at: Date; readonly by: string | null } | null>;
  /** Puts the rejected rows beneath the message about the file. */
  readonly postRejects: (rejects: {
    dropId: string;
    name: string;
    content: string;
  }) => Promise<void>;
  /** Takes the answers of a survey's file, as far as who dropped it may manage those clients. */
  readonly readAnswers: (given: { file: ImportFile; by: string }) => Promise<ReadAnswersResult>;
  /** What follows from new rows, such as clients who ordered again. */
  readonly afterWriting: () => Promise<void>;
  readonly today: () => Day;
  readonly now: () => number; // milliseconds of a steady clock
};
