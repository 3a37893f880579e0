import { changeContactRule } from "../flows/change-contact-rule.ts";
import type { MayContactDeps } from "../flows/may-contact.ts";
import { showContactRules } from "../flows/show-contact-rules.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { ContactRuleDeps } from "../slack/views/on-contact-rule-submitted.ts";
import { findCaseClient } from "../store/case-clients.ts";
import { isCaseSeen } from "../store/case-sight.ts";
import { loadContactRecord } from "../store/contact-grounds.ts";
import { saveContactRule } from "../store/contact-rules.ts";
import { queuePosting } from "./case-deps.ts";
import { makeFindHolidays } from "./client-holidays.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

type Given = {
  readonly runtime: Pick<Runtime, "store" | "workspace" | "today" | "now">;
  readonly jobs: Pick<Jobs, "send">;
  readonly meet: Meet;
};

/** What a verdict about turning to a client rests on. */
export function mayContactDeps({ store, now }: Pick<Runtime, "store" | "now">): MayContactDeps {
  return {
    now,
    loadContactRecord: loadContactRecord.bind(null, store.prisma),
    findHolidays: makeFindHolidays(),
  };
}

/** The window of contact rules. */
export function contactDeps({ runtime, jobs, meet }: Given): ContactRuleDeps {
  const { prisma } = runtime.store;
  const deps = {
    ...mayContactDeps(runtime),
    findMember: meet,
    findCaseClient: findCaseClient.bind(null, prisma),
    isCaseSeen: isCaseSeen.bind(null, prisma),
    saveContactRule: saveContactRule.bind(null, prisma, queuePosting(jobs)),
  };
  const here = () => ({ workspaceId: runtime.workspace.id, today: runtime.today() });
  return {
    showContactRules: (asked) => showContactRules(deps, { ...here(), ...asked }),
    changeContactRule: (click) => changeContactRule(deps, { ...here(), ...click }),
  };
}
