import { type CaseFilter, NO_FILTER } from "#src/core/home/case-filter.ts";
import { HOME_START, type HomePlace, homePlaceSchema } from "#src/core/home/home-place.ts";
import { ACTION } from "../vocabulary.ts";

/** What a Home tab shows, as its private_metadata. */
export function carryHomePlace(place: HomePlace): string {
  return JSON.stringify(place);
}

/** The start when the text says nothing, or nothing that we wrote. */
export function readHomePlace(text: string | undefined): HomePlace {
  const parsed = homePlaceSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : HOME_START;
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null; // not ours
  }
}

/** Value of the option that filters nothing. */
export const ANY = "any";

type Turn = { readonly actionId: string; readonly value: string | undefined };
type Turner = (place: HomePlace, value: string | undefined) => unknown;

/** Where a click on a tab, a filter or a page leads. What it says is read anew, as everything from outside. */
const TURNERS: Readonly<Record<string, Turner>> = {
  [ACTION.homeCases]: (place) => ({ ...place, tab: "cases" }),
  [ACTION.homeRules]: (place) => ({ ...place, tab: "rules" }),
  [ACTION.homeData]: (place) => ({ ...place, tab: "data" }),
  [ACTION.homeEarlier]: (place, value) => ({ ...place, page: Number(value) }),
  [ACTION.homeLater]: (place, value) => ({ ...place, page: Number(value) }),
  [ACTION.filterRep]: (place, value) => narrowed(place, { repId: chosen(value) }),
  [ACTION.filterTier]: (place, value) => narrowed(place, { tier: chosen(value) }),
  [ACTION.filterStanding]: (place, value) => narrowed(place, { standing: chosen(value) }),
  [ACTION.filterStep]: (place, value) => narrowed(place, { step: chosen(value) }),
  [ACTION.filterGroup]: (place, value) => narrowed(place, { group: chosen(value) }),
  [ACTION.filterOverdue]: (place) => narrowed(place, { overdueOnly: !place.filter.overdueOnly }),
  [ACTION.filterNothing]: (place) => narrowed(place, NO_FILTER),
};

function narrowed(place: HomePlace, change: Partial<Record<keyof CaseFilter, unknown>>): unknown {
  return { ...place, page: 0, filter: { ...place.filter, ...change } };
}

function chosen(value: string | undefined): string | null {
  return value === undefined || value === ANY ? null : value;
}

/** The action_ids that only lead elsewhere on the Home tab. */
export const HOME_TURNS: readonly string[] = Object.keys(TURNERS);

/** The place after the click; the same place when the click says nothing that we wrote. */
export function turnHome(place: HomePlace, { actionId, value }: Turn): HomePlace {
  const parsed = homePlaceSchema.safeParse(TURNERS[actionId]?.(place, value));
  return parsed.success ? parsed.data : place;
}
