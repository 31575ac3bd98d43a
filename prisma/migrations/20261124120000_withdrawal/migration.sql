-- AlterTable
ALTER TABLE "Commitment" ADD COLUMN "withdrawnBecause" TEXT;

-- AlterTable
ALTER TABLE "State" ADD COLUMN "withdrawnBecause" TEXT;

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN "withdrawnBecause" TEXT;

-- AlterTable
ALTER TABLE "Treaty" ADD COLUMN "withdrawnBecause" TEXT;
