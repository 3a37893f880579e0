import type { PrismaClient } from "#src/store/generated/client.ts";

type Given = { readonly id: string; readonly clientId: string; readonly askedBy: string };

/** An incentive of 90.00 that waits for a manager's word; `id` is the case's. */
export async function addWaitingConcession(
  prisma: PrismaClient,
  { id: caseId, clientId, askedBy }: Given,
): Promise<void> {
  const worth = {
    verdict: "worth-it",
    marginMinor: 50_000,
    expectedMinor: 20_000,
    timeMinor: 5_000,
    concessionsMinor: 9_000,
    netMinor: 6_000,
    exceptions: [],
    dearerThanNew: null,
  };
  await prisma.concession.create({
    data: {
      clientId,
      caseId,
      kind: "incentive",
      allowance: "capped-discount",
      what: "A lower price on one order",
      amountMinor: 9_000n,
      askedMinor: 9_000n,
      askedBy,
      validUntil: new Date("2026-05-01"),
      grounds: {
        because: ["above-free-limit"],
        onlyPrice: false,
        whyPrice: null,
        minSpendMinor: null,
        claims: null,
        worth,
      },
    },
  });
}
