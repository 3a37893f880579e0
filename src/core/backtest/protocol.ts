/** The figures that make two backtests comparable; docs/backtest.md says what each is for. */

export const MIN_ORDER_DAYS = 3; // fewer say little of a rhythm; such clients are not scored
export const RULE_DAYS = 90; // of silence, in the rule that sales teams use today

export const ACTIVE_DAYS = 365; // snapshot: silent for longer is lost already
export const MIN_OUTCOMES = 5; // a cut-off with fewer lapsed, or fewer who stayed, says too little to be averaged
export const TOP_SHARE = 0.2; // of the clients, for the money found

export const LOOK_AHEAD_DAYS = 60; // daily: an alert is right when no order comes within these
export const STRICT_GAPS = 2; // and strictly right when none comes within so many usual gaps either
export const LONGEST_HORIZON_DAYS = 180; // of a probability that follows the client's rhythm
export const WATCHED_DAYS = 400; // daily: silent for longer is no news
export const WARM_UP_DAYS = 30; // mornings before the first that counts: what was said then is old
