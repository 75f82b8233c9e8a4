-- thread_id is the message that this one answers: the first of its thread, never an answer itself. An answer that is aside is
-- read in the thread alone; the others are said in the room too.
ALTER TABLE messages ADD COLUMN thread_id BIGINT REFERENCES messages (id) ON DELETE CASCADE;
ALTER TABLE messages ADD COLUMN aside BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX messages_of_threads ON messages (thread_id, seq) WHERE thread_id IS NOT NULL;
