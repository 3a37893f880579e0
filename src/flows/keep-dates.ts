import { viewerOf } from "#src/core/access/scope.ts";
import { type CasePrivacy, maySeeCase } from "#src/core/case/may-see-case.ts";
import type { ToldDate } from "#src/core/care/care-client.ts";
import { checkToldDate, type NewToldDate, type ToldDateProblem } from "#src/core/care/told-date.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";

export type DatesView = {
  readonly clientId: string;
  readonly clientName: string;
  readonly dates: readonly ToldDate[];
  readonly contacts: readonly { readonly contactId: string; readonly name: string }[];
};

type Asked = { readonly workspaceId: string; readonly caseId: string };
type Click = Asked & { readonly by: string }; // a Slack user id

export type KeepDatesDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadClientDates(asked: Asked): Promise<(DatesView & { readonly privacy: CasePrivacy }) | null>;
  addClientDate(given: {
    clientId: string;
    by: string;
    today: Day;
    date: NewToldDate;
  }): Promise<void>;
  removeClientDate(given: { clientId: string; dateId: string }): Promise<void>;
};

/** The days a client told us of, to who may see the case; null: not for them, or not there. */
export async function showDates(
  deps: Pick<KeepDatesDeps, "findMember" | "loadClientDates">,
  { by, ...asked }: Click,
): Promise<DatesView | null> {
  const found = await deps.loadClientDates(asked);
  if (found === null) return null;
  const member = await deps.findMember(by);
  return maySeeCase(viewerOf(member), found.privacy) ? found : null;
}

export type AddDateOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: "not-there" }
  | { readonly ok: false; readonly why: "not-right"; readonly problem: ToldDateProblem };

/** Remembers a day, but only one that they told us of by themselves (BG-13, register C21). */
export async function addDate(
  deps: KeepDatesDeps,
  { date, today, ...click }: Click & { readonly date: NewToldDate; readonly today: Day },
): Promise<AddDateOutcome> {
  const view = await showDates(deps, click);
  if (view === null) return { ok: false, why: "not-there" };
  const problem = checkToldDate(date, view.dates);
  if (problem !== null) return { ok: false, why: "not-right", problem };
  const isTheirs = view.contacts.some(({ contactId }) => contactId === date.contactId);
  const contactId = isTheirs ? date.contactId : null;
  await deps.addClientDate({
    clientId: view.clientId,
    by: click.by,
    today,
    date: { ...date, contactId },
  });
  return { ok: true };
}

/** Forgets a day; the view without it. */
export async function removeDate(
  deps: KeepDatesDeps,
  { dateId, ...click }: Click & { readonly dateId: string },
): Promise<DatesView | null> {
  const view = await showDates(deps, click);
  if (view === null) return null;
  await deps.removeClientDate({ clientId: view.clientId, dateId });
  return { ...view, dates: view.dates.filter((date) => date.dateId !== dateId) };
}
