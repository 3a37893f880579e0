import type { CaseFile } from "#src/core/case/case-file.ts";
import { NO_PROGRESS } from "#src/core/case/progress.ts";
import type { CaseSheet } from "#src/core/case/case-sheet.ts";
import { caseGround, REP } from "./case-ground.ts";

export const CASE_ID = "01900000-0000-7000-8000-000000000001";

/** A case that Mari has taken and nothing has happened in; its client's name would ring everybody if it were not escaped. */
export function caseFile(change: Partial<CaseFile> = {}): CaseFile {
  return {
    caseId: CASE_ID,
    alertId: "01900000-0000-7000-8000-000000000002",
    client: { id: "01900000-0000-7000-8000-000000000003", name: "<!channel> Kask", country: "EE" },
    tier: "silver",
    atRisk: { minor: 1_040_000, currency: "EUR" },
    life: { state: "taken", ownerId: REP.memberId, snoozedUntil: null },
    progress: NO_PROGRESS,
    step: "P7",
    ownerId: REP.memberId,
    owner: { memberId: REP.memberId, name: "Mari Tamm", slackUserId: "U0MARI" },
    comesBackOn: null,
    isRestricted: false,
    barredId: null,
    teamId: null,
    events: [],
    reasons: [],
    complainedOf: [],
    promises: [],
    concessions: [],
    watch: null,
    ground: caseGround(),
    ...change,
  };
}

export function caseSheet(
  change: Partial<CaseFile> = {},
  follows: Partial<Omit<CaseSheet, "file">> = {},
): CaseSheet {
  return {
    file: caseFile(change),
    next: { do: "contact", step: "P7", why: "step", facts: {} },
    missing: [{ step: "P7", do: "contact", what: "talk" }],
    contact: null,
    strip: { reason: false, contact: false, time: true, compromise: false },
    ...follows,
  };
}
