-- What somebody writes for themselves of a day: what happened, what it did to them, what they think of it now. Nobody else reads
-- it. day is as fields have it: 2027-03-18. sent_key makes a form that was sent twice one entry.
CREATE TABLE journal_entries (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    facts TEXT NOT NULL,
    felt TEXT NOT NULL,
    thought TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    sent_key TEXT NOT NULL,
    UNIQUE (person_id, sent_key)
);
