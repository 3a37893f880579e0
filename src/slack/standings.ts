import type { Standing } from "#src/core/access/standing.ts";

export type StandingsDeps = {
  /** Slack's word. Throws when Slack does not answer. */
  readonly ask: (slackUserId: string) => Promise<Standing>;
  /** The company's own word: whether somebody who is met already may use the coach; null: never met. */
  readonly recall: (slackUserId: string) => Promise<"may" | "may-not" | null>;
  /** Hears of each answer of Slack's. */
  readonly note: (slackUserId: string, standing: Standing) => Promise<void>;
  readonly noteFault: (fault: unknown) => void;
  readonly now: () => number; // milliseconds
};

export type Standings = {
  /** Never throws, and answers within two seconds: Slack waits three. */
  readonly of: (slackUserId: string) => Promise<Standing | "unsure">;
  /** Slack told of it without being asked. */
  readonly learn: (slackUserId: string, standing: Standing) => Promise<void>;
};

const KEPT_MS = 5 * 60_000;
const LONGEST_WAIT_MS = 1_500;
const MOST_KEPT = 10_000;

type Kept = { readonly standing: Standing; readonly until: number };

/**
 * What people are to the workspace, asked of Slack once in a few minutes. While Slack does not answer, whoever the
 * company knows goes on working; somebody new is not let in.
 */
export function makeStandings(deps: StandingsDeps): Standings {
  const kept = new Map<string, Kept>();
  const asking = new Map<string, Promise<Standing | null>>();

  const learn = async (slackUserId: string, standing: Standing): Promise<void> => {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(slackUserId, { standing, until: deps.now() + KEPT_MS });
    try {
      await deps.note(slackUserId, standing);
    } catch (fault) {
      deps.noteFault(fault); // it is told again in a few minutes
    }
  };

  const askSlack = async (slackUserId: string): Promise<Standing | null> => {
    const before = kept.get(slackUserId);
    try {
      const standing = await deps.ask(slackUserId);
      const meanwhile = kept.get(slackUserId);
      if (meanwhile !== undefined && meanwhile !== before) return meanwhile.standing; // told of later than the answer was made
      await learn(slackUserId, standing);
      return standing;
    } catch (fault) {
      deps.noteFault(fault);
      return null;
    } finally {
      asking.delete(slackUserId);
    }
  };

  const askOnce = (slackUserId: string): Promise<Standing | null> => {
    const begun = asking.get(slackUserId) ?? askSlack(slackUserId);
    asking.set(slackUserId, begun);
    return begun;
  };

  return {
    learn,
    async of(slackUserId) {
      const known = kept.get(slackUserId);
      const recalled = await recall(deps, slackUserId); // another process may have been told otherwise
      const isKnown = known !== undefined && known.until > deps.now();
      if (isKnown && agrees(known.standing, recalled)) return known.standing;
      const said = await withinTime(askOnce(slackUserId));
      if (said !== null) return said;
      return recalled === "may" ? "colleague" : recalled === "may-not" ? "left" : "unsure";
    },
  };
}

/** Null too where the database does not say. */
async function recall(deps: StandingsDeps, slackUserId: string): Promise<"may" | "may-not" | null> {
  try {
    return await deps.recall(slackUserId);
  } catch (fault) {
    deps.noteFault(fault);
    return null;
  }
}

/** Is what is kept in one process what the company knows by now? */
function agrees(standing: Standing, recalled: "may" | "may-not" | null): boolean {
  if (recalled === null) return true;
  return (standing === "colleague") === (recalled === "may");
}

async function withinTime(answer: Promise<Standing | null>): Promise<Standing | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_WAIT_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
