import type { AgendaItem } from "../agenda/agenda-item.ts";
import type { Day } from "../day.ts";
import type { ErrandMatter } from "./errand.ts";
import type { CareNews, ErrandAnswer } from "./errand-answer.ts";
import { errandWords } from "./errand-words.ts";

/** An errand as it is kept. */
export type FiledErrand = {
  readonly errandId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly caseId: string | null;
  readonly ownerId: string; // the member who does it
  readonly ownerName: string;
  readonly teamId: string | null; // of the owner
  readonly dueOn: Day;
  readonly matter: ErrandMatter;
  readonly state: "open" | "done" | "skipped";
  readonly note: string | null;
  readonly answer: ErrandAnswer | null;
  readonly news: CareNews | null; // what managers were told of it
};

/** As its owner's agenda shows it. */
export function errandItem(errand: FiledErrand): AgendaItem {
  const { what, how } = errandWords(errand.matter, plainDay);
  const { clientId, clientName, caseId, dueOn } = errand;
  const done = errand.state === "open" ? null : errand.state;
  return {
    kind: "errand",
    ref: errand.errandId,
    clientId,
    clientName,
    caseId,
    dueOn,
    what,
    detail: done === null ? how : null,
    done,
  };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function plainDay(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""}`;
}
