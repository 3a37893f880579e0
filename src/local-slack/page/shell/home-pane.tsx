import type { ReactNode } from "react";
import type { Block } from "../../protocol.ts";
import { Blocks } from "../kit/blocks.tsx";
import { KitSurface, usePlace } from "../kit/kit-surface.tsx";

/** The app's Home tab. */
export function HomePane({ blocks }: { readonly blocks: readonly Block[] | null }): ReactNode {
  const place = usePlace("home");
  if (blocks === null) {
    return (
      <div className="empty">
        <p>The app has not put anything on its Home tab yet.</p>
      </div>
    );
  }
  return (
    <div className="home" role="region" aria-label="Home" tabIndex={-1}>
      <div className="home-inside">
        <KitSurface place={place} blocks={blocks}>
          <Blocks blocks={blocks} />
        </KitSurface>
      </div>
    </div>
  );
}
