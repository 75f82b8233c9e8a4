-- The room that was opened for a meeting. slug is the room's word in addresses, which never changes.
CREATE TABLE meeting_rooms (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    room_id BIGINT NOT NULL UNIQUE REFERENCES rooms (id) ON DELETE CASCADE,
    slug TEXT NOT NULL
);
