import type { Day } from "../day.ts";
import type { ReturnedBy } from "../lapse/matter-over.ts";
import type { Dismissal } from "./dismissal.ts";
import type { MethodAct } from "./method-act.ts";
import type { Noted } from "./noted.ts";

export type CaseAction =
  | { readonly type: "take"; readonly memberId: string }
  | { readonly type: "hand-over"; readonly toId: string; readonly why: string } // to another member
  | { readonly type: "snooze"; readonly until: Day; readonly today: Day }
  | { readonly type: "wake"; readonly today: Day } // the snooze may be over
  | { readonly type: "dismiss"; readonly why: Dismissal; readonly note: string | null }
  | { readonly type: "record-reason" }
  | { readonly type: "send" } // the rep says that a message went out
  | { readonly type: "return"; readonly on: Day; readonly by: ReturnedBy } // the matter is over
  | {
      readonly type: "note"; // something beside the machine that belongs to the history
      readonly what: Noted;
      readonly detail: Readonly<Record<string, string | number | null>>;
    }
  | { readonly type: "method"; readonly act: MethodAct; readonly until?: Day }; // `until` is worked out here
