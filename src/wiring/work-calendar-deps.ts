import type { Day } from "../core/day.ts";
import { mondayOf, type WorkCalendar } from "../core/digest/work-calendar.ts";
import { ownDaysOff } from "../core/settings/calendar-settings.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { loadSettings } from "../store/settings.ts";
import { makeFindHolidays } from "./client-holidays.ts";
import type { Runtime } from "./runtime.ts";

type Asked = { readonly workspaceId: string; readonly day: Day };

const AHEAD_DAYS = 6; // of the week's Monday

/** The working days of the day's week, without the country's holidays and the company's own days off. */
export function makeLoadCalendar(
  prisma: PrismaClient,
  workspace: Pick<Runtime["workspace"], "workingDays">,
): (asked: Asked) => Promise<WorkCalendar> {
  const findHolidays = makeFindHolidays();
  return async ({ workspaceId, day }) => {
    const { settings } = await loadSettings(prisma, workspaceId);
    const { calendar } = settings;
    const from = mondayOf(day);
    const country = calendar.holidaysOf;
    const ofCountry = await findHolidays({ country, from, days: AHEAD_DAYS });
    const own = ownDaysOff(calendar, { from, days: AHEAD_DAYS });
    return {
      workingDays: workspace.workingDays,
      holidays: new Set([...ofCountry.keys(), ...own]),
    };
  };
}
