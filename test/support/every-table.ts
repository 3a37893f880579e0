import { Prisma, type PrismaClient } from "#src/store/generated/client.ts";
import { readTables } from "#src/store/guard.ts";

type Column = {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly isArray: boolean;
  readonly needed: boolean;
  readonly parent: string | null; // the table it points to
  readonly label: string | null; // of an enum, the first
};

/** A company with a row in every table, whatever tables there are. Its id; `called` keeps its keys apart. */
export async function fillEveryTable(prisma: PrismaClient, called: string): Promise<string> {
  const columns = await readColumns(prisma);
  const waiting = new Set((await readTables(prisma)).map(({ name }) => name));
  const ids = new Map<string, string>();
  while (waiting.size > 0) {
    const ready = [...waiting].filter((table) =>
      columns.every((of) => of.table !== table || isKnown(of, ids)),
    );
    if (ready.length === 0) throw new Error(`no order for ${[...waiting].join(", ")}`);
    for (const table of ready) {
      const own = columns.filter((of) => of.table === table && (of.needed || isWanted(of)));
      ids.set(table, await insert(prisma, { table, columns: own, ids, called }));
      waiting.delete(table);
    }
  }
  return ids.get("Workspace") ?? "";
}

/** Claims and outbox rows hang on a company though the column has a default or may be empty. */
function isWanted({ name, table }: Column): boolean {
  return name === "workspaceId" && table !== "Workspace";
}

function isKnown(of: Column, ids: ReadonlyMap<string, string>): boolean {
  if (of.parent === null || of.parent === of.table) return true;
  return !(of.needed || isWanted(of)) || ids.has(of.parent);
}

type Filling = {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly ids: ReadonlyMap<string, string>;
  readonly called: string;
};

async function insert(
  prisma: PrismaClient,
  { table, columns, ids, called }: Filling,
): Promise<string> {
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const values = columns.map((of) => valueOf(of, ids, called)).join(", ");
  const [row] = await prisma.$queryRaw<{ id: string | null }[]>`
    insert into ${Prisma.raw(`"${table}" (${names}) values (${values})`)}
    returning to_jsonb(${Prisma.raw(`"${table}"`)}.*) ->> 'id' as id`;
  return row?.id ?? table;
}

const VALUES: Readonly<Record<string, string>> = {
  uuid: "gen_random_uuid()",
  date: "'2026-01-05'",
  jsonb: "'{}'",
  bool: "false",
  timestamp: "now()",
  text: "''",
};

function valueOf(of: Column, ids: ReadonlyMap<string, string>, called: string): string {
  const parent = of.parent === null ? undefined : ids.get(of.parent);
  if (parent !== undefined) return `'${parent}'`;
  if (of.isArray) return "'{}'";
  if (of.label !== null) return `'${of.label}'`;
  if (of.type === "text") return `'${called} ${of.table} ${of.name}'`;
  return VALUES[of.type] ?? "1";
}

async function readColumns(prisma: PrismaClient): Promise<Column[]> {
  return prisma.$queryRaw<Column[]>`
    select t.relname::text as "table", a.attname::text as name, y.typname::text as type, y.typcategory = 'A' as "isArray",
      a.attnotnull and not a.atthasdef as needed,
      (select p.relname::text from pg_constraint k join pg_class p on p.oid = k.confrelid
        where k.conrelid = t.oid and k.contype = 'f' and k.conkey = array[a.attnum] limit 1) as parent,
      (select e.enumlabel::text from pg_enum e where e.enumtypid = y.oid order by e.enumsortorder limit 1) as label
    from pg_class t join pg_attribute a on a.attrelid = t.oid join pg_type y on y.oid = a.atttypid
    where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped`;
}
