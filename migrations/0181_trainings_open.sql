-- A meeting that is a training, and that coordination opened to the network: what the network reads of it, how many places it has
-- for it, and the date that those who registered were told (null: that it has none).
CREATE TABLE trainings_open (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    practical TEXT NOT NULL,
    places BIGINT NOT NULL,
    said_at BIGINT,
    at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX trainings_open_by_community ON trainings_open (community_id);

-- Who of the network registered, in their order; who has no place waits for one.
CREATE TABLE trainings_registered (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES trainings_open (meeting_id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    has_place BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (meeting_id, person_id)
);
CREATE INDEX trainings_registered_by_person ON trainings_registered (person_id);
