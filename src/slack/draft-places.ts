import type { MessagePlace } from "./presenters/draft-edit-modal.ts";

/** Which message shows which draft, as far as this process knows: after a restart a change comes as a new message. */
export type DraftPlaces = {
  readonly note: (firstId: string, place: MessagePlace) => void;
  readonly find: (firstId: string) => MessagePlace | null;
};

const MOST_PLACES = 2000;

export function makeDraftPlaces(): DraftPlaces {
  const places = new Map<string, MessagePlace>();
  return {
    note(firstId, place) {
      places.delete(firstId);
      places.set(firstId, place);
      const [oldest] = places.keys();
      if (places.size > MOST_PLACES && oldest !== undefined) places.delete(oldest);
    },
    find: (firstId) => places.get(firstId) ?? null,
  };
}
