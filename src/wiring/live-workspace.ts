import type { Workspace } from "../core/workspace.ts";

type First = (fresh: Workspace) => Promise<void>;

export type LiveWorkspace = {
  /** Always the same object; what it says is as it was read last. */
  readonly workspace: Workspace;
  /**
   * Reads it anew, one after another. `first` is done before what was read counts; when it or the reading throws, all
   * stays as it was.
   */
  readonly reload: (first?: First) => Promise<void>;
};

/** A company whose time zone, hours, channel and currency follow what managers set while the program runs. */
export function makeLiveWorkspace(
  read: Workspace,
  readAnew: (id: string) => Promise<Workspace>,
): LiveWorkspace {
  let current = read;
  let last: Promise<unknown> = Promise.resolve();
  const takeOver = async (before: Promise<unknown>, first: First): Promise<void> => {
    await before;
    const fresh = await readAnew(read.id);
    await first(fresh);
    current = fresh;
  };
  return {
    workspace: {
      id: read.id,
      get slackTeamId() {
        return current.slackTeamId;
      },
      get name() {
        return current.name;
      },
      get timeZone() {
        return current.timeZone;
      },
      get currency() {
        return current.currency;
      },
      get morningHour() {
        return current.morningHour;
      },
      get workingDays() {
        return current.workingDays;
      },
      get alertChannel() {
        return current.alertChannel;
      },
      get isDemo() {
        return current.isDemo;
      },
    },
    reload(first = doNothing) {
      const next = takeOver(last, first);
      last = Promise.allSettled([next]);
      return next;
    },
  };
}

async function doNothing(): Promise<void> {}
