import { dayOfUtc } from "#src/core/day.ts";
import type { Store } from "#src/store/open.ts";

/** All figures kept of a workspace, by client. */
export async function readFigures(store: Store, workspaceId: string) {
  const found = await store.prisma.clientFigures.findMany({
    where: { client: { workspaceId } },
    include: {
      client: {
        select: {
          externalId: true,
          productLines: { omit: { clientId: true }, orderBy: { line: "asc" } },
        },
      },
    },
  });
  return found
    .map((figures) => ({
      client: figures.client.externalId,
      orderCount: figures.orderCount,
      orderDayCount: figures.orderDayCount,
      medianGapDays: figures.medianGapDays,
      recentGapDays: figures.recentGapDays,
      orderMonths: figures.orderMonths,
      firstOrderOn: dayOfUtc(figures.firstOrderOn),
      lastOrderOn: dayOfUtc(figures.lastOrderOn),
      monthValues: figures.monthValues.map(Number),
      totalMinor: Number(figures.totalMinor),
      recentValues: figures.recentValues.map(Number),
      monthOrderDays: figures.monthOrderDays,
      halfMonthDays: figures.halfMonthDays,
      ...rounded(figures),
      lines: figures.client.productLines.map((line) => ({
        ...line,
        firstOn: dayOfUtc(line.firstOn),
        lastOn: dayOfUtc(line.lastOn),
        yearMinor: Number(line.yearMinor),
      })),
    }))
    .toSorted((a, b) => (a.client < b.client ? -1 : 1));
}

/** The last bits of a mean depend on the order of its terms. */
export function rounded(
  figures: Record<
    "gapMeanDays" | "gapLogMean" | "gapLogSd" | "valueShare" | "gapShare",
    number | null
  >,
) {
  return {
    gapMeanDays: round(figures.gapMeanDays),
    gapLogMean: round(figures.gapLogMean),
    gapLogSd: round(figures.gapLogSd),
    valueShare: round(figures.valueShare),
    gapShare: round(figures.gapShare),
  };
}

function round(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(9));
}
