import { computeInDuckdb } from "../duckdb/compute-figures.ts";
import { ownPeak } from "../peak-memory.ts";
import { recomputeSql } from "../recompute-sql.ts";
import { tell } from "../run-step.ts";
import { duckdbGiven } from "../step-schemas.ts";

const { orders, figures } = duckdbGiven.parse(JSON.parse(process.argv[2] ?? ""));
const sql = recomputeSql("select client, day, net from orders");
const opened = ownPeak();
const times = await computeInDuckdb({ orders, figures, sql });
tell({ ...times, memory: { opened, program: ownPeak(), server: 0 } });
