-- CreateTable
-- Without a rowid, so that a commitment's rectangles lie together.
CREATE TABLE "VerdictSpan" (
    "commitmentId" TEXT NOT NULL,
    "stateCode" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "knownFrom" DATETIME NOT NULL,
    "knownUntil" DATETIME NOT NULL,
    "status" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "observedOn" TEXT,
    "followUpId" TEXT,
    "confidence" TEXT,
    "followUps" INTEGER,
    "ownWordOnly" BOOLEAN NOT NULL,

    PRIMARY KEY ("commitmentId", "stateCode", "from", "knownFrom"),
    CONSTRAINT "VerdictSpan_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
