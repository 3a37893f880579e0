const SCREEN_EVERY_MS = 100;
const LINES_EVERY_MS = 5_000;
const LOOK_EVERY_ROWS = 256; // asking for the time at every row would cost more than some rows do
const BAR_WIDTH = 24;

export type ProgressDeps = {
  /** Writes to a terminal as it is; null where nobody watches, and lines are written instead. */
  readonly screen: ((text: string) => void) | null;
  write(line: string): void;
  /** Milliseconds of any steady clock. */
  now(): number;
};

/** One line that says how far a long job is: a bar on a terminal, a line every few seconds elsewhere. */
export class ProgressLine {
  readonly #deps: ProgressDeps;
  #job = "";
  #startedAt = 0;
  #shownAt = 0;
  #isDrawn = false;

  constructor(deps: ProgressDeps) {
    this.#deps = deps;
  }

  /** `of`: how many rows there will be; null when that is not known yet. */
  show(job: string, rows: number, of: number | null): void {
    if (job !== this.#job) this.#begin(job);
    if (rows % LOOK_EVERY_ROWS !== 0) return;
    const now = this.#deps.now();
    const every = this.#deps.screen === null ? LINES_EVERY_MS : SCREEN_EVERY_MS;
    if (now - this.#shownAt < every) return;
    this.#shownAt = now;
    const seconds = (now - this.#startedAt) / 1000;
    const speed = seconds > 0 ? `${Math.round(rows / seconds).toLocaleString("en")} rows/s` : "";
    this.#draw(`${job}  ${amount(rows, of)}  ${speed}`);
  }

  /** Seconds since the job began; takes the bar off the screen. */
  end(): number {
    if (this.#isDrawn) this.#deps.screen?.("\r\u001B[K");
    this.#isDrawn = false;
    const seconds = (this.#deps.now() - this.#startedAt) / 1000;
    this.#job = "";
    return seconds;
  }

  #begin(job: string): void {
    this.#job = job;
    this.#startedAt = this.#deps.now();
    this.#shownAt = this.#startedAt;
  }

  #draw(text: string): void {
    if (this.#deps.screen === null) return this.#deps.write(text);
    this.#deps.screen(`\r\u001B[K${text}`);
    this.#isDrawn = true;
  }
}

function amount(rows: number, of: number | null): string {
  const counted = rows.toLocaleString("en");
  if (of === null || of === 0) return `${counted} rows`;
  const share = Math.min(1, rows / of);
  const full = Math.floor(share * BAR_WIDTH);
  const bar = "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
  return `${bar} ${Math.floor(share * 100)} %  ${counted} of ${of.toLocaleString("en")} rows`;
}
