import type { ReportSettings } from "./report-settings.ts";

export const DIGEST_KINDS = [
  "weekly",
  "daily",
  "first", // what a newcomer to the demo company sees at once
] as const;

export type DigestKind = (typeof DIGEST_KINDS)[number];

/** Where a team wants its reports. */
type TeamReports = {
  readonly teamId: string;
  readonly managersChannel: string | null; // null: it gets none
  readonly alertChannel: string | null; // null: the company's
  readonly dailyDigest: boolean;
};

export type ReportPlan = {
  readonly reports: ReportSettings;
  readonly alertChannel: string; // the company's
  readonly teams: readonly TeamReports[];
};

export type WantedDigest = {
  readonly teamId: string | null; // null: the whole company's
  readonly channel: string;
};

/** Who wants a digest of this kind and where. */
export function wantedDigests(plan: ReportPlan, kind: DigestKind): WantedDigest[] {
  return kind === "daily" ? dailyOnes(plan) : managersOnes(plan, kind);
}

function managersOnes({ reports, teams }: ReportPlan, kind: DigestKind): WantedDigest[] {
  if (kind === "weekly" && !reports.weekly) return [];
  return [{ teamId: null, managersChannel: reports.managersChannel }, ...teams].flatMap(
    ({ teamId, managersChannel }) =>
      managersChannel === null ? [] : [{ teamId, channel: managersChannel }],
  );
}

function dailyOnes({ reports, alertChannel, teams }: ReportPlan): WantedDigest[] {
  const ofTeams = teams.filter(({ dailyDigest }) => dailyDigest);
  return [
    ...(reports.daily ? [{ teamId: null, channel: alertChannel }] : []),
    ...ofTeams.map((team) => ({
      teamId: team.teamId,
      channel: team.alertChannel ?? alertChannel,
    })),
  ];
}
