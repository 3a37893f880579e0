import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { ActResult, Block, Place } from "../../protocol.ts";
import { useActions } from "../workspace/actions.ts";
import { type Kit, KitContext } from "./kit.ts";
import { readState } from "./read-state.ts";
import { useTyped } from "./typed-store.ts";

export type KitSurfaceProps = {
  readonly place: Place;
  readonly blocks: readonly Block[];
  readonly errors?: Readonly<Record<string, string>>;
  readonly onFailure?: (failure: Extract<ActResult, { ok: false }>) => void;
  readonly children: ReactNode;
};

const noErrors: Readonly<Record<string, string>> = {};

/** Gives the elements inside it their surface: what was typed, and a way to tell the app. */
export function KitSurface(props: KitSurfaceProps): ReactNode {
  const { place, blocks, errors = noErrors, onFailure, children } = props;
  const { act, notify } = useActions();
  const typed = useTyped(placeKey(place));
  const fail = useCallback(
    (failure: Extract<ActResult, { ok: false }>) => {
      if (onFailure === undefined) notify(failure.message);
      else onFailure(failure);
    },
    [notify, onFailure],
  );
  const kit = useMemo<Kit>(
    () => ({
      place,
      typed: typed.values,
      errors,
      edit: typed.edit,
      use: async (blockId, action) => {
        const state = readState(blocks, typed.latest());
        const result = await act({ act: "use", place, blockId, action, state });
        if (!result.ok) fail(result);
      },
      suggest: async (blockId, actionId, words) => {
        const result = await act({ act: "suggest", place, blockId, actionId, typed: words });
        if (result.ok) return result.options ?? [];
        fail(result);
        return [];
      },
    }),
    [place, blocks, errors, typed, act, fail],
  );
  return <KitContext value={kit}>{children}</KitContext>;
}

/** Typed values survive as long as the page does, under the name of their surface. */
export function placeKey(place: Place): string {
  switch (place.in) {
    case "message":
      return `message ${place.channel} ${place.ts}`;
    case "modal":
      return `modal ${place.viewId}`;
    case "home":
      return "home";
  }
}

/** A place that stays the same object as long as it means the same. */
export function usePlace(kind: "message" | "modal" | "home", first = "", second = ""): Place {
  const [place] = useState<Place>(() => {
    if (kind === "message") return { in: kind, channel: first, ts: second };
    return kind === "modal" ? { in: kind, viewId: first } : { in: kind };
  });
  return place;
}
