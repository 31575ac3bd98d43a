-- The log is read by its days and by who wrote, newest first: page, and number of entries, from the index alone.
CREATE INDEX "Change_at_idx" ON "Change"("at");
CREATE INDEX "Change_actorId_at_idx" ON "Change"("actorId", "at");
