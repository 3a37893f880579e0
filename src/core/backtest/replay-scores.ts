import type { Alert } from "./judge-alerts.ts";
import type { ScoreMethod } from "./method.ts";
import { type DailyQuery, morningsOf } from "./mornings.ts";

/** One silence of a client, and each day on which its score was higher than on all days of it before. */
type Silence = {
  readonly place: number;
  readonly lastOrderDay: number;
  highestBefore: number; // on the warm-up mornings; -Infinity: not watched then
  readonly days: number[];
  readonly scores: number[]; // ascending, above `highestBefore`
};

/** The scores of every morning, kept so that any threshold can be tried afterwards. */
export class ScoreReplay {
  readonly #name: string;
  readonly #silences: Silence[];

  constructor(method: ScoreMethod, query: DailyQuery) {
    this.#name = method.name;
    this.#silences = [...recordSilences(method, query)];
  }

  /** The alerts of a threshold: one on the first day of a silence with at least this score. In order of days. */
  alertsAt(threshold: number): Alert[] {
    return this.#silences
      .flatMap((silence) => {
        if (silence.highestBefore >= threshold) return [];
        const at = silence.scores.findIndex((score) => score >= threshold);
        const [day, score] = [silence.days[at], silence.scores[at]];
        if (day === undefined || score === undefined) return [];
        return [{ day, place: silence.place, score, rule: this.#name }];
      })
      .toSorted((a, b) => a.day - b.day || a.place - b.place);
  }

  /**
   * The threshold with the most alerts among those from the highest score down to where they first exceed `wanted`; of
   * equals the highest. Lower ones are not tried: they can give fewer again, since most silences are then old news.
   * Null when even the highest score gives too many.
   */
  thresholdFor(wanted: number): number | null {
    const steps: { score: number; change: number }[] = []; // alerts gained as the threshold falls to the score
    for (const { highestBefore, scores } of this.#silences) {
      const highest = scores.at(-1);
      if (highest === undefined) continue;
      steps.push({ score: highest, change: 1 }, { score: highestBefore, change: -1 });
    }
    steps.sort((a, b) => b.score - a.score);
    let alerts = 0;
    let most = 0;
    let threshold: number | null = null;
    for (const [at, { score, change }] of steps.entries()) {
      alerts += change;
      if (steps[at + 1]?.score === score) continue; // equal scores come together
      if (alerts > wanted) return threshold;
      if (alerts <= most) continue;
      most = alerts;
      threshold = score;
    }
    return threshold;
  }
}

function recordSilences(method: ScoreMethod, query: DailyQuery): Iterable<Silence> {
  const all: Silence[] = [];
  const present = new Map<number, Silence>(); // by place
  const replay = method.start();
  for (const morning of morningsOf(query, () => false)) {
    const scores = replay.scoreMorning(morning);
    for (const [at, place] of morning.watched.entries()) {
      const score = scores[at] ?? Number.NaN;
      if (Number.isNaN(score))
        throw new Error(`${method.name} gave no score to a client on day ${morning.day}`);
      const lastOrderDay = morning.histories[place]?.days.at(-1) ?? -1;
      let silence = present.get(place);
      if (silence?.lastOrderDay !== lastOrderDay) {
        silence = { place, lastOrderDay, highestBefore: -Infinity, days: [], scores: [] };
        present.set(place, silence);
        all.push(silence);
      }
      note(silence, score, morning.day, morning.day >= query.from);
    }
  }
  return all;
}

function note(silence: Silence, score: number, day: number, counts: boolean): void {
  if (!counts) {
    silence.highestBefore = Math.max(silence.highestBefore, score);
  } else if (score > (silence.scores.at(-1) ?? silence.highestBefore)) {
    silence.days.push(day);
    silence.scores.push(score);
  }
}
