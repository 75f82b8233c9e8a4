-- Whether its person wants to find an entry again, beside the review of a season that they write: they alone see it there.
ALTER TABLE journal_entries ADD COLUMN for_review BOOLEAN NOT NULL DEFAULT FALSE;
