/** Times and quotas of the platform. Tests shorten them; what happens when they run out stays the same. */
export type Pace = {
  /** How long the app has to answer an event, a click or a command. */
  readonly ackMs: number;
  /** Waits before an unanswered event is sent again: one entry per further attempt. */
  readonly retryAfterMs: readonly number[];
  readonly triggerMs: number;
  /** How long a streamed message may stay open. */
  readonly streamMs: number;
  /** How long a status such as "is thinking" stays when nothing follows. */
  readonly statusMs: number;
  readonly responseUrlMs: number;
  /** chat.postMessage: one message a channel in this time, after a burst. Null: no limit. */
  readonly posts: { readonly gapMs: number; readonly burst: number } | null;
  /** Calls a minute of each tier. Null: no limit. */
  readonly perMinute: Readonly<Record<1 | 2 | 3 | 4, number>> | null;
};

const minuteMs = 60_000;

/** As Slack documents it. */
export const slackPace: Pace = {
  ackMs: 3000,
  retryAfterMs: [0, minuteMs, 5 * minuteMs],
  triggerMs: 3000,
  streamMs: 5 * minuteMs,
  statusMs: 2 * minuteMs,
  responseUrlMs: 30 * minuteMs,
  posts: { gapMs: 1000, burst: 5 },
  perMinute: { 1: 1, 2: 20, 3: 50, 4: 100 },
};

/** The same without quotas, and what was not answered comes again soon: what most tests want. */
export const testPace: Pace = {
  ...slackPace,
  retryAfterMs: [0, 100, 200],
  posts: null,
  perMinute: null,
};
