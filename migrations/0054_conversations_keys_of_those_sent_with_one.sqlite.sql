-- The key of a sending is kept in order for the messages that have one. What an author wrote is looked for only when their
-- account is deleted; that may read the whole table. SQLite cannot take a constraint off a table.
CREATE TABLE messages_renewed (
    id @id,
    room_id BIGINT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    author_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    body TEXT NOT NULL,
    posted_at BIGINT NOT NULL,
    edited_at BIGINT,
    removed_at BIGINT,
    removed_by TEXT,
    sent_key TEXT,
    UNIQUE (room_id, seq)
);
INSERT INTO messages_renewed
    (id, room_id, seq, author_id, body, posted_at, edited_at, removed_at, removed_by, sent_key)
SELECT id, room_id, seq, author_id, body, posted_at, edited_at, removed_at, removed_by, sent_key FROM messages ORDER BY id;

DROP TABLE messages;
ALTER TABLE messages_renewed RENAME TO messages;
CREATE UNIQUE INDEX messages_sent_once ON messages (author_id, sent_key) WHERE sent_key IS NOT NULL;
