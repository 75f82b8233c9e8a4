-- What a community says of its season in its own words, over the program that it was opened with: each part of it (season,
-- budget, one text) in numbered versions, of which the last holds. words is JSON; amounts are in cents.
CREATE TABLE season_words (
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    version BIGINT NOT NULL,
    words TEXT NOT NULL,
    written_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (community_id, part, version)
);
CREATE INDEX season_words_by_author ON season_words (written_by);
