-- CreateTable
CREATE TABLE "State" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL DEFAULT 'state',
    "name" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" DATETIME
);

-- CreateTable
CREATE TABLE "Treaty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "signedOn" TEXT,
    "signedAt" JSONB,
    "inForceOn" TEXT,
    "status" TEXT NOT NULL DEFAULT 'unknown',
    "registration" TEXT,
    "partiesNote" JSONB,
    "searchText" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" DATETIME
);

-- CreateTable
CREATE TABLE "TreatyParty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "treatyId" TEXT NOT NULL,
    "stateCode" TEXT NOT NULL,
    CONSTRAINT "TreatyParty_treatyId_fkey" FOREIGN KEY ("treatyId") REFERENCES "Treaty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TreatyParty_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TreatyFact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "treatyId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "certainty" TEXT,
    "sources" JSONB NOT NULL,
    "note" JSONB,
    CONSTRAINT "TreatyFact_treatyId_fkey" FOREIGN KEY ("treatyId") REFERENCES "Treaty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TreatyAction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "treatyId" TEXT NOT NULL,
    "stateCode" TEXT,
    "kind" TEXT NOT NULL,
    "actedOn" TEXT,
    "place" JSONB,
    "note" JSONB,
    "certainty" TEXT,
    "sources" JSONB NOT NULL,
    CONSTRAINT "TreatyAction_treatyId_fkey" FOREIGN KEY ("treatyId") REFERENCES "Treaty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TreatyAction_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TreatyRelation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "certainty" TEXT,
    "sources" JSONB NOT NULL,
    "note" JSONB,
    CONSTRAINT "TreatyRelation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Treaty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TreatyRelation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Treaty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TreatyAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "treatyId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "TreatyAlias_treatyId_fkey" FOREIGN KEY ("treatyId") REFERENCES "Treaty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "textKind" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "issuedOn" TEXT,
    "issuedOnBasis" TEXT,
    "issuedOnCertainty" TEXT,
    "issuedOnNote" JSONB,
    "place" JSONB,
    "language" TEXT NOT NULL,
    "publisher" TEXT,
    "url" TEXT,
    "sha256" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "searchText" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "StatementParty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    "stateCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "StatementParty_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatementParty_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "ordinal" INTEGER NOT NULL,
    "original" TEXT NOT NULL,
    CONSTRAINT "Passage_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PassageTranslation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "passageId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "PassageTranslation_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Commitment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "quoteIn" JSONB NOT NULL,
    "text" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "strength" TEXT NOT NULL,
    "reciprocity" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "horizonPhrase" TEXT,
    "horizonOn" TEXT,
    "horizonBasis" TEXT,
    "codebook" INTEGER NOT NULL,
    "jointStatus" TEXT NOT NULL DEFAULT 'not_assessed',
    "jointRank" INTEGER NOT NULL DEFAULT 0,
    "lastObservedOn" TEXT,
    "nextReviewOn" TEXT,
    "assigneeId" TEXT,
    "repeatsId" TEXT,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Commitment_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Commitment_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Commitment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Commitment_repeatsId_fkey" FOREIGN KEY ("repeatsId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommitmentSector" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commitmentId" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "CommitmentSector_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invocation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commitmentId" TEXT NOT NULL,
    "treatyId" TEXT NOT NULL,
    "article" TEXT,
    "basis" TEXT NOT NULL,
    CONSTRAINT "Invocation_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Invocation_treatyId_fkey" FOREIGN KEY ("treatyId") REFERENCES "Treaty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Obligor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commitmentId" TEXT NOT NULL,
    "stateCode" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'not_assessed',
    "observedOn" TEXT,
    "confidence" TEXT,
    "ownWordOnly" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Obligor_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Obligor_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "obligorId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "observedOn" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "sourcesDisagree" TEXT,
    "correctsId" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "FollowUp_obligorId_fkey" FOREIGN KEY ("obligorId") REFERENCES "Obligor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "FollowUp" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "followUpId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT,
    "title" TEXT,
    "publisher" TEXT,
    "publishedOn" TEXT,
    "retrievedOn" TEXT,
    "excerpt" TEXT,
    "bearing" TEXT NOT NULL,
    "speakerCode" TEXT,
    CONSTRAINT "Evidence_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_speakerCode_fkey" FOREIGN KEY ("speakerCode") REFERENCES "State" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Change" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "LogHead" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'reader',
    "language" TEXT,
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Treaty_slug_key" ON "Treaty"("slug");

-- CreateIndex
CREATE INDEX "Treaty_signedOn_idx" ON "Treaty"("signedOn");

-- CreateIndex
CREATE INDEX "TreatyParty_stateCode_idx" ON "TreatyParty"("stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "TreatyParty_treatyId_stateCode_key" ON "TreatyParty"("treatyId", "stateCode");

-- CreateIndex
CREATE INDEX "TreatyFact_treatyId_position_idx" ON "TreatyFact"("treatyId", "position");

-- CreateIndex
CREATE INDEX "TreatyAction_treatyId_actedOn_idx" ON "TreatyAction"("treatyId", "actedOn");

-- CreateIndex
CREATE INDEX "TreatyAction_stateCode_idx" ON "TreatyAction"("stateCode");

-- CreateIndex
CREATE INDEX "TreatyRelation_toId_idx" ON "TreatyRelation"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "TreatyRelation_fromId_toId_kind_key" ON "TreatyRelation"("fromId", "toId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "TreatyAlias_treatyId_language_text_key" ON "TreatyAlias"("treatyId", "language", "text");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_slug_key" ON "Statement"("slug");

-- CreateIndex
CREATE INDEX "Statement_issuedOn_idx" ON "Statement"("issuedOn");

-- CreateIndex
CREATE INDEX "Statement_sha256_idx" ON "Statement"("sha256");

-- CreateIndex
CREATE INDEX "StatementParty_stateCode_idx" ON "StatementParty"("stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "StatementParty_statementId_stateCode_key" ON "StatementParty"("statementId", "stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_statementId_edition_ordinal_key" ON "Passage"("statementId", "edition", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "PassageTranslation_passageId_language_key" ON "PassageTranslation"("passageId", "language");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_ref_key" ON "Commitment"("ref");

-- CreateIndex
CREATE INDEX "Commitment_statementId_ref_idx" ON "Commitment"("statementId", "ref");

-- CreateIndex
CREATE INDEX "Commitment_passageId_idx" ON "Commitment"("passageId");

-- CreateIndex
CREATE INDEX "Commitment_sector_idx" ON "Commitment"("sector");

-- CreateIndex
CREATE INDEX "Commitment_jointStatus_idx" ON "Commitment"("jointStatus");

-- CreateIndex
CREATE INDEX "Commitment_nextReviewOn_idx" ON "Commitment"("nextReviewOn");

-- CreateIndex
CREATE INDEX "Commitment_lastObservedOn_idx" ON "Commitment"("lastObservedOn");

-- CreateIndex
CREATE INDEX "Commitment_assigneeId_idx" ON "Commitment"("assigneeId");

-- CreateIndex
CREATE INDEX "Commitment_repeatsId_idx" ON "Commitment"("repeatsId");

-- CreateIndex
CREATE INDEX "CommitmentSector_sector_idx" ON "CommitmentSector"("sector");

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentSector_commitmentId_sector_key" ON "CommitmentSector"("commitmentId", "sector");

-- CreateIndex
CREATE INDEX "Invocation_treatyId_idx" ON "Invocation"("treatyId");

-- CreateIndex
CREATE UNIQUE INDEX "Invocation_commitmentId_treatyId_key" ON "Invocation"("commitmentId", "treatyId");

-- CreateIndex
CREATE INDEX "Obligor_stateCode_status_idx" ON "Obligor"("stateCode", "status");

-- CreateIndex
CREATE INDEX "Obligor_status_idx" ON "Obligor"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Obligor_commitmentId_stateCode_key" ON "Obligor"("commitmentId", "stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_correctsId_key" ON "FollowUp"("correctsId");

-- CreateIndex
CREATE INDEX "FollowUp_obligorId_observedOn_recordedAt_idx" ON "FollowUp"("obligorId", "observedOn", "recordedAt");

-- CreateIndex
CREATE INDEX "FollowUp_recordedAt_idx" ON "FollowUp"("recordedAt");

-- CreateIndex
CREATE INDEX "FollowUp_recordedById_idx" ON "FollowUp"("recordedById");

-- CreateIndex
CREATE INDEX "Evidence_speakerCode_idx" ON "Evidence"("speakerCode");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_followUpId_position_key" ON "Evidence"("followUpId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Change_hash_key" ON "Change"("hash");

-- CreateIndex
CREATE INDEX "Change_noun_key_idx" ON "Change"("noun", "key");

-- CreateIndex
CREATE INDEX "Change_subject_seq_idx" ON "Change"("subject", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- Append-only tables: the database itself refuses to change what was recorded.
CREATE TRIGGER "FollowUp_no_update" BEFORE UPDATE ON "FollowUp" BEGIN SELECT RAISE(ABORT, 'FollowUp is append-only: record a correction'); END;
CREATE TRIGGER "FollowUp_no_delete" BEFORE DELETE ON "FollowUp" BEGIN SELECT RAISE(ABORT, 'FollowUp is append-only: record a correction'); END;
CREATE TRIGGER "Evidence_no_update" BEFORE UPDATE ON "Evidence" BEGIN SELECT RAISE(ABORT, 'Evidence is append-only: record a correction'); END;
CREATE TRIGGER "Evidence_no_delete" BEFORE DELETE ON "Evidence" BEGIN SELECT RAISE(ABORT, 'Evidence is append-only: record a correction'); END;
CREATE TRIGGER "Change_no_update" BEFORE UPDATE ON "Change" BEGIN SELECT RAISE(ABORT, 'Change is append-only'); END;
CREATE TRIGGER "Change_no_delete" BEFORE DELETE ON "Change" BEGIN SELECT RAISE(ABORT, 'Change is append-only'); END;
CREATE TRIGGER "Passage_no_update" BEFORE UPDATE ON "Passage" BEGIN SELECT RAISE(ABORT, 'Passage is never edited in place: a corrected text is a new edition'); END;
CREATE TRIGGER "Passage_no_delete" BEFORE DELETE ON "Passage" BEGIN SELECT RAISE(ABORT, 'Passage is never edited in place: a corrected text is a new edition'); END;

-- The log starts empty.
INSERT INTO "LogHead" ("id", "seq", "hash") VALUES (1, 0, '');
