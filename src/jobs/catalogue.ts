import { z } from "zod";

export type JobSpec = {
  readonly payload: z.ZodType<object>;
  /** Minute, hour, day, month, weekday in the server's zone; a workspace's own jobs are scheduled in its zone. */
  readonly cron?: string;
  readonly atOnce?: number; // how many of them a process runs side by side; one when not said
  readonly retryLimit: number; // with exponential backoff; a handler must be safe to run twice
};

/** Every job the worker runs. */
export const JOBS = {
  /** This morning's look at all clients of a workspace; scheduled at its hour on its working days. */
  "morning.run": { payload: z.object({ workspaceId: z.uuid() }), retryLimit: 5 },
  /** Posts what waits in the outbox; asked for with the rows, and every minute in case that was lost. */
  "outbox.post": { payload: z.object({}), cron: "* * * * *", retryLimit: 0 },
  /** Gives the client what a team's table says; a model may take half a minute over it. */
  "table.answer": { payload: z.object({ tableId: z.uuid() }), atOnce: 8, retryLimit: 5 },
  /** What the clock brings to teams' tables; asked for at the end of a turn, and every minute in case that was lost. */
  "table.clock": { payload: z.object({}), cron: "* * * * *", retryLimit: 0 },
  /** What is due by a workspace's clock: digests, reports, the night's files, surveys, what may not be kept longer. */
  "company.tick": { payload: z.object({}), cron: "*/5 * * * *", retryLimit: 0 },
  /** Looks at a file that somebody dropped, or imports it; one at a time, for the database's sake. */
  "drop.work": { payload: z.object({ dropId: z.uuid() }), retryLimit: 5 },
  /** Forgets claims on deliveries that Slack can no longer repeat. */
  "claims.sweep": { payload: z.object({}), cron: "17 * * * *", retryLimit: 0 },
} as const satisfies Record<string, JobSpec>;

export type JobName = keyof typeof JOBS;
export type Payload<N extends JobName> = z.infer<(typeof JOBS)[N]["payload"]>;
export type Handlers = { readonly [N in JobName]: (payload: Payload<N>) => Promise<void> };
