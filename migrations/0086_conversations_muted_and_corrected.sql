-- A room of which a person wants no count, and nothing told. Shown to that person only.
ALTER TABLE room_reads ADD COLUMN muted BOOLEAN NOT NULL DEFAULT FALSE;

-- What a message said before it was corrected, for those who keep its room safe alone. It goes with the words of the message,
-- and with its author.
CREATE TABLE earlier_words (
    id @id,
    message_id BIGINT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    until BIGINT NOT NULL
);
CREATE INDEX earlier_words_of_a_message ON earlier_words (message_id, id);
