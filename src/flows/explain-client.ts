import type { Viewer } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import {
  explainLapse,
  type Explanation,
  type LapseRecord,
} from "#src/core/reason/explain-lapse.ts";
import type { Reader } from "#src/core/reason/reason-privacy.ts";

export type ExplainClientDeps = {
  /** Null when the client is not there any more. */
  loadLapseRecord(clientId: string): Promise<LapseRecord | null>;
};

/** Why a client left, as far as this reader may know; null when the client is not there any more. */
export async function explainClient(
  deps: ExplainClientDeps,
  asked: { clientId: string; reader: Reader & Viewer; today: Day },
): Promise<Explanation | null> {
  const record = await deps.loadLapseRecord(asked.clientId);
  return record === null ? null : explainLapse(record, asked.reader, asked.today);
}
