import { Pool, type PoolClient, type PoolConfig } from "pg";

/** Whose rows a connection sees: one company's, or the whole program's. */
export const ALL_COMPANIES = "*";

type Taken = (
  fault: Error | undefined,
  client: PoolClient | undefined,
  done: (fault?: Error | boolean) => void,
) => void;

/**
 * A pool's connections as one company uses them: each is told whose rows it may see before it is lent, when it was told
 * otherwise before. Row-level security does the rest (prisma/migrations, guard). Ending it ends none of the connections.
 */
export class GuardedPool extends Pool {
  readonly #shared: Pool;
  readonly #sees: string;
  readonly #told: WeakMap<PoolClient, string>;
  readonly #mayLend: () => void;

  constructor(shared: SharedPool, sees: string) {
    super(shared.config);
    this.#shared = shared.pool;
    this.#told = shared.told;
    this.#sees = sees;
    this.#mayLend = sees === ALL_COMPANIES ? () => {} : shared.refuseUnguarded;
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: Taken): void;
  override connect(callback?: Taken): Promise<PoolClient> | undefined {
    if (callback !== undefined) {
      this.#lend(callback);
      return undefined;
    }
    return new Promise((resolve, reject) => {
      this.#lend((fault, client) => {
        if (client === undefined) reject(asError(fault));
        else resolve(client);
      });
    });
  }

  #lend(callback: Taken): void {
    this.#mayLend();
    this.#shared.connect((fault, client, done) => {
      if (client === undefined || this.#told.get(client) === this.#sees)
        return callback(fault, client, done);
      this.#told.delete(client); // until it is sure what the connection was told last
      client.query("select set_config('winback.workspace', $1, false)", [this.#sees], (unset) => {
        if (unset instanceof Error) {
          done(unset);
          return callback(unset, undefined, () => {});
        }
        this.#told.set(client, this.#sees);
        return callback(undefined, client, done);
      });
    });
  }
}

/** What all companies' pools have in common. */
export type SharedPool = {
  readonly pool: Pool;
  readonly config: PoolConfig;
  readonly told: WeakMap<PoolClient, string>;
  /** Throws while nothing keeps the companies' rows apart. */
  readonly refuseUnguarded: () => void;
};

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error("the database gave no connection");
}
