import type { AlertCard } from "#src/core/alert/alert-card.ts";
import type { OpenAsk } from "#src/core/ask/ask.ts";
import type { NamedClient } from "#src/core/ask/client-names.ts";
import type { UnderstoodChange } from "#src/core/ask/understand-change.ts";
import type { Day } from "#src/core/day.ts";
import type { DraftChannel, DraftIntent } from "#src/core/draft/draft-terms.ts";
import type { HomePlace } from "#src/core/home/home-place.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { Answer } from "#src/flows/answer-ask.ts";
import type { TodayView } from "#src/flows/list-today.ts";
import type { HomeView } from "#src/flows/show-home.ts";
import type { OpenTable } from "./commands/open-table.ts";
import type { ManagersPages, Opening } from "./open-page.ts";
import type { Message } from "./presenters/alert-card.ts";

/** Who asks: a Slack user id. */
type By = { readonly by: string };

export type DraftRequest = By & {
  readonly clientId: string;
  readonly caseId: string | null; // an open one
  readonly intent: DraftIntent | null; // null: not said
  readonly channel: DraftChannel | null;
  readonly language: string | null; // ISO 639-1
  readonly mayAsk?: boolean | undefined; // one thing may be asked back before it is written
};

export type DraftChangeRequest = By & {
  readonly draftId: string;
  readonly asked: UnderstoodChange;
  readonly tell: (message: Message) => Promise<unknown>;
};

export type RehearsalRequest = By & {
  readonly clientId: string;
  readonly caseId: string | null; // an open one
  readonly objection: Objection | null; // null: not said
};

type ReplyAnswer = Extract<Answer, { say: "reply" }>;

type AnswerText = (asked: By & { readonly text: string }) => Promise<Answer>;
type AnswerAbout = (
  asked: By & { readonly ask: OpenAsk; readonly clientId: string },
) => Promise<Answer>;

/** What happens with an answer that is not told as it stands; drafts and rehearsals go to the direct message. */
export type BeginWork = {
  /** A case's sheet as whoever asks may see it; says so when it is not for them. */
  readonly drawOwnSheet: (asked: By & { readonly caseId: string }) => Promise<Message>;
  readonly startDraft: (request: DraftRequest) => Promise<void>;
  readonly changeDraft: (request: DraftChangeRequest) => Promise<void>;
  /** What the checks say of somebody's own text. */
  readonly drawCheck: (asked: By & { readonly text: string }) => Promise<Message>;
  /** What stands in a client's reply that was passed on. */
  readonly drawReply: (asked: By & Omit<ReplyAnswer, "say">) => Promise<Message>;
  readonly startRehearsal: (request: RehearsalRequest) => Promise<void>;
  /** Somebody's own practice, for them alone. */
  readonly drawPractice: (asked: By) => Promise<Message>;
  readonly drawLeague: (asked: By) => Promise<Message>;
};

/** What the command opens in a window of its own. */
export type OpenPages = EverybodysPages & ManagersPages;

export type EverybodysPages = {
  /** `typed`: the text to be checked, where it was typed at once. */
  readonly openCheck: (opening: Opening & { readonly typed: string }) => Promise<void>;
  /** `typed`: whose facts. */
  readonly openFacts: (opening: Opening & { readonly typed: string }) => Promise<void>;
  /** `typed`: whose reply. */
  readonly openReply: (opening: Opening & { readonly typed: string }) => Promise<void>;
  readonly openHeldBack: (opening: Opening) => Promise<void>;
  readonly openRules: (opening: Opening) => Promise<void>;
  readonly openPlaybook: (opening: Opening) => Promise<void>;
  readonly openPromises: (opening: Opening) => Promise<void>;
  readonly openWatches: (opening: Opening) => Promise<void>;
  readonly openNotices: (opening: Opening) => Promise<void>;
  readonly openModelUse: (opening: Opening) => Promise<void>;
  readonly openPractice: (opening: Opening) => Promise<void>;
  readonly openAssignments: (opening: Opening) => Promise<void>;
};

export type AskingDeps = BeginWork &
  OpenPages & {
    /** False when the words do not ask for a team's table in a channel. */
    readonly openTable: OpenTable;
    readonly answerText: AnswerText;
    readonly answerAbout: AnswerAbout;
    readonly suggestClients: (typed: string) => Promise<readonly NamedClient[]>;
    /** Does the thread belong to a rehearsal, which has a listener of its own? */
    readonly isRehearsal: (place: { channel: string; threadTs: string }) => Promise<boolean>;
    /** As whoever asks may see it; null when the case is not there any more. */
    readonly loadCard: (asked: By & { readonly caseId: string }) => Promise<AlertCard | null>;
    /** What people last looked at on their Home tab, in any process: a form opened there leaves it where it was. */
    readonly homePlaces: {
      readonly note: (slackUserId: string, place: HomePlace) => Promise<void>;
      readonly of: (slackUserId: string) => Promise<HomePlace>;
    };
    readonly showHome: (asked: By & { readonly place: HomePlace }) => Promise<HomeView>;
    readonly listToday: (asked: By) => Promise<TodayView>;
    readonly today: () => Day;
  };
