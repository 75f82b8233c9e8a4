-- What a member began to write in a room or in a thread, so that another device of theirs goes on with it: read by nobody else. Gone
-- once it is sent, and some weeks after it was last written. thread_id is 0 in the room itself.
CREATE TABLE drafts_of_rooms (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    room_id BIGINT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    thread_id BIGINT NOT NULL,
    body TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    UNIQUE (person_id, room_id, thread_id)
);
CREATE INDEX drafts_of_rooms_of_a_room ON drafts_of_rooms (room_id);
