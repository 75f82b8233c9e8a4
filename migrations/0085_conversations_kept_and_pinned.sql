-- What a person keeps for themselves; shown to that person only. It goes with the words of the message.
CREATE TABLE kept_messages (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    message_id BIGINT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (person_id, message_id)
);
CREATE INDEX kept_messages_of_a_message ON kept_messages (message_id);

-- What stands at the top of a room. It goes with the words of the message; who pinned it is in the events alone.
CREATE TABLE pinned_messages (
    message_id BIGINT PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
    room_id BIGINT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    at BIGINT NOT NULL
);
CREATE INDEX pinned_messages_of_a_room ON pinned_messages (room_id, at);
