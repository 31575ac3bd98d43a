-- Verdicts are read from VerdictSpan, and words are found by the search index: the copies beside them go.
DROP INDEX "Obligor_commitmentId_status_idx";
ALTER TABLE "Obligor" DROP COLUMN "status";
ALTER TABLE "Obligor" DROP COLUMN "observedOn";
ALTER TABLE "Obligor" DROP COLUMN "confidence";
ALTER TABLE "Obligor" DROP COLUMN "ownWordOnly";
ALTER TABLE "Commitment" DROP COLUMN "jointStatus";
ALTER TABLE "Commitment" DROP COLUMN "jointRank";
ALTER TABLE "Commitment" DROP COLUMN "lastObservedOn";
ALTER TABLE "Commitment" DROP COLUMN "searchText";
ALTER TABLE "Statement" DROP COLUMN "searchText";
ALTER TABLE "Treaty" DROP COLUMN "searchText";
