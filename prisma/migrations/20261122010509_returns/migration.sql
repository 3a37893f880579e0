-- CreateTable
CREATE TABLE "ReturnLine" (
    "id" BIGSERIAL NOT NULL,
    "clientId" UUID NOT NULL,
    "noteRef" TEXT NOT NULL,
    "returnedOn" DATE NOT NULL,
    "sku" TEXT NOT NULL,
    "quantity" DOUBLE PRECISION NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "orderId" UUID,
    "contentHash" TEXT NOT NULL,

    CONSTRAINT "ReturnLine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReturnLine_clientId_noteRef_idx" ON "ReturnLine"("clientId", "noteRef");

-- CreateIndex
CREATE INDEX "ReturnLine_orderId_idx" ON "ReturnLine"("orderId");

-- AddForeignKey
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;
