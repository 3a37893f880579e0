/** A case without an order for this long counts as lost: three tries and two cooling times of 60-90 days (C2). Ours. */
export const LOST_AFTER_DAYS = 180;
