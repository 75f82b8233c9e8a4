-- What people answered to a message by one emoji. It goes with the words of the message, and with the person.
CREATE TABLE message_reactions (
    message_id BIGINT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    emoji TEXT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (message_id, emoji, person_id)
);
CREATE INDEX message_reactions_of_a_person ON message_reactions (person_id);
