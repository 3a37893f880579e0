-- CreateEnum
CREATE TYPE "LapseKind" AS ENUM ('silence', 'decline', 'warning');

-- A lapse began with a silence so far
ALTER TABLE "Lapse" RENAME COLUMN "silentSince" TO "since";
DROP INDEX "Lapse_clientId_silentSince_key";

-- AlterTable
ALTER TABLE "Client" ADD COLUMN     "cancelledOn" DATE,
ADD COLUMN     "knowsLittle" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "pausedFrom" DATE,
ADD COLUMN     "pausedUntil" DATE,
ADD COLUMN     "pausedWhy" TEXT,
ADD COLUMN     "recommends" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "usualMonths" INTEGER;

-- AlterTable
ALTER TABLE "ClientFigures" ADD COLUMN     "gapShare" DOUBLE PRECISION,
ADD COLUMN     "monthOrderDays" INTEGER[],
ADD COLUMN     "recentValues" BIGINT[],
ADD COLUMN     "valueShare" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "Lapse" ADD COLUMN     "kind" "LapseKind" NOT NULL DEFAULT 'silence';

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "productLineMinors" BIGINT[],
ADD COLUMN     "productLines" TEXT[];

-- AlterTable
ALTER TABLE "Touch" ADD COLUMN     "agreed" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Invoice" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "paidOn" DATE,
    "amountMinor" BIGINT NOT NULL,

    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientProductLine" (
    "clientId" UUID NOT NULL,
    "line" TEXT NOT NULL,
    "firstOn" DATE NOT NULL,
    "lastOn" DATE NOT NULL,
    "boughtDays" INTEGER NOT NULL,
    "orderDays" INTEGER NOT NULL,
    "yearMinor" BIGINT NOT NULL,

    CONSTRAINT "ClientProductLine_pkey" PRIMARY KEY ("clientId","line")
);

-- CreateTable
CREATE TABLE "ClientPaying" (
    "clientId" UUID NOT NULL,
    "paidCount" INTEGER NOT NULL,
    "usualLateDays" DOUBLE PRECISION,
    "lastPaidOn" DATE,
    "lastDueMonth" INTEGER NOT NULL,
    "monthDue" INTEGER[],
    "monthPaid" INTEGER[],

    CONSTRAINT "ClientPaying_pkey" PRIMARY KEY ("clientId")
);

-- CreateIndex
CREATE INDEX "Invoice_paidOn_dueOn_idx" ON "Invoice"("paidOn", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_clientId_externalId_key" ON "Invoice"("clientId", "externalId");

-- CreateIndex
CREATE INDEX "ClientProductLine_lastOn_idx" ON "ClientProductLine"("lastOn");

-- CreateIndex
CREATE INDEX "Complaint_madeOn_idx" ON "Complaint"("madeOn");

-- CreateIndex
CREATE UNIQUE INDEX "Lapse_clientId_kind_since_key" ON "Lapse"("clientId", "kind", "since");

-- CreateIndex
CREATE INDEX "Request_askedOn_idx" ON "Request"("askedOn");

-- CreateIndex
CREATE INDEX "Touch_happenedOn_idx" ON "Touch"("happenedOn");

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientProductLine" ADD CONSTRAINT "ClientProductLine_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientPaying" ADD CONSTRAINT "ClientPaying_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;
