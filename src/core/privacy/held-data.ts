/** What becomes of a kind of row when somebody is erased; null: it holds nothing of theirs. */
export type Fates = {
  readonly client: string | null;
  readonly contact: string | null; // a person at the client
  readonly user: string | null; // one of ours
};

const GOES = "goes";
const NAME_GOES = "stays, their full name, e-mail and phone taken out of its texts";
const BY_GOES = "stays, said to be by somebody who left";

const ofClient: Fates = { client: GOES, contact: null, user: null };
const textOfClient: Fates = { client: GOES, contact: NAME_GOES, user: null };
const written: Fates = { client: GOES, contact: NAME_GOES, user: BY_GOES };
const practised: Fates = { client: GOES, contact: null, user: GOES };
const noPerson: Fates = { client: null, contact: null, user: null };
const byUs: Fates = { client: null, contact: null, user: BY_GOES };

/** Every kind of row that the product keeps (prisma/schema.prisma), and what an erasure does to it. */
export const HELD_DATA: Readonly<Record<string, Fates>> = {
  Workspace: noPerson,
  Member: {
    client: "forgets that they were asked about",
    contact: null,
    user: "stays without name, e-mail and Slack id, so that figures keep their rows",
  },
  Team: noPerson,
  Client: {
    client: GOES,
    contact: null,
    user: "stays theirs, without a name, until somebody else looks after it",
  },
  Contact: { client: GOES, contact: GOES, user: null },
  Order: ofClient,
  OrderLine: ofClient,
  ReturnLine: ofClient,
  Request: textOfClient,
  Touch: { client: GOES, contact: NAME_GOES, user: "stays without their name" },
  Complaint: textOfClient,
  Invoice: ofClient,
  ClientFigures: ofClient,
  ClientProductLine: ofClient,
  ClientPaying: ofClient,
  LapseModel: noPerson,
  ImportRun: byUs,
  DroppedFile: { client: null, contact: null, user: GOES },
  OrderPush: {
    client: "goes by the time of retention: it holds an answer's order numbers",
    contact: null,
    user: null,
  },
  PickUp: noPerson,
  Morning: noPerson,
  Lapse: { client: "goes; a sum without names is kept", contact: null, user: null },
  Signal: ofClient,
  Alert: ofClient,
  TeamFinding: { client: "stays; its message no longer shows them", contact: null, user: GOES },
  RulePause: byUs,
  Case: { client: GOES, contact: null, user: "stays; open ones are nobody's" },
  CaseEvent: written,
  Reason: written,
  Promise: { client: GOES, contact: NAME_GOES, user: BY_GOES },
  Concession: written,
  Watch: ofClient,
  WatchedOrder: ofClient,
  Errand: { client: GOES, contact: NAME_GOES, user: BY_GOES },
  ClientDate: { client: GOES, contact: GOES, user: BY_GOES },
  Notice: byUs,
  NoticeReceipt: ofClient,
  Draft: written,
  FactCorrection: { client: GOES, contact: null, user: BY_GOES },
  ModelCall: noPerson,
  Rehearsal: practised,
  RehearsalShare: practised,
  PracticeAssignment: { client: GOES, contact: null, user: GOES },
  PracticeTable: { client: GOES, contact: null, user: BY_GOES },
  PracticeSeat: practised,
  PracticeVote: practised,
  PracticeBestLine: practised,
  RehearsalTurn: practised,
  OutboxMessage: {
    client: "its message in Slack says that it was erased; what was not posted yet goes",
    contact: "its message is drawn anew without them",
    user: "what was sent to them says that it was erased",
  },
  Claim: noPerson,
  Installation: noPerson,
  Delivery: {
    client: "what Slack brought is forgotten as soon as it has been worked on",
    contact: "the same",
    user: "the same",
  },
  DraftPlace: noPerson,
  ChannelPause: noPerson,
  SettingsRevision: byUs,
  Digest: { client: "stays: it holds figures and ids", contact: null, user: null },
  CompanyChange: byUs,
  ClientBaseMonth: noPerson,
  PastSum: {
    client: "made here: what was counted of their lapses, without names",
    contact: null,
    user: "stays; the member it belongs to has no name any more",
  },
  AuditEntry: { client: "stays: it holds ids", contact: "stays: it holds ids", user: BY_GOES },
  SurveyRound: noPerson,
  SurveyAsk: {
    client: GOES,
    contact: "stays as the client's answer, without them and their comment",
    user: null,
  },
};
