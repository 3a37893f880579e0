import { z } from "zod";

export type JobSpec = {
  /** company: done by one company's coach, and by the clock for each of them; program: for all companies together. */
  readonly of: "company" | "program";
  readonly payload: z.ZodType<object>; // besides the id of the company
  /** Minute, hour, day, month, weekday in the server's zone; a workspace's own jobs are scheduled in its zone. */
  readonly cron?: string;
  readonly atOnce?: number; // how many of them a process runs side by side; one when not said
  readonly ofManyAtOnce?: number; // the same where the process serves many companies
  readonly isOnce?: boolean; // one of a company's runs at a time, and takes on what else is asked for meanwhile
  readonly retryLimit: number; // with exponential backoff; a handler must be safe to run twice
};

/** Every job the worker runs. */
export const JOBS = {
  /** This morning's look at all clients of a workspace; scheduled at its hour on its working days. */
  "morning.run": { of: "company", payload: z.object({}), ofManyAtOnce: 2, retryLimit: 5 },
  /** Posts what waits in the outbox; asked for with the rows, and every minute in case that was lost. */
  "outbox.post": {
    of: "company",
    payload: z.object({}),
    cron: "* * * * *",
    ofManyAtOnce: 8,
    isOnce: true,
    retryLimit: 0,
  },
  /** Takes up what Slack brought to a process that died; each process with the company's coach looks by itself too. */
  "inbox.sweep": {
    of: "company",
    payload: z.object({}),
    cron: "* * * * *",
    ofManyAtOnce: 2,
    retryLimit: 0,
  },
  /** Gives the client what a team's table says; a model may take half a minute over it. */
  "table.answer": {
    of: "company",
    payload: z.object({ tableId: z.uuid() }),
    atOnce: 8,
    retryLimit: 5,
  },
  /** What the clock brings to teams' tables; asked for at the end of a turn, and every minute in case that was lost. */
  "table.clock": {
    of: "company",
    payload: z.object({}),
    cron: "* * * * *",
    ofManyAtOnce: 2,
    retryLimit: 0,
  },
  /** What is due by a workspace's clock: digests, reports, the night's files, surveys, what may not be kept longer. */
  "company.tick": {
    of: "company",
    payload: z.object({}),
    cron: "*/5 * * * *",
    ofManyAtOnce: 2,
    retryLimit: 0,
  },
  /** Looks at a file that somebody dropped, or imports it; one at a time, for the database's sake. */
  "drop.work": { of: "company", payload: z.object({ dropId: z.uuid() }), retryLimit: 5 },
  /** Forgets claims on deliveries that Slack can no longer repeat. */
  "claims.sweep": { of: "program", payload: z.object({}), cron: "17 * * * *", retryLimit: 0 },
} as const satisfies Record<string, JobSpec>;

export type JobName = keyof typeof JOBS;
export type CompanyJob = {
  [N in JobName]: (typeof JOBS)[N]["of"] extends "company" ? N : never;
}[JobName];
type ProgramJob = Exclude<JobName, CompanyJob>;
export type Payload<N extends JobName> = z.infer<(typeof JOBS)[N]["payload"]>;

/** What one company's coach does when a job of its comes. */
export type Handlers = { readonly [N in CompanyJob]: (payload: Payload<N>) => Promise<void> };
export type ProgramHandlers = { readonly [N in ProgramJob]: () => Promise<void> };
