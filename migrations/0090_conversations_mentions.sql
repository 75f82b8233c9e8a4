-- Whom a message names: a list in JSON of numbers and of the words that name them, so that a new name or a deleted account leaves
-- the words as they were typed. Empty for nearly all.
ALTER TABLE messages ADD COLUMN mentions TEXT NOT NULL DEFAULT '';
CREATE INDEX messages_that_mention ON messages (author_id, posted_at) WHERE mentions <> '';
-- A room of which a person is told only what names or answers them.
ALTER TABLE room_reads ADD COLUMN mentions_only BOOLEAN NOT NULL DEFAULT FALSE;
