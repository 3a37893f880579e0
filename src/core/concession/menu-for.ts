import { isOurFault } from "../case/case-facts.ts";
import { REASONS, type ReasonId } from "../reason/taxonomy.ts";
import { familyOf } from "../reason/reason-family.ts";
import { type ConcessionGround, reasonOf } from "./concession-ground.ts";
import type { ConcessionKind } from "./concession-kind.ts";
import { byCostKind, MENU_ITEMS, type MenuItemId } from "./menu.ts";

/** Ways of making good that are open for every harm of ours, whatever the reason's own list says. */
const FOR_HARM: readonly MenuItemId[] = [
  "share-of-problem-order",
  "damage-covered",
  "higher-service",
  "free-order",
];

/** Gain (BG-34), a rumour (T1), and an agreement that they broke. */
const NO_HARM_OF_OURS: readonly ReasonId[] = ["X1", "T1", "B7b"];

type MenuGround = Pick<ConcessionGround, "reasons" | "progress" | "complaints" | "tier">;

/** What may be offered in this case, non-price first; empty: nothing of the kind. */
export function menuFor(kind: ConcessionKind, ground: MenuGround): MenuItemId[] {
  const reason = reasonOf(ground);
  const listed: readonly MenuItemId[] = reason === null ? [] : REASONS[reason.id].allowances;
  const all = kind === "compensation" && isHarm(ground) ? [...FOR_HARM, ...listed] : listed;
  return [...new Set(all)].filter((id) => fits(id, kind, ground)).toSorted(byCostKind);
}

function fits(id: MenuItemId, kind: ConcessionKind, { tier }: MenuGround): boolean {
  const { kind: is, tiers } = MENU_ITEMS[id];
  return is === kind && (tiers === undefined || tiers.includes(tier));
}

/** Harm done by us: said so in the case, or in the reason, or in a complaint of theirs (BG-33: deemed fair). */
function isHarm(ground: Omit<MenuGround, "tier">): boolean {
  const reason = reasonOf(ground);
  if (reason !== null && NO_HARM_OF_OURS.includes(reason.id)) return false;
  if (isOurFault(ground.progress, ground)) return true;
  if (reason !== null && familyOf(reason.id) === "harm") return true;
  return ground.complaints.length > 0;
}
