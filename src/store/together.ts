type Waiting<Ask, Answer> = {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: unknown) => void;
};

const MOST_AT_ONCE = 200;

/**
 * Does the same piece of work for many at once: one batch after the other, in order of asking, and what is asked while
 * one is on its way goes along with the next. `work` answers each ask at its place; when it fails, its batch fails.
 */
export function together<Ask, Answer>(
  work: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
): (ask: Ask) => Promise<Answer> {
  let waiting: Waiting<Ask, Answer>[] = [];
  let isBusy = false;
  const flush = async (): Promise<void> => {
    if (isBusy) return; // one that was asked at the same moment has begun it
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_AT_ONCE);
      waiting = waiting.slice(MOST_AT_ONCE);
      await settle(work, batch);
    }
    isBusy = false;
  };
  return (ask) =>
    new Promise((resolve, reject) => {
      waiting.push({ ask, resolve, reject });
      if (!isBusy) setImmediate(() => void flush());
    });
}

async function settle<Ask, Answer>(
  work: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
  batch: readonly Waiting<Ask, Answer>[],
): Promise<void> {
  try {
    const answers = await work(batch.map(({ ask }) => ask));
    if (answers.length !== batch.length)
      throw new Error(`${batch.length} were asked for, ${answers.length} answered`);
    for (const [at, answer] of answers.entries()) batch[at]?.resolve(answer);
  } catch (fault) {
    for (const { reject } of batch) reject(fault);
  }
}
