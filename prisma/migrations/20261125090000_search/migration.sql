-- CreateTable
CREATE TABLE "SearchIndex" (
    "id" INTEGER NOT NULL PRIMARY KEY DEFAULT 1,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "noun" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "digest" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "word" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_noun_key_part_key" ON "SearchEntry"("noun", "key", "part");

-- CreateIndex
CREATE UNIQUE INDEX "SearchWord_word_key" ON "SearchWord"("word");

-- Full text. The words are folded and stemmed before they come here, so the plainest tokenizer that parts them at spaces
-- is the right one: whatever is not ASCII is a letter to it.
CREATE VIRTUAL TABLE "SearchText" USING fts5(words, stems, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');

-- Parts of words are looked up in the vocabulary, which grows far slower than the ledger.
CREATE VIRTUAL TABLE "SearchPart" USING fts5(word, content='SearchWord', content_rowid='id', tokenize='trigram case_sensitive 1');

CREATE TRIGGER "SearchWord_part" AFTER INSERT ON "SearchWord" BEGIN INSERT INTO "SearchPart"(rowid, word) VALUES (new.id, new.word); END;
