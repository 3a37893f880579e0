import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { sealQuery } from "./seal-query.ts";
import type { Seals } from "./seals.ts";
import { unsealResult } from "./unseal-result.ts";

/** A database in which what is private stands sealed, and whose user never sees a seal. */
export function sealingAdapter(
  inner: SqlDriverAdapterFactory,
  seals: Seals,
): SqlDriverAdapterFactory {
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => sealAdapter(await inner.connect(), seals),
  };
}

function sealAdapter(inner: SqlDriverAdapter, seals: Seals): SqlDriverAdapter {
  return {
    ...sealQueries(inner, seals),
    executeScript: (script) => inner.executeScript(script),
    startTransaction: async (level) => sealTransaction(await inner.startTransaction(level), seals),
    getConnectionInfo: () => inner.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => inner.dispose(),
  };
}

function sealTransaction(inner: Transaction, seals: Seals): Transaction {
  return {
    ...sealQueries(inner, seals),
    options: inner.options,
    commit: () => inner.commit(),
    rollback: () => inner.rollback(),
    ...savepointsOf(inner),
  };
}

/** Only those the driver has: Prisma asks whether they are there. */
function savepointsOf(inner: Transaction): Partial<Transaction> {
  return {
    ...(inner.createSavepoint !== undefined && {
      createSavepoint: async (name: string) => inner.createSavepoint?.(name),
    }),
    ...(inner.rollbackToSavepoint !== undefined && {
      rollbackToSavepoint: async (name: string) => inner.rollbackToSavepoint?.(name),
    }),
    ...(inner.releaseSavepoint !== undefined && {
      releaseSavepoint: async (name: string) => inner.releaseSavepoint?.(name),
    }),
  };
}

function sealQueries(inner: SqlQueryable, seals: Seals): SqlQueryable {
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: async (query: SqlQuery) =>
      unsealResult(await inner.queryRaw(sealQuery(query, seals)), seals),
    executeRaw: async (query: SqlQuery) => inner.executeRaw(sealQuery(query, seals)),
  };
}
