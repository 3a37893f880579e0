import type { Day } from "#src/core/day.ts";
import type { MorningPlan } from "#src/core/lapse/plan-morning.ts";
import type { RuleSettings } from "#src/core/lapse/rule-settings.ts";
import {
  type ClientContacts,
  type EmployeeLosses,
  employeeLosses,
  TROUBLES,
} from "#src/core/lapse/signs/employee-losses.ts";
import { type TroubledClient, troubledClients } from "#src/core/lapse/signs/troubled-clients.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

type ContactsQuery = Here & {
  readonly about: (typeof TROUBLES)[number];
  readonly lost: readonly TroubledClient[];
  readonly settings: RuleSettings["employee-losses"];
};

export type NoticeTeamFindingsDeps = {
  /** Who of ours dealt with whom before the trouble, or of late where there is none. */
  loadContacts(query: ContactsQuery): Promise<readonly ClientContacts[]>;
  /** Has the managers told in private; false when it was told of late, or when Slack knows no manager. */
  saveFinding(
    given: Here & { readonly finding: EmployeeLosses; readonly quietDays: number },
  ): Promise<boolean>;
};

/** Looks whether lost or complaining clients have one of our people in common; returns how many findings are new. */
export async function noticeTeamFindings(
  deps: NoticeTeamFindingsDeps,
  here: Here,
  { plan, rules }: { readonly plan: MorningPlan; readonly rules: RuleSettings },
): Promise<number> {
  const settings = rules["employee-losses"];
  if (!settings.on) return 0;
  const lost = troubledClients(plan);
  const { quietDays } = settings;
  let told = 0;
  for (const about of TROUBLES) {
    const contacts = await deps.loadContacts({ ...here, about, lost, settings });
    for (const finding of employeeLosses(contacts, { about, on: here.day }, settings))
      if (await deps.saveFinding({ ...here, finding, quietDays })) told += 1;
  }
  return told;
}
