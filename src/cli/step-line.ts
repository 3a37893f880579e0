import type { ProgressDeps } from "./progress-line.ts";

const SCREEN_EVERY_MS = 100;
const LINES_EVERY_MS = 10_000;

/** One line that says what a long job is at: over and over on a terminal, now and then elsewhere. */
export class StepLine {
  readonly #deps: ProgressDeps;
  #shownAt: number;
  #isDrawn = false;

  constructor(deps: ProgressDeps) {
    this.#deps = deps;
    this.#shownAt = deps.now();
  }

  show(text: string): void {
    const { screen } = this.#deps;
    const at = this.#deps.now();
    if (at - this.#shownAt < (screen === null ? LINES_EVERY_MS : SCREEN_EVERY_MS)) return;
    this.#shownAt = at;
    if (screen === null) return this.#deps.write(text);
    screen(`\r\u001B[K${text}`);
    this.#isDrawn = true;
  }

  /** Takes the line off the screen. */
  end(): void {
    if (this.#isDrawn) this.#deps.screen?.("\r\u001B[K");
    this.#isDrawn = false;
  }
}
