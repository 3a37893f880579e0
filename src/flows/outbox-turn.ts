export type TurnDeps = {
  /** Says that a try begins; false when another process has begun one. attempts: as read of the row. */
  readonly begin: (row: Tried) => Promise<boolean>;
  /** Says that the try goes on, as one more; false when another process has begun one. */
  readonly renew: (row: Tried) => Promise<boolean>;
  readonly now: () => number; // milliseconds, by a clock that nobody sets
};

/** A row with the number of its tries so far. */
export type Tried = { readonly id: string; readonly attempts: number };

export type TurnPace = {
  readonly settleMs: number; // a try is left alone for so long by whoever else sees it
  readonly callMs: number; // a call to Slack takes so long at most
};

const MOST_RENEWALS = 3;

/**
 * One process's try at a row. What comes before the call (drawing, pictures, finding the channel) may take long, so that
 * another process takes this one for dead: right before each call it has to be sure that it is still its own.
 */
export class OutboxTurn {
  readonly #deps: TurnDeps;
  readonly #pace: TurnPace;
  readonly #id: string;
  #attempts: number;
  #saidAt = -Infinity;

  constructor(deps: TurnDeps, pace: TurnPace, { id, attempts }: Tried) {
    this.#deps = deps;
    this.#pace = pace;
    this.#id = id;
    this.#attempts = attempts;
  }

  get tried(): Tried {
    return { id: this.#id, attempts: this.#attempts };
  }

  begin(): Promise<boolean> {
    return this.#say(this.#deps.begin);
  }

  /** True: a call that is made now is over before anybody looks for what it posted. */
  async mayCall(): Promise<boolean> {
    for (let left = MOST_RENEWALS; left > 0 && !this.#isOurs(); left -= 1)
      if (!(await this.#say(this.#deps.renew))) return false;
    return this.#isOurs();
  }

  async #say(say: (row: Tried) => Promise<boolean>): Promise<boolean> {
    const at = this.#deps.now(); // before the database says it to the others
    if (!(await say(this.tried))) return false;
    this.#attempts += 1;
    this.#saidAt = at;
    return true;
  }

  #isOurs(): boolean {
    return this.#deps.now() - this.#saidAt <= this.#pace.settleMs - this.#pace.callMs;
  }
}
