-- What a follow-up says, in other languages than its own.
ALTER TABLE "FollowUp" ADD COLUMN "language" TEXT;
ALTER TABLE "FollowUp" ADD COLUMN "rationaleIn" JSONB;
ALTER TABLE "FollowUp" ADD COLUMN "sourcesDisagreeIn" JSONB;
ALTER TABLE "Evidence" ADD COLUMN "titleIn" JSONB;

-- What a statement's text lacks, and who says so.
ALTER TABLE "Statement" ADD COLUMN "textNote" JSONB;
ALTER TABLE "Statement" ADD COLUMN "textSources" JSONB;
