-- What can be found, by its words (`writing::words`), one row for each thing of a slice. The number says when: it grows with the
-- date of the thing, so that the newest are read first from the end. place is where the thing is (its room, its meeting), by
-- which the slice says who may read it. words holds letters and digits alone, the title before a stroke.
CREATE TABLE findings (
    id BIGINT PRIMARY KEY,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    thing BIGINT NOT NULL,
    place BIGINT NOT NULL,
    author_id BIGINT,
    at BIGINT NOT NULL,
    words TEXT NOT NULL,
    vector TSVECTOR NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED,
    UNIQUE (community_id, kind, thing)
);
CREATE INDEX findings_by_words ON findings USING gin (vector);

-- How far the things of a kind that were there before were read, by which way of making words.
CREATE TABLE findings_made (
    kind TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    upto BIGINT NOT NULL,
    is_done BOOLEAN NOT NULL
);
