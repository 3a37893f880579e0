import { type CompanyJob, type Handlers, type JobName, JOBS } from "./catalogue.ts";

type Run = (handlers: Handlers, data: unknown) => Promise<void>;

/** A payload comes from the database, where an older version of this program may have written it. */
const RUN: { readonly [N in CompanyJob]: Run } = {
  "morning.run": (on, data) => on["morning.run"](JOBS["morning.run"].payload.parse(data)),
  "outbox.post": (on, data) => on["outbox.post"](JOBS["outbox.post"].payload.parse(data)),
  "inbox.sweep": (on, data) => on["inbox.sweep"](JOBS["inbox.sweep"].payload.parse(data)),
  "table.answer": (on, data) => on["table.answer"](JOBS["table.answer"].payload.parse(data)),
  "table.clock": (on, data) => on["table.clock"](JOBS["table.clock"].payload.parse(data)),
  "company.tick": (on, data) => on["company.tick"](JOBS["company.tick"].payload.parse(data)),
  "drop.work": (on, data) => on["drop.work"](JOBS["drop.work"].payload.parse(data)),
};

export function runCompanyJob(name: CompanyJob, handlers: Handlers, data: unknown): Promise<void> {
  return RUN[name](handlers, data);
}

export function isCompanyJob(name: JobName): name is CompanyJob {
  return JOBS[name].of === "company";
}

export function jobNames(): JobName[] {
  return Object.keys(JOBS).filter((name): name is JobName => name in JOBS);
}
