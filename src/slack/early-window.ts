import type { AnyMiddlewareArgs, Middleware, ReceiverEvent } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { SORRY, sayInModal } from "./fill-modal.ts";
import type { ClickWindow } from "./inbox-scope.ts";
import { type OpeningWish, readOpeningWish } from "./opening-actions.ts";
import { COACH_TITLE } from "./vocabulary.ts";

export type WindowDeps = {
  /** Hands a request to the app. */
  readonly run: (event: ReceiverEvent) => Promise<void>;
  readonly noteFault: (fault: unknown) => void;
};

/** Works on a click, with the window that opens for it should that take long; null: the click opens none. */
export type InWindow = (
  event: ReceiverEvent,
  work: (window: ClickWindow | null) => Promise<void>,
) => Promise<void>;

const WAIT = "One moment …";
const NOTHING_HERE = "There is nothing to fill in here. What I have to say is in our conversation.";
const GRACE_MS = 300; // for keeping the click and for finding out who clicked
const PATIENCE_MS = 1_200; // from the click on, for what is looked up before a window is opened

/**
 * Slack lets a click open a window for three seconds only, which a busy database outlasts: so a window that says
 * nothing yet goes out before anything is known, and what the listener opens later is shown in it.
 */
export function makeInWindow(deps: WindowDeps): InWindow {
  const going = new Map<string, EarlyWindow>();
  return async (event, work) => {
    const wish = readOpeningWish(event.body);
    if (wish === null) return work(null);
    const first = going.get(wish.key);
    if (first !== undefined) return work(first.shared()); // a double click has one window
    const window = new EarlyWindow(deps, event, wish);
    going.set(wish.key, window);
    let leftOver = SORRY;
    try {
      await work(window);
      leftOver = NOTHING_HERE;
    } finally {
      going.delete(wish.key);
      await window.end(leftOver);
    }
  };
}

class EarlyWindow implements ClickWindow {
  readonly #deps: WindowDeps;
  readonly #event: ReceiverEvent;
  readonly #triggerId: string;
  readonly #beganAt = performance.now();
  #timer: NodeJS.Timeout;
  #opening: Promise<string | null> | null = null;
  #isTaken = false;

  constructor(deps: WindowDeps, event: ReceiverEvent, { triggerId }: OpeningWish) {
    this.#deps = deps;
    this.#event = event;
    this.#triggerId = triggerId;
    this.#timer = this.#openIn(GRACE_MS);
  }

  noteAdmitted(): void {
    if (this.#opening !== null || this.#isTaken) return;
    clearTimeout(this.#timer);
    this.#timer = this.#openIn(this.#beganAt + PATIENCE_MS - performance.now());
  }

  take(): Promise<string | null> {
    clearTimeout(this.#timer);
    this.#isTaken = true;
    return this.#opened();
  }

  /** The same window as the click's second half sees it. */
  shared(): ClickWindow {
    return { noteAdmitted: () => {}, take: () => this.#opened() };
  }

  /** Says that nothing comes when nothing came. */
  async end(leftOver: string): Promise<void> {
    clearTimeout(this.#timer);
    const viewId = this.#isTaken ? null : await this.#opened();
    if (viewId === null) return;
    const view = sayInModal(COACH_TITLE, leftOver);
    await this.#ask(async (client) => {
      await client.views.update({ view_id: viewId, view });
    });
  }

  async #opened(): Promise<string | null> {
    return this.#opening;
  }

  #openIn(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#opening = this.#open();
    }, ms);
  }

  async #open(): Promise<string | null> {
    let viewId: string | null = null;
    await this.#ask(async (client) => {
      const view = sayInModal(COACH_TITLE, WAIT);
      const opened = await client.views.open({ trigger_id: this.#triggerId, view });
      viewId = opened.view?.id ?? null;
    });
    return viewId;
  }

  async #ask(work: ClientWork["work"]): Promise<void> {
    const { body } = this.#event;
    const customProperties = { [CLIENT_WORK]: new ClientWork(work) };
    try {
      await this.#deps.run({ body, ack: ignore, customProperties });
    } catch (fault) {
      this.#deps.noteFault(fault); // the listener opens its window itself, or its fault is told
    }
  }
}

const CLIENT_WORK = "clientWork";

class ClientWork {
  readonly work: (client: WebClient) => Promise<void>;

  constructor(work: (client: WebClient) => Promise<void>) {
    this.work = work;
  }
}

/** Before any listener, so that a window is opened with the company's client of the day. */
export const openInstead: Middleware<AnyMiddlewareArgs> = async ({ context, client, next }) => {
  const asked: unknown = context[CLIENT_WORK];
  if (asked instanceof ClientWork) await asked.work(client);
  else await next();
};

async function ignore(): Promise<void> {}
