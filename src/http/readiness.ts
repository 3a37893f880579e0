/** What keeps the process from its work. */
type Missing = { readonly part: string; readonly says: string };

/** Null when all is well, or what is the matter in a few words, without secrets. */
type LookAt = () => Promise<string | null>;

export type Readiness = {
  /** From now on this part is looked at too; what `parts` named at first is no longer missing by itself. */
  readonly add: (part: string, look: LookAt) => void;
  /** The process is ending: it is not ready any more, whatever its parts say. */
  readonly stop: () => void;
  /** Empty: ready. */
  readonly look: () => Promise<Missing[]>;
};

const LONGEST_LOOK_MS = 2000;

/** Not ready until each of the parts was added and is well. */
export function makeReadiness(
  parts: readonly string[],
  longestMs: number = LONGEST_LOOK_MS,
): Readiness {
  const looks = new Map<string, LookAt>(parts.map((part) => [part, async () => "is starting"]));
  let isStopping = false;
  return {
    add: (part, look) => void looks.set(part, look),
    stop() {
      isStopping = true;
    },
    async look() {
      if (isStopping) return [{ part: "process", says: "is stopping" }];
      const missing = [...looks].map(async ([part, look]): Promise<Missing[]> => {
        const says = await lookInTime(look, longestMs);
        return says === null ? [] : [{ part, says }];
      });
      return (await Promise.all(missing)).flat();
    },
  };
}

/** A part that throws or says nothing in time is missing. */
async function lookInTime(look: LookAt, longestMs: number): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((done) => {
    timer = setTimeout(() => done(`did not answer within ${longestMs} ms`), longestMs);
  });
  try {
    return await Promise.race([look(), late]);
  } catch {
    return "does not answer"; // why is in the log: a fault's message may name hosts and users
  } finally {
    clearTimeout(timer);
  }
}
