/** Every action_id and callback_id the app listens for: `<noun>:<verb>`. */
export const ACTION = {
  takeCase: "case:take",
  openDraft: "case:draft",
  markDraftSent: "draft:sent",
  editDraft: "draft:edit",
  shortenDraft: "draft:shorter",
  warmDraft: "draft:warmer",
  openRehearsal: "case:rehearse",
  chooseRehearsal: "rehearsal:choose",
  beginRehearsal: "rehearsal:begin",
  sayCard: "rehearsal:say",
  openOwnWords: "rehearsal:own-words",
  pickMoves: "rehearsal:moves",
  sayTyped: "rehearsal:say-typed",
  endRehearsal: "rehearsal:end",
  rehearseAgain: "rehearsal:again",
  openReason: "case:record-reason",
  openCase: "case:open",
  doAct: "case:do",
  chooseAct: "case:act",
  handOver: "case:hand-over",
  howToSay: "case:how-to-say",
  openPromise: "promise:open",
  promiseKept: "promise:kept",
  promiseBroken: "promise:broken",
  changePromise: "promise:change",
  openCompensation: "compensation:open",
  openIncentive: "incentive:open",
  contactRules: "contact:rules",
  contactRule: "contact:rule",
  caseMenu: "case:menu",
  resumeRule: "rule:resume",
  openRules: "rules:open",
  resumeInForm: "rules:resume",
  explainAlert: "alert:explain",
  openHeldBack: "held-back:open",
  heldBackEarlier: "held-back:earlier",
  heldBackLater: "held-back:later",
  heldBackCause: "held-back:cause",
  askDraft: "ask:draft",
  askRehearse: "ask:rehearse",
  askWhy: "ask:why",
  askClient: "ask:client",
  chooseClient: "ask:choose-client",
  searchClient: "ask:search-client",
  homeEarlier: "home:earlier",
  homeLater: "home:later",
  openWatch: "watch:open",
  watchFine: "watch:fine",
  watchSlip: "watch:slip",
  watchDay: "watch:delivery-day",
  errandDone: "errand:done",
  errandSkip: "errand:skip",
} as const;

/** Values of the card's menu, before the case's id. */
export const MENU = {
  snoozeWeek: "snooze-week",
  snoozeMonth: "snooze-month",
  snoozeUntil: "snooze-until",
  notLapsed: "not-lapsed",
} as const;

/** callback_id of every modal. */
export const VIEW = {
  snoozeUntil: "case:snooze-until",
  notLapsed: "case:not-lapsed",
  recordReason: "case:reason",
  caseAct: "case:act",
  contactRule: "contact:rule",
  startRehearsal: "rehearsal:start",
  ownWords: "rehearsal:words",
  askDraft: "draft:ask",
  editDraft: "draft:edited",
  alertRules: "rules:change",
  makePromise: "promise:make",
  promiseBroken: "promise:not-kept",
  promiseChange: "promise:changed",
  watchSlip: "watch:slipped",
  watchDay: "watch:delivery-day",
  errandDone: "errand:done",
  errandSkip: "errand:skip",
} as const;

export const COMMAND = "/winback";

/** event_type of the metadata that every post of the outbox carries. */
export const OUTBOX_EVENT = "winback_outbox";

/** Block Kit limits in characters and counts; docs.slack.dev/reference/block-kit/blocks. */
export const LIMIT = {
  sectionText: 3000,
  buttonText: 75,
  headerText: 150,
  optionText: 75,
  modalTitle: 24,
  messageBlocks: 50,
} as const;
