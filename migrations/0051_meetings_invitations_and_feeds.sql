-- The versions of a meeting that calendars were sent, when it was to begin in each and how people were to meet: a reply names
-- the version that it answers.
CREATE TABLE meeting_invitations (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    sequence BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    mode TEXT NOT NULL,
    PRIMARY KEY (meeting_id, sequence)
);

-- The private calendar address of a person that holds the meetings of one community; only the hash of its secret is stored.
CREATE TABLE community_feeds (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, community_id)
);
CREATE INDEX community_feeds_by_community ON community_feeds (community_id);
