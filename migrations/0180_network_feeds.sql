-- The private address of the feed that somebody of the network follows; only the hash of its secret is stored.
CREATE TABLE network_feeds (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    at BIGINT NOT NULL
);
