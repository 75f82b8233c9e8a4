-- The words that a community has looked at before one sends, a line each, besides those that the program knows: schools, places
-- and organisations of its own neighbourhood. revision grows with each change.
CREATE TABLE watched_words (
    community_id BIGINT PRIMARY KEY REFERENCES communities (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    revision BIGINT NOT NULL
);
