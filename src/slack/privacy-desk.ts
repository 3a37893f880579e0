import type { DataKind, FoundSubject, SubjectRef } from "#src/core/privacy/data-subject.ts";
import type { EraseOutcome } from "#src/flows/erase-data.ts";
import type { ExportOutcome } from "#src/flows/export-data.ts";
import type { PrivacyView, Weighed } from "#src/flows/show-privacy.ts";

type By = { readonly by: string }; // Slack user id

/** The window on what is held about people; each asks anew who may. */
export type PrivacyDesk = {
  readonly show: (asked: By) => Promise<PrivacyView>;
  /** Null: not theirs to ask. */
  readonly find: (
    asked: By & { readonly kind: DataKind; readonly text: string },
  ) => Promise<readonly FoundSubject[] | null>;
  /** Null: nobody, or not theirs to ask. */
  readonly weigh: (asked: By & { readonly subject: SubjectRef }) => Promise<Weighed | null>;
  readonly takeOut: (asked: By & { readonly subject: SubjectRef }) => Promise<ExportOutcome>;
  readonly erase: (asked: By & { readonly subject: SubjectRef }) => Promise<EraseOutcome>;
};
