-- AlterTable
ALTER TABLE "Statement" ADD COLUMN "fileSha256" TEXT;

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Draft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Statement_fileSha256_idx" ON "Statement"("fileSha256");

-- CreateIndex
CREATE INDEX "Draft_userId_kind_updatedAt_idx" ON "Draft"("userId", "kind", "updatedAt");
