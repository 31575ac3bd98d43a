-- DropIndex
DROP INDEX "Obligor_stateCode_status_idx";

-- DropIndex
DROP INDEX "Obligor_status_idx";

-- CreateIndex
CREATE INDEX "Obligor_commitmentId_status_idx" ON "Obligor"("commitmentId", "status");

-- CreateIndex
CREATE INDEX "Obligor_stateCode_idx" ON "Obligor"("stateCode");
