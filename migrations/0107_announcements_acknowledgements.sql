-- « Lu et compris »: who pressed under an announcement that asks for it. Read by author_id, who wrote the announcement, and by who
-- pressed of themselves; it goes with either of them, and with the words of the message.
CREATE TABLE announcements_acknowledged (
    message_id BIGINT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    author_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    acknowledged_at BIGINT NOT NULL,
    PRIMARY KEY (message_id, person_id)
);
CREATE INDEX announcements_acknowledged_by_a_person ON announcements_acknowledged (person_id);
CREATE INDEX announcements_acknowledged_for_an_author ON announcements_acknowledged (author_id);
