-- Lists are chosen and sorted in memory: these were for questions that are no longer asked.
DROP INDEX "Commitment_jointStatus_idx";
DROP INDEX "Commitment_nextReviewOn_idx";
DROP INDEX "Commitment_lastObservedOn_idx";

-- The newest follow-ups are read in this order, and no others.
DROP INDEX "FollowUp_recordedAt_idx";
CREATE INDEX "FollowUp_recordedAt_observedOn_id_idx" ON "FollowUp"("recordedAt", "observedOn", "id");
