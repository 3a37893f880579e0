import { HOME_START, type HomePlace } from "#src/core/home/home-place.ts";

/** What people last looked at on their Home tab, so that a form opened there leaves it where it was. */
export type HomePlaces = {
  readonly note: (slackUserId: string, place: HomePlace) => void;
  readonly of: (slackUserId: string) => HomePlace;
};

const MOST_KEPT = 1000; // people; whoever is forgotten starts anew

export function makeHomePlaces(): HomePlaces {
  const places = new Map<string, HomePlace>();
  return {
    note(slackUserId, place) {
      places.delete(slackUserId);
      places.set(slackUserId, place);
      const [oldest] = places.keys();
      if (places.size > MOST_KEPT && oldest !== undefined) places.delete(oldest);
    },
    of: (slackUserId) => places.get(slackUserId) ?? HOME_START,
  };
}
