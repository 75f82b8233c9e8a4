-- The key of a sending is kept in order for the messages that have one. What an author wrote is looked for only when their
-- account is deleted; that may read the whole table.
ALTER TABLE messages DROP CONSTRAINT messages_author_id_sent_key_key;
CREATE UNIQUE INDEX messages_sent_once ON messages (author_id, sent_key) WHERE sent_key IS NOT NULL;
