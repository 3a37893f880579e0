import type { Day } from "../../day.ts";
import type { ClientHistory } from "../client-history.ts";
import type { ClientSigns, CompanyFigures } from "./client-signs.ts";

/** What a rule looks at. */
export type Look = {
  readonly client: ClientHistory;
  readonly signs: ClientSigns;
  readonly company: CompanyFigures;
  readonly today: Day;
};
