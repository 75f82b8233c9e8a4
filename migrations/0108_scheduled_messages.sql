-- What a member wrote in a room, to be sent later: theirs alone until it is said. It goes once it is. leaving: it is being said, and
-- nothing is changed any more. not_sent: why it could not be said at its time; its words wait for them.
CREATE TABLE scheduled_messages (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    room_id BIGINT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    thread_id BIGINT REFERENCES messages (id) ON DELETE CASCADE,
    aside BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    everyone BOOLEAN NOT NULL,
    asks_acknowledgement BOOLEAN NOT NULL,
    send_at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    leaving BOOLEAN NOT NULL DEFAULT FALSE,
    not_sent TEXT,
    sent_key TEXT NOT NULL,
    UNIQUE (person_id, sent_key)
);
CREATE INDEX scheduled_messages_of_a_room ON scheduled_messages (room_id);
CREATE INDEX scheduled_messages_of_a_community ON scheduled_messages (community_id);
CREATE INDEX scheduled_messages_of_a_thread ON scheduled_messages (thread_id);
