-- What says that somebody took part, as it was signed: nothing of it changes afterwards. counts names the meetings by their numbers,
-- or says the season; by_clock and by_plan are how many of them count for the time they really took and for what was planned. listed_at
-- is when its person let it be shown to directors. One is in force for a person and what it counts.
CREATE TABLE attestations (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    counts TEXT NOT NULL,
    title TEXT NOT NULL,
    name TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    by_clock BIGINT NOT NULL,
    by_plan BIGINT NOT NULL,
    organization TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_as TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    issued_at BIGINT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    revoked_at BIGINT,
    revoked_why TEXT NOT NULL DEFAULT '',
    listed_at BIGINT
);
CREATE UNIQUE INDEX attestations_in_force ON attestations (community_id, person_id, counts) WHERE revoked_at IS NULL;
CREATE INDEX attestations_person_id ON attestations (person_id);
CREATE INDEX attestations_by_id ON attestations (by_id);

-- The name that a person wants on their attestations, as they wrote it.
CREATE TABLE attestation_names (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    at BIGINT NOT NULL
);
