import { parse as parseCsv } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import type { KeptDigest } from "#src/core/digest/kept-digest.ts";
import type { Span } from "#src/core/digest/lapse-fact.ts";
import { NO_FILTER } from "#src/core/home/case-filter.ts";
import { quarterOf } from "#src/core/report/quarter.ts";
import { periodsOf } from "#src/core/report/report-series.ts";
import { gatherDigest } from "#src/flows/gather-digest.ts";
import { gatherReport, type GatherReportDeps } from "#src/flows/gather-report.ts";
import { reportCsv } from "#src/flows/report-files.ts";
import { loadCaseBoard } from "#src/store/case-board.ts";
import { eraseClients } from "#src/store/erase-clients.ts";
import { loadLapseFacts } from "#src/store/lapse-facts.ts";
import type { Store } from "#src/store/open.ts";
import { makeGatherDigestDeps } from "#src/wiring/gather-digest-deps.ts";
import {
  addReps,
  addWorkspaceOf,
  countDayByDay,
  dayAt,
  first,
  live,
  type Plain,
  type Second,
  type Story,
  story,
  today,
} from "../support/figure-stories.ts";
import type { AddedLapse } from "../support/lapses.ts";
import { openTestStore } from "../support/store.ts";

const RUNS = 12;

test("digest, Home and the report's CSV agree to the cent with a second reckoning, also after clients were erased", async () => {
  const store = await openTestStore("postgres");
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(story, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 0, max: 63 }),
        fc.constantFrom(1, 7, 28),
        async (stories, start, days) => {
          const span = { from: dayAt(start), to: dayAt(Math.min(start + days - 1, 69)) };
          for (const { told, counted } of await tellAndCount(store, stories, span))
            expect(told).toEqual(counted);
        },
      ),
      { numRuns: RUNS },
    );
  } finally {
    await store.close();
  }
}, 120_000);

type Pair = { readonly told: unknown; readonly counted: unknown };

/** What the product tells of the stories beside the second reckoning, before and after an erasure. */
async function tellAndCount(
  store: Store,
  stories: readonly Story[],
  span: Span,
): Promise<readonly Pair[]> {
  const workspaceId = await addWorkspaceOf(store);
  const { teamId, reps } = await addReps(store, workspaceId);
  const added: AddedLapse[] = [];
  for (const one of stories) added.push(await live(store, { workspaceId, reps, one }));
  const digest = (team: string | null) =>
    gatherDigest(makeGatherDigestDeps(store.prisma), {
      workspaceId,
      teamId: team,
      span,
      day: today,
      hour: 9,
    });
  const ofTeam = stories.filter(({ who }) => who < 2);
  const look = async (isErased: boolean): Promise<readonly Pair[]> => [
    { told: flowOf(await digest(null)), counted: countDayByDay(stories, span, isErased) },
    { told: flowOf(await digest(teamId)), counted: countDayByDay(ofTeam, span, isErased) },
    ...(await lookAtHome(store, { workspaceId, teamId: null, stories, isErased })),
    ...(await lookAtHome(store, { workspaceId, teamId, stories: ofTeam, isErased })),
    ...(await lookAtReport(store, { workspaceId, teamId: null, stories, isErased })),
    ...(await lookAtReport(store, { workspaceId, teamId, stories: ofTeam, isErased })),
  ];
  const pairs = await look(false);
  const before = await digest(null);
  const clientIds = added.flatMap(({ clientId }, i) => (stories[i]?.erased ? [clientId] : []));
  const erasing = { workspaceId, clientIds, by: null, what: "data.erased", today } as const;
  await eraseClients(store.prisma, async () => {}, erasing);
  const after = await digest(null);
  return [...pairs, ...(await look(true)), { told: tablesOf(after), counted: tablesOf(before) }];
}

function tablesOf({ reasons, byRep, byTier, byCountry, usual }: KeptDigest) {
  return { reasons, byRep, byTier, byCountry, usual };
}

function flowOf({ flow, atRisk }: KeptDigest): Second {
  return {
    lost: plain(flow.lost),
    regained: plain(flow.regained),
    mistaken: plain(flow.mistaken),
    parted: plain(flow.parted),
    atRisk: plain(atRisk),
  };
}

function plain({ lapses, minor }: KeptDigest["atRisk"]): Plain {
  return { lapses, minor: BigInt(minor) };
}

type Looking = {
  readonly workspaceId: string;
  readonly teamId: string | null;
  readonly stories: readonly Story[];
  readonly isErased: boolean;
};

/** The money at risk on the manager's board, today. */
async function lookAtHome(
  store: Store,
  { workspaceId, teamId, stories, isErased }: Looking,
): Promise<readonly Pair[]> {
  const { counts } = await loadCaseBoard(store.prisma, {
    workspaceId,
    viewer: { memberId: crypto.randomUUID(), role: "manager", teamId },
    today,
    filter: NO_FILTER,
    page: 0,
    casesAPage: 5,
  });
  const { atRisk } = countDayByDay(stories, { from: first, to: today }, isErased);
  return [{ told: plain(counts.atRisk), counted: atRisk }];
}

/** The quarter's report as its CSV file tells it: each month, and the reps' rows added up. */
async function lookAtReport(
  store: Store,
  { workspaceId, teamId, stories, isErased }: Looking,
): Promise<readonly Pair[]> {
  const quarter = quarterOf(first);
  const view = await gatherReport(reportDeps(store), { workspaceId, teamId, quarter, day: today });
  const rows = CsvRows.parse(
    parseCsv(
      reportCsv(view, (_, key) => key ?? "none"),
      { columns: true, bom: true },
    ),
  ).filter(({ unit }) => unit === "clients" || unit === "EUR");
  return periodsOf(quarter)
    .filter(({ span }) => span.from <= today && span.to >= first)
    .flatMap(({ name, span }) => {
      const counted = countDayByDay(stories, span, isErased);
      const ofPeriod = rows.filter(({ period }) => period === name);
      return (["all", "rep"] as const).map((dimension) => ({
        told: totalsOf(ofPeriod.filter((row) => row.dimension === dimension)),
        counted,
      }));
    });
}

const CsvRows = z.array(
  z.object({
    period: z.string(),
    dimension: z.string(),
    figure: z.string(),
    unit: z.string(),
    number: z.string(),
  }),
);

function totalsOf(rows: z.infer<typeof CsvRows>): Second {
  const total = (figure: string): Plain => {
    const ofFigure = rows.filter((row) => row.figure === figure);
    const sum = (unit: string): bigint =>
      ofFigure
        .filter((row) => row.unit === unit)
        .reduce((so, { number }) => so + BigInt(number.replace(".", "")), 0n);
    return { lapses: Number(sum("clients")), minor: sum("EUR") };
  };
  return {
    lost: total("lost"),
    regained: total("regained"),
    mistaken: total("mistaken"),
    parted: total("parted"),
    atRisk: total("at risk at end"),
  };
}

function reportDeps({ prisma }: Store): GatherReportDeps {
  return {
    loadCurrency: async () => "EUR",
    loadLapseFacts: (asked) => loadLapseFacts(prisma, asked),
    loadClientBases: async () => new Map(),
    loadRepairs: async () => [],
    loadCompanyEvents: async () => [],
    loadTrialOutcomes: async () => [],
    loadNames: async () => new Map(),
    findTeamName: async () => null,
  };
}
