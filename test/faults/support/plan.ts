import { makeRandom, type Random } from "./random.ts";

/** What goes wrong in a schedule; several of them can. */
const TROUBLES = [
  "killed at a Slack call",
  "killed at a database query",
  "killed while starting",
  "database gone",
  "disk full",
  "Slack says wait",
  "Slack answers 500",
  "Slack's answer lost",
  "Slack slow",
  "event delivered twice",
  "events out of order",
  "sockets cut",
  "clock jumps",
  "model hangs or fails",
] as const;

export type TroubleName = (typeof TROUBLES)[number];

/** A trouble, armed just before the act of this number. */
export type Trouble = {
  readonly name: TroubleName;
  readonly beforeAct: number;
  readonly count: number; // which call, which query, how many times
  readonly lastsMs: number;
  readonly moment: "before" | "after";
};

export type ActName = "thread" | "mention" | "command" | "take" | "draft" | "morning";

export type Act = {
  readonly name: ActName;
  readonly who: number; // of the people of the company
  readonly questions: number; // asked in a thread, one right after the other
  readonly pauseMs: number; // after it
};

export type Plan = {
  readonly seed: number;
  readonly kind: TroubleName | "several at once";
  readonly acts: readonly Act[];
  readonly troubles: readonly Trouble[];
};

const KINDS = [...TROUBLES, "several at once"] as const;

/** What people do and what goes wrong meanwhile; the same for the same seed. */
export function makePlan(seed: number): Plan {
  const random = makeRandom(seed);
  const kind = KINDS[seed % KINDS.length] ?? "several at once";
  const acts = Array.from({ length: random.whole(2, 4) }, () => makeAct(random));
  if (random.chance(0.4)) acts.splice(random.whole(0, acts.length), 0, act(random, "morning"));
  if (kind === "model hangs or fails") acts.push(act(random, "draft"));
  const names =
    kind === "several at once"
      ? Array.from({ length: random.whole(2, 3) }, () => random.pick(TROUBLES))
      : [kind];
  return {
    seed,
    kind,
    acts,
    troubles: names.map((name) => makeTrouble(random, name, acts.length)),
  };
}

const ACTS: readonly ActName[] = ["thread", "thread", "mention", "command", "take", "draft"];

function makeAct(random: Random): Act {
  return act(random, random.pick(ACTS));
}

function act(random: Random, name: ActName): Act {
  return {
    name,
    who: random.whole(0, 2),
    questions: random.whole(1, 3),
    pauseMs: random.chance(0.5) ? 0 : random.whole(1, 60),
  };
}

function makeTrouble(random: Random, name: TroubleName, acts: number): Trouble {
  return {
    name,
    beforeAct: random.whole(0, acts - 1),
    count: random.whole(1, name === "killed at a database query" ? 60 : 6),
    lastsMs: random.whole(50, 900),
    moment: random.chance(0.5) ? "before" : "after",
  };
}

/** For whoever reads of a schedule that failed. */
export function sayPlan({ seed, kind, acts, troubles }: Plan): string {
  const said = acts.map((one, at) => {
    const armed = troubles
      .filter(({ beforeAct }) => beforeAct === at)
      .map(({ name, count, lastsMs, moment }) => `!! ${name} (${count}, ${lastsMs} ms, ${moment})`);
    const many = one.name === "thread" ? ` ${one.questions} questions` : "";
    return [...armed, `person ${one.who}: ${one.name}${many}, then ${one.pauseMs} ms`].join("; ");
  });
  return `seed ${seed}, ${kind}:\n  ${said.join("\n  ")}`;
}
