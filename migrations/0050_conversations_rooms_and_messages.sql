-- audience is the list of the roles that may enter, separated by spaces.
CREATE TABLE rooms (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    slug TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    purpose_fr TEXT NOT NULL DEFAULT '',
    purpose_en TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (community_id, slug)
);

-- seq is the number of the event that announced the message; its order is the order of the room. A message that was
-- removed keeps its place and loses its words; removed_by is author, facilitator or coordination.
-- sent_key makes a message of somebody that is sent twice one message.
CREATE TABLE messages (
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
    UNIQUE (room_id, seq),
    UNIQUE (author_id, sent_key)
);

-- How far a person has read in a room. Shown to that person only.
CREATE TABLE room_reads (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    room_id BIGINT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    read_seq BIGINT NOT NULL,
    PRIMARY KEY (person_id, room_id)
);
